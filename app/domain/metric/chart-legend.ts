import { m } from "~/content/messages";
import type { MetricView } from "./metric-view";

/** What the marks of the picture mean. Medians are told apart by their strokes. */
export function chartLegend({ parity, medians }: Pick<MetricView, "parity" | "medians">): string {
  const [nation, state] = (["nation", "state"] as const).map((area) => medians.find((median) => median.area === area));
  return [
    m.metric_chart_legend(),
    ...(parity === null ? [] : [m.metric_chart_parity({ value: parity })]),
    ...(nation ? [m.metric_chart_nation({ median: nation.place })] : []),
    ...(state ? [m.metric_chart_state({ median: state.place })] : []),
  ].join(" ");
}
