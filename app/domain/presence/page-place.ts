import { worksheetOf } from "~/content/steps";
import { can } from "../coalition/permission";
import type { Member } from "../coalition/member";
import { mayRead } from "../process/sheet-door";

/** How somebody is at a page: others are told, they only see who else is there, or neither. */
export type Standing = "shown" | "sees" | "out";

type Reader = Pick<Member, "roles" | "readOnly">;

/** How a reader is at a page that people work at together: "step:3", "worksheet:shared_definition", "theory", "plan". Who may not open
 *  the page, or is told nothing of the coalition's people, is out, and so is everybody in an example and at any other page. Who is in a
 *  coalition as a resident only is never shown. */
export function standingAt(reader: Reader, place: string): Standing {
  if (reader.readOnly || !can(reader, "coalition:read") || !opens(reader, place)) return "out";
  return reader.roles.some((role) => role !== "resident") ? "shown" : "sees";
}

function opens(reader: Reader, place: string): boolean {
  if (place === "theory" || place === "plan" || /^step:[1-9]\d?$/.test(place)) return true;
  const [kind, key = ""] = place.split(":");
  const sheet = kind === "worksheet" ? worksheetOf(key) : undefined;
  return sheet !== undefined && sheet.key === key && mayRead(reader, sheet);
}
