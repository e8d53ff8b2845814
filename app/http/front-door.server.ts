import { redirect } from "@remix-run/node";
import type { Member } from "~/domain/coalition/member";
import { can } from "~/domain/coalition/permission";
import { path } from "./path";

/** The home page is for who reads the coalition's work. A facilitator's way in is the workshops, a reviewer's the plan. */
export function leadToOwnDoor(member: Member): void {
  if (can(member, "coalition:read")) return;
  throw redirect(can(member, "coalition:read", "session") ? path.workshops(member.coalitionSlug) : path.plan(member.coalitionSlug));
}
