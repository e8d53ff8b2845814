import { m } from "~/content/messages";
import { refuseUnless } from "../refusal";
import type { Member } from "./member";
import { can, type Capability, type Side } from "./permission";

/** Refuses a member whose roles do not allow this. Verbs ask again what the route has asked: doors are also opened by
 *  sockets and scripts. */
export function allow(member: Member, capability: Capability, side?: Side): void {
  refuseUnless(can(member, capability, side), "forbidden", member.readOnly ? m.http_example_is_read_only() : m.http_role_does_not_allow());
}
