import { locale, m } from "~/content/messages";
import { numberFormat } from "~/content/format";
import { showValue } from "~/content/metric-display";
import type { MetricColumn } from "~/content/metrics";
import type { Legend } from "./legend";
import { count, placesCounted } from "../reading/nation-words";
import type { NationalMap } from "./national-map";

/** The legend in the reader's words: bounds and counts of each class, and what the patterns mean. */
export function legendOf(column: MetricColumn, { layer, classes, weak, none }: NationalMap): Legend {
  const counted = (number: number) => (layer === "states" ? m.nation_states_counted({ count: count(number) }) : placesCounted("county", number));
  return {
    classes: classes.map(({ low, high, count: places }) => ({ bounds: boundsShown(column, low, high), count: counted(places) })),
    weak: weak > 0 ? { bounds: m.nation_legend_weak(), count: counted(weak) } : null,
    none: none > 0 ? { bounds: m.nation_legend_none(), count: counted(none) } : null,
  };
}

/** "62.1% to 66.0%", or one value where both are shown alike. */
function boundsShown(column: MetricColumn, low: number, high: number): string {
  const [from, to] = [boundShown(column, low), boundShown(column, high)];
  return from === to ? from : m.nation_bounds({ from, to });
}

/** Pairs fall into classes by the first number over the second, which has no unit. */
function boundShown(column: MetricColumn, bound: number): string {
  return column.unit === "pair" ? numberFormat(locale(), { maximumFractionDigits: 2 }).format(bound) : showValue(column, bound, null, locale());
}
