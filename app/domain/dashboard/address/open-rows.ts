import { allPredictors, type DashboardChoice, type Shelf } from "./dashboard-choice";

/** The rows that an address opens which does not say so: those of the few predictors it names, else those of the metrics it has
 *  words for. So whoever wrote about one metric shows that metric. */
export function openUnlessTold({ predictors, settings }: Pick<DashboardChoice, "predictors" | "settings">, tables: readonly string[], shelf: Shelf): readonly string[] {
  if (predictors.length < allPredictors(shelf).length) return predictors;
  return withMetrics([...Object.keys(settings), ...tables], shelf);
}

/** The predictors of some metrics, in the order of the framework. */
export function withMetrics(metrics: readonly string[], { pillars }: Pick<Shelf, "pillars">): string[] {
  return pillars.flatMap(({ predictors }) => predictors.filter((predictor) => predictor.metrics.some((key) => metrics.includes(key))).map(({ key }) => key));
}
