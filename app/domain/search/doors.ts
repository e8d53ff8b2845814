import { worksheets } from "~/content/steps";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { isFor, seesAll } from "../process/sheet-door";

/** Kinds of texts that can be found, as `search_text` keeps them. */
export type Kind = "answer" | "node" | "document" | "indicator" | "target" | "local" | "organization" | "idea" | "comment";

/** What a search may look at for somebody. */
export type Doors = {
  readonly kinds: readonly Kind[];
  /** Worksheets they read whole. */
  readonly whole: readonly string[];
  /** Worksheets of which they have only the rows before them that they added. */
  readonly own: readonly string[];
  readonly people: boolean;
  readonly metrics: boolean;
};

/** The same rules as those of the pages that the findings stand on. */
export function doorsOf(member: Member): Doors {
  const work = can(member, "coalition:read");
  return {
    kinds: [
      "answer",
      "comment",
      ...(work ? (["node", "document", "indicator", "target", "local", "organization"] as const) : []),
      ...(can(member, "coalition:read", "session") ? (["idea"] as const) : []),
    ],
    whole: worksheets.filter((sheet) => seesAll(member, sheet)).map(({ key }) => key),
    own: worksheets.filter((sheet) => !seesAll(member, sheet) && isFor(member, sheet)).map(({ key }) => key),
    people: work,
    metrics: can(member, "published:read"),
  };
}
