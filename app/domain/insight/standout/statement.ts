import { locale, m } from "~/content/messages";
import { timeOf } from "~/content/metric-display";
import { columnOf, metricOfColumn } from "~/content/metrics";
import { qualityNotGiven, qualityOf } from "~/content/quality";
import { say } from "~/content/text";
import { readBreakdown } from "../../release/breakdown";
import { placeName } from "../../place/geography";
import { choiceSearch } from "../../metric/metric-choice";
import { factKey, type Comparison, type Fact } from "./fact";
import type { Setting } from "./setting";
import { nameOf, show, wordsOf, type Known, type Words } from "./statement-words";

/** A fact in the reader's words, and the way to its rows. */
export type Statement = Words & {
  readonly key: string;
  readonly kind: Fact["kind"];
  readonly tone: Fact["tone"];
  readonly title: string;
  readonly release: string;
  /** Which metric, and the choice in its address that shows exactly these rows. */
  readonly metric: string;
  readonly search: string;
};

/** Puts a fact into words; nothing when it speaks of a column that no longer exists. */
export function statementsOf(fact: Fact, setting: Setting): Statement[] {
  const column = columnOf(fact.column);
  const metric = column && metricOfColumn(column);
  if (!column || !metric) return [];
  const known = { metric, column, setting };
  const { tone, release, kind } = fact;
  const words = wordsOf(fact, known);
  const warned = metric.unranked ? [...words.details, say(metric.unranked)] : words.details;
  return [{ key: factKey(fact), kind, tone, release, title: say(column.label), metric: metric.key, search: searchFor(fact, known), ...words, details: warned }];
}

/** The choice that shows the rows: a comparison with the peers beside us, a trend alone with all its years, a gap by its groups. */
function searchFor(fact: Fact, { metric, column, setting }: Known): string {
  const choice = { others: [], year: null, breakdown: "overall" as const, column: column.key, interval: true };
  if (fact.kind === "compare") return choiceSearch({ ...choice, others: setting.beside, year: fact.own.year }, metric);
  if (fact.kind === "trend") return choiceSearch({ ...choice, year: fact.to.year }, metric);
  return choiceSearch({ ...choice, year: fact.high.year, breakdown: readBreakdown(fact.breakdown) ?? "overall" }, metric);
}

/** The figures behind a fact, one line each, as a worksheet keeps them: value, year, quality and release. */
export function evidenceOf(fact: Fact, { place }: Setting): string[] {
  const column = columnOf(fact.column);
  const metric = column && metricOfColumn(column);
  if (!column || !metric) return [];
  const period = fact.kind === "gap" ? (metric.groupPeriod ?? metric.period) : metric.period;
  return valuesOf(fact).map(({ year, value, quality, group }) =>
    m.insight_evidence({
      title: say(column.label),
      place: group === undefined ? placeName(place) : `${placeName(place)}, ${nameOf(group)}`,
      time: timeOf(period, year, locale()),
      value: show(column, value),
      quality: say(qualityOf(quality)?.name ?? qualityNotGiven),
      release: fact.release,
    }),
  );
}

type Value = Comparison["own"] & { readonly group?: string };

function valuesOf(fact: Fact): readonly Value[] {
  if (fact.kind === "compare") return [fact.own];
  return fact.kind === "trend" ? [fact.from, fact.to] : [fact.high, fact.low];
}
