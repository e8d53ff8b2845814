import { redirect } from "@remix-run/node";
import type { Member } from "~/domain/coalition/member";
import { homeKind, type HomeKind } from "~/domain/home/home-kind";
import { path } from "./path";

/** The home page of a member. A reviewer's way in is the plan: they are led there. */
export function homeDoor(member: Member): HomeKind {
  const kind = homeKind(member);
  if (kind === null) throw redirect(path.plan(member.coalitionSlug));
  return kind;
}
