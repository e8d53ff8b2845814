import type { Metric, MetricColumn } from "~/content/metrics";
import type { Figure } from "../../figure/figure";
import { hasBetterSide, whyUnranked } from "../../ranking/column-order";
import type { AllPlaces } from "../all-places";
import type { Material } from "./material";

/** What of a measure is looked at. */
export type Judged = {
  readonly field: AllPlaces;
  /** The place's own figures of everybody, all years. */
  readonly overall: readonly Figure[];
  /** Its figures by group, one list for each breakdown. */
  readonly splits: readonly (readonly Figure[])[];
  readonly amongPlaces: boolean;
  readonly overTime: boolean;
};

/** Pairs and neutral columns have no better side; counts grow with the size of the place. Where the source warns against ranking
 *  places, groups of one place are held against each other, and nothing else. Dollars are not held against those of other years.
 *  Null where nothing is looked at. */
export function judgedOf(metric: Metric, column: MetricColumn, { figures, fields }: Material): Judged | null {
  const field = fields.get(column.key);
  if (!field || !hasBetterSide(column)) return null;
  const own = figures.filter((figure) => figure.column === column.key);
  const ranked = !whyUnranked(column);
  return {
    field,
    overall: own.filter(({ breakdown }) => breakdown === "overall"),
    splits: metric.breakdowns.map(({ key }) => own.filter(({ breakdown }) => breakdown === key)),
    amongPlaces: ranked,
    overTime: ranked && !metric.nominalDollars,
  };
}
