import type { OverviewPillar } from "./overview";

/** The part of the overview whose pillar, predictor or metric has every word that was typed; all of it when nothing was. */
export function matching(pillars: readonly OverviewPillar[], typed: string): OverviewPillar[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => plain(text).includes(word));
  return pillars
    .map((pillar) => ({
      ...pillar,
      predictors: pillar.predictors
        .map((predictor) => ({ ...predictor, metrics: predictor.metrics.filter((metric) => has(`${pillar.name} ${predictor.name} ${metric.name}`)) }))
        .filter(({ metrics }) => metrics.length > 0),
    }))
    .filter(({ predictors }) => predictors.length > 0);
}

/** Accents and capitals do not matter to who searches. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
}
