import { m } from "~/content/messages";
import type { Bar } from "../metric-panels";
import type { MetricView } from "../metric-view";

/** What the marks of the picture mean, those that are drawn; empty when bars need no words. Medians are told apart by their strokes. */
export function chartLegend({ parity, medians, panels, boundsFrom }: Pick<MetricView, "parity" | "medians" | "panels" | "boundsFrom">): string {
  const bars = panels.flatMap((panel) => panel.bars);
  const [nation, state] = (["nation", "state"] as const).map((area) => medians.find((median) => median.area === area));
  return [
    ...fillings(bars),
    ...(bars.some(({ interval }) => interval !== null) ? [boundsFrom === "suppression" ? m.metric_chart_bounds() : m.metric_chart_interval()] : []),
    ...(parity === null ? [] : [m.metric_chart_parity({ parity: parity.words })]),
    ...(nation ? [m.metric_chart_nation({ median: nation.place })] : []),
    ...(state ? [m.metric_chart_state({ median: state.place })] : []),
  ].join(" ");
}

/** How bars are filled, where not all are full. */
function fillings(bars: readonly Bar[]): string[] {
  const others = [
    ...(bars.some(({ quality }) => quality === 3) ? [m.metric_chart_weak()] : []),
    ...(bars.some(({ quality }) => quality === null) ? [m.metric_chart_unmarked()] : []),
  ];
  return others.length === 0 ? [] : [m.metric_chart_legend(), ...others];
}
