import { locale, m } from "~/content/messages";
import { showValue } from "~/content/metric-display";
import { yearsMeant } from "~/content/metric-years";
import type { MetricColumn } from "~/content/metrics";
import type { Figure } from "../../figure/figure";
import { newestWhole, type Shown, wholeFigure } from "../../metric/shown";
import type { Community } from "../../place/geography";
import { missingInShort } from "../../place/missing-reason";
import { type Mark, markOf } from "./mark";

/** One place in one row. */
export type Cell = {
  /** The figure as it is shown; null where there is none. */
  readonly value: string | null;
  /** Why there is none, in a few words. */
  readonly missing: string | null;
  /** How it stands next to ours; null for our own, and where there is none. */
  readonly mark: Mark | null;
  readonly weak: boolean;
  /** The years it stands for, where these are not those of the row. */
  readonly years: string | null;
};

/** The figure of everybody in the row's year, or, where a place has none in it, the newest there is. */
export function figureIn(shown: Shown, place: Community): Figure | undefined {
  return wholeFigure(shown, place) ?? newestWhole(shown, place);
}

/** The cell of a place; `ours` is the figure it is read against, null for that one's own cell. */
export function cellOf(shown: Shown, place: Community, ours: Figure | undefined | null): Cell {
  const { column, year } = shown;
  const figure = figureIn(shown, place);
  if (!figure) return { value: null, missing: missingIn(shown, place), mark: null, weak: false, years: null };
  return {
    value: valueOf(column, figure),
    missing: null,
    mark: ours === null ? null : markOf(column, ours, figure),
    weak: figure.quality === 3,
    years: figure.year === year ? null : yearsMeant({ column: column.key, breakdown: figure.breakdown }, figure.year),
  };
}

/** A pair as two numbers beside each other: its words are too long for a cell. */
function valueOf(column: MetricColumn, { value, value2 }: Figure): string {
  if (column.unit !== "pair" || value2 === null) return showValue(column, value, value2, locale());
  const part: MetricColumn = { ...column, unit: "proportion" };
  return `${showValue(part, value, null, locale())} / ${showValue(part, value2, null, locale())}`;
}

function missingIn({ metric, column, year, figures, choice: { breakdown } }: Shown, place: Community): string {
  const elsewhere = figures.some(({ geography }) => geography === place.id);
  if (year === null) return missingInShort(metric, place, { year: new Date().getFullYear(), column, breakdown });
  if (!elsewhere && breakdown !== "overall") return m.missing_short_not_split();
  return missingInShort(metric, place, { year, column, breakdown });
}
