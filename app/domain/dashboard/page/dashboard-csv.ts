import { m } from "~/content/messages";
import { csvOf } from "../../csv";
import type { PredictorCard } from "../dashboard-view";

/** Everything that is shown in one table, a line for each figure, for spreadsheets. Sources and releases follow below. */
export function dashboardCsv(cards: readonly PredictorCard[]): string {
  const views = cards.flatMap(({ metrics }) => metrics);
  const rows = cards.flatMap(({ name, pillarName, metrics }) =>
    metrics.flatMap((view) =>
      view.rows.map(({ place, year, group, value, interval, quality }) => [pillarName, name, view.title, view.columnName, place, String(year), group, value, interval, quality]),
    ),
  );
  const fictional = views.some((view) => view.fictional) ? [[m.metric_fictional()]] : [];
  const sources = [...new Set(views.flatMap((view) => view.sources))].map((source) => [source]);
  return csvOf([heading(), ...rows, [], ...fictional, ...sources]);
}

function heading(): string[] {
  const what = [m.dashboard_csv_pillar(), m.dashboard_csv_predictor(), m.dashboard_csv_metric(), m.dashboard_csv_measure()];
  return [...what, m.metric_table_place(), m.metric_table_year(), m.metric_table_group(), m.dashboard_csv_value(), m.metric_table_interval(), m.metric_table_quality()];
}
