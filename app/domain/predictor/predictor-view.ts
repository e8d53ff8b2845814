import { dimensions, pillars, predictors, type PillarKey, type Predictor } from "~/content/framework";
import { metricOf } from "~/content/metrics";
import { predictorGuides } from "~/content/predictor-guides";
import { say } from "~/content/text";
import type { Figure } from "../figure/figure";
import { placeName, type Community } from "../place/geography";
import { overviewOf, type OverviewMetric } from "../metric/overview";
import { metricFacts, type MetricFacts } from "./metric-facts";

/** A metric of the predictor: what it is, what it says of the own place, and what there is to know before reading it. */
export type PredictorMetric = Pick<OverviewMetric, "key" | "name" | "sentence" | "known" | "quality"> & { readonly definition: string } & MetricFacts;

/** Everything the page of a predictor explains, in the reader's words. */
export type PredictorView = {
  readonly key: string;
  readonly name: string;
  readonly pillar: PillarKey;
  readonly pillarName: string;
  readonly measures: string;
  readonly why: string;
  readonly limits: string;
  readonly dimensions: readonly { readonly key: string; readonly name: string; readonly meaning: string }[];
  readonly place: string;
  readonly metrics: readonly PredictorMetric[];
};

/** A target of the coalition on one of the predictor's measures. */
export type PredictorTarget = { readonly id: string; readonly name: string; readonly goal: string };

/** The predictor with this key, as the framework has it; undefined for anything else. */
export function predictorOf(key: string) {
  return predictors.find((predictor) => predictor.key === key);
}

/** Makes the page from the newest overall figures of a place. */
export function predictorView(predictor: Predictor & { readonly key: (typeof predictors)[number]["key"] }, place: Community, figures: readonly Figure[]): PredictorView {
  const guide = predictorGuides[predictor.key];
  const pillar = pillars.find(({ key }) => key === predictor.pillar);
  const shown = overviewOf(place, figures).flatMap((each) => each.predictors).find(({ key }) => key === predictor.key);
  return {
    key: predictor.key,
    name: say(predictor.name),
    pillar: predictor.pillar,
    pillarName: pillar ? say(pillar.name) : "",
    measures: say(guide.measures),
    why: say(guide.why),
    limits: say(guide.limits),
    dimensions: dimensions.filter(({ key }) => guide.dimensions.includes(key)).map(({ key, name, meaning }) => ({ key, name: say(name), meaning: say(meaning) })),
    place: placeName(place),
    metrics: shown?.metrics.flatMap(predictorMetric) ?? [],
  };
}

function predictorMetric({ key, name, sentence, known, quality }: OverviewMetric): PredictorMetric[] {
  const metric = metricOf(key);
  return metric ? [{ key, name, sentence, known, quality, definition: say(metric.definition), ...metricFacts(metric) }] : [];
}
