/** How the columns in use are written, as far as the file says; and what somebody has to say before it can be read. Pure. */
import type { CsvTable } from "./csv-table";
import { type DateOrder, dateOrderIn } from "./date-order";
import { decimalsIn, type NumberSort } from "./decimals";
import type { Kind } from "../../small-count/counted";
import type { LocalIndicator } from "../local-indicator";
import { columnUses, type ColumnUse, type Mapping, type Written, type Scale } from "../mapping";
import type { Decimals } from "./numeral";
import { lostZeros } from "./place-code";
import { inexact, scaleIn } from "./scale";

type Wanted = Pick<LocalIndicator, "kind" | "frequency">;

/** Something about one column that can be read in more than one way. */
export type Doubt = {
  readonly about: "decimals" | "dates" | "codes";
  readonly column: number;
  readonly use: ColumnUse;
  /** A cell in which it shows. */
  readonly example: string;
  /** What holds: what somebody said, or what the column says; null when nobody knows. */
  readonly answer: Written | null;
  /** For codes, the number of digits that they have in full. */
  readonly width?: number;
};

export type Writing = {
  readonly doubts: readonly Doubt[];
  readonly scale: { readonly answer: Scale | null; readonly examples: readonly string[] };
};

type Asked = { readonly table: CsvTable; readonly mapping: Mapping; readonly indicator: Wanted; readonly knownPlaces?: readonly string[] };

/** Everything that there is to ask of the columns in use, with the answers that are there. */
export function writingOf({ table, mapping, indicator, knownPlaces = [] }: Asked): Writing {
  const doubts = columnUses.flatMap((use): Doubt[] => {
    const column = mapping[use];
    if (column === undefined) return [];
    const cells = inexact(table.rows, column);
    const found = sortOf(use, indicator.kind) ? decimalDoubt(cells, use, indicator.kind) : use === "period" ? dateDoubt(cells, indicator) : use === "place" ? codeDoubt(table, column, knownPlaces) : null;
    if (!found) return [];
    const said = mapping.written?.[column];
    return [{ ...found, column, use, answer: said !== undefined && fits(found.about, said) ? said : found.answer }];
  });
  return { doubts, scale: scaleOf(table, mapping, indicator) };
}

type Found = Pick<Doubt, "about" | "example" | "answer" | "width">;

function decimalDoubt(cells: readonly string[], use: ColumnUse, kind: Kind): Found | null {
  const { decided, example } = decimalsIn(cells, sortOf(use, kind) ?? "any");
  return example === null ? null : { about: "decimals", example, answer: decided };
}

/** Of a date only the year may be wanted, and that is plain. */
function dateDoubt(cells: readonly string[], { frequency }: Wanted): Found | null {
  const { decided, example } = dateOrderIn(cells);
  return example === null || frequency === "year" || frequency === "school_year" ? null : { about: "dates", example, answer: decided };
}

function codeDoubt({ rows, header }: CsvTable, column: number, known: readonly string[]): Found | null {
  const lost = lostZeros(rows.map(({ cells }) => (cells[column] ?? "").trim()), header[column] ?? "", known);
  return lost && { about: "codes", example: lost.example, answer: `${lost.width}`, width: lost.width };
}

function scaleOf({ rows }: CsvTable, mapping: Mapping, { kind }: Wanted): Writing["scale"] {
  if (kind !== "share") return { answer: "one", examples: [] };
  const { decided, examples } = scaleIn(rows, mapping, (column) => decimalsSaid(mapping, column));
  return { answer: mapping.scale ?? decided, examples };
}

/** What numbers a column holds by its use; null where it holds none. */
export function sortOf(use: ColumnUse, kind: Kind): NumberSort | null {
  if (use === "numerator" || use === "denominator") return "whole";
  if (use !== "value" && use !== "low" && use !== "high") return null;
  return kind === "count" && use === "value" ? "whole" : kind === "share" ? "share" : "any";
}

function fits(about: Doubt["about"], said: Written): boolean {
  if (about === "decimals") return said === "point" || said === "comma";
  return about === "dates" ? said === "mdy" || said === "dmy" : said === "as" || /^\d+$/.test(said);
}

export function decimalsSaid({ written }: Mapping, column: number): Decimals | undefined {
  const said = written?.[column];
  return said === "point" || said === "comma" ? said : undefined;
}

/** Whether everything that matters is known, so that the file can be read. */
export function isSettled({ doubts, scale }: Writing): boolean {
  return scale.answer !== null && doubts.every(({ answer }) => answer !== null);
}

function decimalsOf(answer: Written | null | undefined, usual: Decimals): Decimals {
  if (answer === undefined) return "point";
  return answer === "comma" || answer === "point" ? answer : usual;
}

/** How each column in use is to be read. */
export type ReadBy = { readonly decimals: (use: ColumnUse) => Decimals; readonly order: DateOrder; readonly width: number | null; readonly scale: Scale };

/** The answers, by use. Where nobody knows yet, as most files do that look like this one. */
export function readBy({ doubts, scale }: Writing, { delimiter }: Pick<CsvTable, "delimiter">): ReadBy {
  const answer = (use: ColumnUse) => doubts.find((doubt) => doubt.use === use)?.answer;
  const usual = delimiter === ";" ? "comma" : "point";
  const [order, code] = [answer("period"), answer("place")];
  return {
    decimals: (use) => decimalsOf(answer(use), usual),
    order: order === "dmy" ? "dmy" : "mdy",
    width: code === undefined || code === null || code === "as" ? null : Number(code),
    scale: scale.answer ?? "hundred",
  };
}
