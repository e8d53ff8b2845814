import { worksheetOf } from "~/content/steps";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { isFor, mayRead, seesAll } from "../process/sheet-door";
import type { Thing } from "./comment";

/** Who reads what is said about a thing, and who may say something. It follows who may read the thing. */

/** Whether a thing is open to somebody at all. */
export function opens(member: Member, { kind, id }: Thing): boolean {
  if (kind !== "worksheet") return can(member, "coalition:read");
  const sheet = worksheetOf(id);
  return sheet !== undefined && mayRead(member, sheet);
}

/** Whether somebody may say something about a thing: who comments everywhere, about all they can open; who comments on what was shared
 *  with them, or in their session, about the worksheets that the guide gives them. */
export function mayTalk(member: Member, thing: Thing): boolean {
  if (!opens(member, thing)) return false;
  if (can(member, "comment:write")) return true;
  const sheet = thing.kind === "worksheet" ? worksheetOf(thing.id) : undefined;
  return sheet !== undefined && isFor(member, sheet) && (can(member, "comment:write", "session") || can(member, "comment:write", "shared"));
}

/** Whether all that is said about a thing is open to somebody. Who sees only their own part of a worksheet reads what is said about
 *  the rows they added, and the threads they began. */
export function readsAll(member: Member, { kind, id }: Thing): boolean {
  if (kind !== "worksheet") return can(member, "coalition:read");
  const sheet = worksheetOf(id);
  return sheet !== undefined && seesAll(member, sheet);
}

/** A thread, by what decides who reads it. */
export type Begun = Thing & { readonly openedById: string; /** The account that added the row it is about. */ readonly rowBy: string | null };

/** Whether somebody reads a thread. */
export function readsThread(member: Member, { openedById, rowBy, ...thing }: Begun): boolean {
  return readsAll(member, thing) || (opens(member, thing) && (openedById === member.membershipId || rowBy === member.accountId));
}
