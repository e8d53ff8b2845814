import { columnOf, metricOf, metricsOf } from "~/content/metrics";
import type { Member } from "../coalition/member";
import { predictorOf } from "../predictor/predictor-view";
import { connections } from "./connection/connections.server";
import { connectionsView, type ConnectionsView } from "./connection/connections-view";
import { speakingColumns } from "./speaking-columns";

/** The door of interconnections: which predictors move together across all places of a kind. */
export { connections, readConnections } from "./connection/connections.server";

/** What moves together with one measure of a metric across all places like the coalition's; null when there is no such measure. */
export async function metricConnections(member: Member, { metric, column }: { readonly metric: string; readonly column: string }): Promise<ConnectionsView | null> {
  const [predictor, measure] = [metricOf(metric)?.predictor, columnOf(column)];
  return predictor && measure ? connectionsView(predictor, [measure], await connections(member)) : null;
}

/** What moves together with the measures that speak for a predictor; null when there is no such predictor. */
export async function predictorConnections(member: Member, { key }: { readonly key: string }): Promise<ConnectionsView | null> {
  const predictor = predictorOf(key)?.key;
  if (!predictor) return null;
  const speaking = speakingColumns(predictor);
  const measures = speaking.length > 0 ? speaking : metricsOf(predictor).flatMap(({ columns }) => columns);
  return connectionsView(predictor, measures, await connections(member));
}
