import type { MetricColumn } from "~/content/metrics";
import { clearnessOf, difference } from "../../figure/difference";
import type { Figure } from "../../figure/figure";
import { hasBetterSide, whyUnranked } from "../../ranking/column-order";

/** How a figure of another place stands next to ours. `same`: tested, and no difference beyond chance. `untold`: it cannot be
 *  tested. `unranked`: neither is better, or the source warns against ranking places by it. */
export type Mark = "better" | "same" | "worse" | "untold" | "unranked";

/** Better or worse only where the 95 % interval of the difference leaves zero out, by the direction of the measure. Figures of
 *  different years or releases, and bounds that are no confidence interval, are not tested. */
export function markOf(column: MetricColumn, ours: Figure | undefined, theirs: Figure): Mark {
  if (!hasBetterSide(column) || whyUnranked(column)) return "unranked";
  if (!ours || !isTestable(column, ours, theirs)) return "untold";
  const apart = difference(ours, theirs);
  const clearness = clearnessOf(apart);
  if (clearness === "unknown") return "untold";
  if (clearness === "chance") return "same";
  return apart.size > 0 === (column.direction === "higher") ? "better" : "worse";
}

function isTestable({ boundsFrom, zero }: MetricColumn, ours: Figure, theirs: Figure): boolean {
  if (boundsFrom !== undefined || ours.year !== theirs.year || ours.file.release.id !== theirs.file.release.id) return false;
  return zero === undefined || (ours.value !== 0 && theirs.value !== 0);
}
