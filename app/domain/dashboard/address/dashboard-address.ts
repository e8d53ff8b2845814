import { allPredictors, type DashboardChoice, type Looks, type MetricSetting, plainSetting, type Shelf } from "./dashboard-choice";

/** Names in the address that are no key of a metric. */
export const addressNames = { places: "places", predictors: "predictors", folded: "folded" } as const;

/** Stands for an empty list: without the name everything is meant. */
export const nothing = "none";

/** A whole pillar is written as its own key. */
export type Entry = readonly [name: string, value: string];

/** The address part of a view, without what everyone sees first, such as
 *  "?places=37067,37081&predictors=health&living-wage=2022.industry". The same view always has the same address. Everything in
 *  it is letters, digits, hyphens, underscores, commas and full stops, so nothing has to be escaped. */
export function searchOf(choice: DashboardChoice, looks: Looks, shelf: Shelf): string {
  const entries = entriesOf(choice, looks, shelf);
  return entries.length > 0 ? `?${entries.map((entry) => entry.join("=")).join("&")}` : "";
}

/** The same as name and value, for forms that must keep the rest of the view. */
export function entriesOf({ places, predictors, settings }: DashboardChoice, { folded, tables }: Looks, shelf: Shelf): Entry[] {
  const all = allPredictors(shelf);
  const metrics = [...new Set([...Object.keys(settings), ...tables])].toSorted();
  return [
    ...(places.length === 1 && places[0] === shelf.own ? [] : [[addressNames.places, places.join(",")] as const]),
    ...(predictors.length === all.length ? [] : [[addressNames.predictors, shortened(predictors, shelf)] as const]),
    ...(folded.length === 0 ? [] : [[addressNames.folded, shortened(folded, shelf)] as const]),
    ...metrics.flatMap((key) => wordsEntry(key, settings[key] ?? plainSetting, tables.includes(key))),
  ];
}

function wordsEntry(key: string, setting: MetricSetting, table: boolean): Entry[] {
  const words = settingWords(setting, table);
  return words.length > 0 ? [[key, words.join(".")]] : [];
}

/** A setting in words that explain themselves: a year, a breakdown, a column, "plain" (without intervals), "table". */
function settingWords({ year, breakdown, column, interval }: MetricSetting, table: boolean): string[] {
  return [
    ...(year === null ? [] : [String(year)]),
    ...(breakdown === plainSetting.breakdown ? [] : [breakdown]),
    ...(column === null ? [] : [column]),
    ...(interval ? [] : [words.withoutInterval]),
    ...(table ? [words.asTable] : []),
  ];
}

/** The words of a setting that are the same for every metric. */
export const words = { withoutInterval: "plain", asTable: "table" } as const;

/** The keys, each pillar that is there as a whole by its own key. */
function shortened(keys: readonly string[], { pillars }: Shelf): string {
  const parts = pillars.flatMap(({ key, predictors }) => {
    const there = predictors.filter((predictor) => keys.includes(predictor.key)).map((predictor) => predictor.key);
    return there.length === predictors.length ? [key] : there;
  });
  return parts.length > 0 ? parts.join(",") : nothing;
}
