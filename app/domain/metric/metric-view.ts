import { yearsMeant } from "~/content/metric-years";
import { pillars, predictors, type PillarKey } from "~/content/framework";
import { locale, m } from "~/content/messages";
import { citation, showValue } from "~/content/metric-display";
import type { Metric, MetricColumn } from "~/content/metrics";
import { breakdownName } from "~/content/metrics/breakdowns";
import { say } from "~/content/text";
import { yearsOf, type Figure } from "../figure/figure";
import type { Community } from "../place/geography";
import type { MetricChoice } from "./metric-choice";
import { shownOf, type Shown, wholeFigure, type YearMedian } from "./shown";
import { medianRows, mostlyOwnNotes, type MedianRow } from "./view/metric-medians";
import { hasBounds, notesOf } from "./metric-notes";
import { panelsOf, type Panel } from "./metric-panels";
import { placeLabel } from "../place/place-label";
import type { Quality } from "../release/quality";
import { citationWords } from "../release/release-citation";
import { sentencesOf } from "./view/metric-sentences";
import { tableOf, type TableRow } from "./view/metric-rows";
import { togetherOf, type Together } from "./view/measures-together";

export type Option = { readonly value: string; readonly label: string };

/** Everything the page of a metric shows, in the reader's words: drawn by the views, tested without them. */
export type MetricView = {
  readonly key: string;
  readonly title: string;
  readonly definition: string;
  readonly pillar: PillarKey;
  readonly pillarName: string;
  readonly predictorName: string;
  readonly places: readonly Option[];
  readonly columns: readonly Option[];
  readonly years: readonly Option[];
  readonly breakdowns: readonly Option[];
  readonly chosen: { readonly column: string; readonly year: string; readonly breakdown: string; readonly interval: boolean };
  readonly columnName: string;
  readonly sentences: readonly string[];
  /** How far the figure of the first sentence can be trusted; absent where it is about none. */
  readonly quality?: Quality | null;
  readonly panels: readonly Panel[];
  readonly rows: readonly TableRow[];
  /** The medians beside them. */
  readonly medians: readonly MedianRow[];
  /** All measures of the metric in one picture, where it has several in the same unit. */
  readonly together: Together | null;
  readonly parity: ParityLine | null;
  readonly hasInterval: boolean;
  /** Where the bounds are no confidence interval. */
  readonly boundsFrom: MetricColumn["boundsFrom"] | null;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  /** Labels of the releases that the figures come from. */
  readonly releases: readonly string[];
  readonly fictional: boolean;
};

/** The line where both sides are equal: where it stands, in the stored unit, and "1 = pay meets the cost of living". */
export type ParityLine = { readonly at: number; readonly words: string };

/** Makes the page of a metric from the figures of its places (all columns and breakdowns, all years), and the medians of its
 *  chosen column where they are wanted beside. */
export function metricView(metric: Metric, places: readonly Community[], all: readonly Figure[], choice: MetricChoice, medians: readonly YearMedian[] = []): MetricView {
  return viewOfShown(shownOf(metric, places, all, choice, medians));
}

/** The same of what was taken from them already. */
export function viewOfShown(shown: Shown): MetricView {
  const { metric, places, choice, column, figures, year } = shown;
  const rows = tableOf(shown);
  const shownYears = rows.map((row) => row.year);
  const beside = medianRows(shown, places[0]?.id ?? "", shownYears);
  return {
    key: metric.key,
    title: say(metric.name),
    definition: say(metric.definition),
    pillar: metric.pillar,
    pillarName: nameIn(pillars, metric.pillar),
    predictorName: nameIn(predictors, metric.predictor),
    places: places.map((place) => ({ value: place.id, label: placeLabel(place) })),
    columns: metric.columns.map(({ key, shortLabel }) => ({ value: key, label: say(shortLabel) })),
    years: yearsOf(figures).map((each) => ({ value: String(each), label: yearsMeant({ column: column.key, breakdown: choice.breakdown }, each) })),
    breakdowns: breakdownOptions(metric),
    chosen: { column: column?.key ?? "", year: year === null ? "" : String(year), breakdown: choice.breakdown, interval: choice.interval },
    columnName: column ? say(column.label) : "",
    sentences: sentencesOf(shown),
    ...qualityOfLead(shown),
    panels: panelsOf(shown),
    rows,
    medians: beside,
    together: togetherOf(shown),
    parity: parityOf(column),
    hasInterval: hasBounds(shown),
    boundsFrom: column.boundsFrom ?? null,
    notes: [...notesOf(shown), ...(beside.length > 0 ? [m.nation_medians_explained()] : []), ...mostlyOwnNotes(shown, shownYears)],
    sources: sourcesOf(shown),
    releases: [...new Set(figures.map(({ file }) => file.release.label))],
    fictional: places.some(({ fictional }) => fictional),
  };
}

/** Parity is an exact number, "50%" and not "50.0%". */
function parityOf(column: MetricColumn): ParityLine | null {
  const { parity } = column;
  if (!parity) return null;
  const value = showValue(column, parity.at, null, locale()).replace(/\.0(?=%|$)/, "");
  return { at: parity.at, words: m.metric_parity({ value, means: say(parity.means) }) };
}

function qualityOfLead(shown: Shown): Pick<MetricView, "quality"> {
  const [lead] = shown.places;
  const figure = lead && wholeFigure(shown, lead);
  return figure ? { quality: figure.quality } : {};
}

function nameIn<Key extends string>(list: readonly { readonly key: Key; readonly name: { en: string; es: string } }[], wanted: Key): string {
  const found = list.find(({ key }) => key === wanted);
  return found ? say(found.name) : wanted;
}

function breakdownOptions(metric: Metric): Option[] {
  const splits = metric.breakdowns.map(({ key }) => ({ value: key, label: say(breakdownName(key) ?? { en: key, es: key }) }));
  return [{ value: "overall", label: m.metric_no_category() }, ...splits];
}

/** Who made the numbers: the publisher's sources for each kind of place shown, and the release with its licence. */
function sourcesOf({ metric, places, figures, year, choice }: Shown): string[] {
  const of = year ?? new Date().getFullYear();
  const kinds = [...new Set(places.filter(({ id }) => figures.some(({ geography }) => geography === id)).map(({ kind }) => kind))];
  const sources = kinds.map((kind) => citation(metric, { year: of, place: kind, inBreakdown: choice.breakdown !== "overall" }, locale()));
  const releases = new Set(figures.map(({ file }) => citationWords(file.release.citation)));
  return [...new Set(sources), ...releases];
}
