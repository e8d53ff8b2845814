import { everybody, type Breakdown } from "../../release/breakdown";
import type { ReleaseFile } from "./release-file";

/** What a file holds of one breakdown. */
export type FilePart = {
  readonly breakdown: Breakdown;
  /** Keys of the columns that have a value in it. */
  readonly columns: readonly string[];
};

/** One group of a file, with a mark for each column that has a value. */
type Filled = { readonly breakdown: Breakdown; readonly label: string; readonly columns: Uint8Array };

/** The parts of a file, in the order of its breakdowns. Where a file has several, a column of which one
 *  of them has nothing but everybody is no part of that one: it would stand in front of an older file that has the groups. */
export function partsOf({ grouping, columns }: Pick<ReleaseFile, "grouping" | "columns">, filled: readonly Filled[]): FilePart[] {
  return grouping.breakdowns.map((breakdown) => {
    const own = filled.filter((one) => one.breakdown === breakdown && (grouping.single || one.label !== everybody));
    return { breakdown, columns: columns.flatMap(({ rule }, nth) => (own.some((one) => one.columns[nth] === 1) ? [rule.key] : [])) };
  });
}
