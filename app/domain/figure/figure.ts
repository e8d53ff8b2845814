import type { Breakdown } from "../release/breakdown";
import type { Quality } from "../release/quality";
import type { HeldFile } from "../release/release";

/** Which figure: a metric column, for a place, overall or for one label of a breakdown, in one year. */
export type FigureKey = {
  readonly geography: string;
  readonly column: string;
  readonly breakdown: Breakdown;
  /** The file's label; "All" is everybody inside a breakdown; empty for overall. */
  readonly subgroup: string;
  readonly year: number;
};

/** A released figure at full precision, in the unit of its column, with the file it comes from. */
export type Figure = FigureKey & {
  /** The code that the file has it under, where the place had another name then. */
  readonly recordedAs?: string;
  readonly value: number;
  readonly value2: number | null;
  readonly lb: number | null;
  readonly ub: number | null;
  readonly quality: Quality | null;
  readonly file: Pick<HeldFile, "id" | "name" | "sha256"> & {
    readonly release: { readonly id: number; readonly label: string; readonly fictional: boolean; readonly citation: string };
  };
};

/** A figure that was in use until a newer release answered, or a corrected file of the same one. */
export type ReplacedFigure = Pick<Figure, "geography" | "column" | "breakdown" | "subgroup" | "year" | "value" | "lb" | "ub" | "quality"> & {
  /** The label of its release. */
  readonly release: string;
  readonly until: Date;
};

/** The row a figure stands in, in words that stay the same over releases. */
export function rowKeyOf({ geography, recordedAs, year, column, breakdown, subgroup }: FigureKey & { readonly recordedAs?: string }): string {
  return [recordedAs ?? geography, year, column, breakdown, subgroup].join("|");
}

/** The newest year among figures; null when there are none. */
export function newestYear(figures: readonly { readonly year: number }[]): number | null {
  return figures.length === 0 ? null : Math.max(...figures.map(({ year }) => year));
}

/** Every year that has a figure, newest first. */
export function yearsOf(figures: readonly { readonly year: number }[]): number[] {
  return [...new Set(figures.map(({ year }) => year))].sort((a, b) => b - a);
}
