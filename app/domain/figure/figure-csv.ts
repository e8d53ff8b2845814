import { locale, m } from "~/content/messages";
import { timeOf } from "~/content/metric-display";
import type { Metric, MetricColumn } from "~/content/metrics";
import { groupName } from "~/content/metrics/breakdowns";
import { qualityOf } from "~/content/quality";
import { say } from "~/content/text";
import type { Cell } from "../csv";
import type { Figure } from "./figure";

/** The head of every file of released figures: the same in all languages, so that what reads it goes on reading. */
export const figureColumns = ["geo_id", "place", "year", "span", "metric", "group", "value", "lower", "upper", "quality", "release"] as const;

/** What a line is about: the place by its name, and the measure that the figure is of. */
type About = { readonly metric: Metric; readonly column: MetricColumn; readonly place: string };

/** A number at full precision for a line of its own; `release` is empty for what no release has (medians). */
type Written = Pick<Figure, "geography" | "breakdown" | "subgroup" | "year" | "value" | "value2" | "lb" | "ub" | "quality"> & { readonly release: string };

/** A released figure under the code that its file has it under. */
export function writtenOf(figure: Figure): Written {
  return { ...figure, geography: figure.recordedAs ?? figure.geography, release: figure.file.release.label };
}

/** A figure as lines of the file: one number in each, at full precision, in the unit that its measure names (shares from 0 to
 *  1). A pair is two lines. */
export function figureLines(about: About, { value2, ...figure }: Written): Cell[][] {
  const { column } = about;
  if (column.unit !== "pair") return [lineOf(about, say(column.label), figure)];
  const [wealth, households] = pairNames(column);
  return [lineOf(about, wealth, figure), ...(value2 === null ? [] : [lineOf(about, households, { ...figure, value: value2, lb: null, ub: null })])];
}

/** What the two numbers of a pair are called: what a group has, and how many of the households it is. */
export function pairNames({ shortLabel }: MetricColumn): readonly [wealth: string, households: string] {
  const label = say(shortLabel);
  return [m.metric_pair_wealth({ label }), m.metric_pair_households({ label })];
}

function lineOf({ metric, column, place }: About, name: string, { geography, breakdown, subgroup, year, value, lb, ub, quality, release }: Omit<Written, "value2">): Cell[] {
  const period = (breakdown === "overall" ? undefined : metric.groupPeriod) ?? metric.period;
  const mark = qualityOf(quality);
  const numbers = [value, lb, ub].map((number) => (number === null ? null : inUnit(column, number)));
  return [geography, place, year, timeOf(period, year, locale()), name, subgroup === "" ? m.metric_everyone() : say(groupName(subgroup)), ...numbers, mark ? say(mark.name) : "", release];
}

/** Columns "per 100" are stored for each one; the rest stands as its measure names it. Digits that only the arithmetic of the
 *  machine made are left out. */
function inUnit({ unit }: MetricColumn, stored: number): number {
  return unit === "per_100" ? Number((stored * 100).toPrecision(12)) : stored;
}
