import { allPredictors, type DashboardChoice, type Looks, type MetricSetting, plainSetting, type Shelf } from "./dashboard-choice";
import { openUnlessTold } from "./open-rows";

/** Names in the address that are no key of a metric. `folded` says which rows are closed, and all others are open. */
export const addressNames = { places: "places", predictors: "predictors", open: "open", folded: "folded" } as const;

/** Stands for an empty list: without the name everything is meant, or, of open rows, what an address opens unless told. */
export const nothing = "none";

/** A whole pillar is written as its own key. */
export type Entry = readonly [name: string, value: string];

/** The address part of a view, without what everyone sees first, such as
 *  "?places=37067,37081&predictors=health&living-wage=2022.industry". The same view always has the same address. Everything in
 *  it is letters, digits, hyphens, underscores, commas and full stops, so nothing has to be escaped. */
export function searchOf(choice: DashboardChoice, looks: Looks, shelf: Shelf): string {
  const entries = [...whatEntries(choice, shelf), ...openEntries(choice, looks, shelf), ...metricEntries(choice, looks)];
  return entries.length > 0 ? `?${entries.map((entry) => entry.join("=")).join("&")}` : "";
}

/** The same as name and value, for forms that must keep the rest of the view. Which rows are open is told in any case: what the
 *  form changes must not change that. */
export function entriesOf(choice: DashboardChoice, looks: Looks, shelf: Shelf): Entry[] {
  return [...whatEntries(choice, shelf), [addressNames.open, shortened(choice.open, shelf)], ...metricEntries(choice, looks)];
}

function whatEntries({ places, predictors }: DashboardChoice, shelf: Shelf): Entry[] {
  return [
    ...(places.length === 1 && places[0] === shelf.own ? [] : [[addressNames.places, places.join(",")] as const]),
    ...(predictors.length === allPredictors(shelf).length ? [] : [[addressNames.predictors, shortened(predictors, shelf)] as const]),
  ];
}

/** Which rows are open, where that is not what the rest of the address opens: by the open ones or by the closed ones, whichever
 *  is shorter. */
function openEntries(choice: DashboardChoice, { tables }: Looks, shelf: Shelf): Entry[] {
  const { open, predictors } = choice;
  if (open.join() === openUnlessTold(choice, tables, shelf).join()) return [];
  const closed = predictors.filter((key) => !open.includes(key));
  const [byOpen, byClosed] = [[addressNames.open, shortened(open, shelf)] as const, [addressNames.folded, shortened(closed, shelf)] as const];
  return [byClosed.join().length < byOpen.join().length ? byClosed : byOpen];
}

function metricEntries({ settings }: DashboardChoice, { tables }: Looks): Entry[] {
  const metrics = [...new Set([...Object.keys(settings), ...tables])].toSorted();
  return metrics.flatMap((key) => wordsEntry(key, settings[key] ?? plainSetting, tables.includes(key)));
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
