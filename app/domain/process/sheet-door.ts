import { type Worksheet, worksheetOf } from "~/content/steps";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";

/** How far a worksheet is open to somebody. */
export type Door = "write" | "read" | "closed";

/** The one rule of who may open a worksheet, and for what. It is open to whom the guide names as filling or approving it, to write
 *  in. All others read what their role may read of it, and write in it when their role fills worksheets; what the planner fills by
 *  itself is written in by nobody else. */
export function doorOf(member: Pick<Member, "roles" | "readOnly">, sheet: Worksheet): Door {
  const named = isFor(member, sheet);
  if (!named && !seesAll(member, sheet)) return "closed";
  if (named && can(member, "worksheet:answer")) return "write";
  return isFilledByPeople(sheet) && can(member, "worksheet:fill") ? "write" : "read";
}

/** Whether the guide gives a worksheet to somebody: it names one of their roles as filling or approving it, or has all members
 *  fill it. (Where all members approve, they agree to what stands there; that does not take a hand in it.) */
export function isFor({ roles }: Pick<Member, "roles">, { filledBy, approvedBy }: Worksheet): boolean {
  return filledBy.includes("members") || [...filledBy, ...approvedBy].some((hand) => roles.some((role) => role === hand));
}

/** Whether somebody sees all that stands in a worksheet. Those for whom it is, but who may not read what is kept for the core team,
 *  see the rows they added, and what they answered themselves. */
export function seesAll(member: Pick<Member, "roles" | "readOnly">, { visibility }: Worksheet): boolean {
  const narrow = visibility === "core_only" || visibility === "restricted";
  return can(member, narrow ? "restricted:read" : "coalition:read");
}

export function mayRead(member: Pick<Member, "roles" | "readOnly">, sheet: Worksheet): boolean {
  return doorOf(member, sheet) !== "closed";
}

export function mayFill(member: Member, sheet: Worksheet): boolean {
  return doorOf(member, sheet) === "write";
}

/** The same by the worksheet's key or short id. */
export function mayWriteIn(member: Member, idOrKey: string): boolean {
  const sheet = worksheetOf(idOrKey);
  return sheet !== undefined && mayFill(member, sheet);
}

function isFilledByPeople({ filledBy }: Worksheet): boolean {
  return filledBy.some((hand) => hand !== "system");
}
