import { folded } from "../folded";
import type { CsvTable } from "./reading/csv-table";
import type { Kind } from "../small-count/counted";
import { bareNumber, markIn } from "./reading/numeral";
import type { Row } from "./sheet/sheet";

/** What a column can be. */
export const columnUses = ["place", "period", "groupType", "group", "value", "numerator", "denominator", "low", "high"] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Whether a share of two fifths is written 40 or 0.4; a percent sign always means hundred. */
export type Scale = "hundred" | "one";

/** What somebody has said of how a column is written: its decimals, the order of its dates, or how many digits its codes have
 *  (`as`: as they stand). */
export type Written = "point" | "comma" | "mdy" | "dmy" | "as" | `${number}`;

/** Which column of the file (counted from 0) is what; what no column holds is missing. */
export type Mapping = { readonly [Use in ColumnUse]?: number | undefined } & {
  /** Missing where nobody has said it and the column decides. */
  readonly scale?: Scale | undefined;
  /** By the number of the column. */
  readonly written?: Readonly<Record<string, Written>> | undefined;
};

/** Words by which headers name a column, in English and Spanish, without accents; the first use that fits takes the column. */
const words: Readonly<Record<ColumnUse | "share", RegExp>> = {
  low: /^(ci )?(low|lower|lb|lcl|min|limite inferior|inferior)( (bound|limit|ci|95.*))?$| (lb|lcl|lower|inferior)$/,
  high: /^(ci )?(high|higher|upper|ub|ucl|max|limite superior|superior)( (bound|limit|ci|95.*))?$| (ub|ucl|upper|superior)$/,
  groupType: /\b((sub)?group ?type|category|breakdown|dimension|tipo de (sub)?grupo|categoria|desglose)\b/,
  group: /\b((sub)?group|race|ethnic|ethnicity|gender|sex|grades?|ages?|(sub)?grupo|raza|etnia|genero|sexo|grado|edad)\b/,
  share: /\b(percent|percentage|pct|rate|porcentaje|tasa|proporcion|proportion)\b|%/,
  denominator: /\b(denominator|denom|den|total|population|residents|enrolled|enrollment|base|n|out of|denominador|poblacion|habitantes|residentes|inscrit[oa]s|matriculad[oa]s|matricula)\b/,
  numerator: /\b(numerator|num|events|cases|absent|met|count of|numerador|casos|eventos|ausentes)\b/,
  period: /\b(year|years|school ?year|period|date|quarter|month|ano|anos|periodo|fecha|trimestre|mes)\b/,
  place: /\b(place|area|schools?|zip|zcta|tract|neighbou?rhood|district|site|geo|geography|geoid|fips|location|city|county|zone|lugar|zona|escuela|barrio|vecindario|distrito|sitio|ciudad|condado|municipio|tracto|codigo postal)\b/,
  value: /\b(value|share|count|number|amount|valor|conteo|cantidad|numero|monto)\b/,
};

type Guess = { readonly kind: Kind; readonly percents: boolean; readonly rows?: readonly Row[] };

/** A first guess by the header, and for the value by what stands under it; the person who loads the file can change every one. */
export function guessMapping(header: readonly string[], { kind, percents, rows = [] }: Guess): Mapping {
  const found: { [Use in ColumnUse]?: number } = {};
  for (const [column, name] of header.entries()) {
    const plain = plainWords(name);
    const use = guessOrder(kind).find((one) => found[one === "share" ? "value" : one] === undefined && words[one].test(plain));
    if (use !== undefined) found[use === "share" ? "value" : use] = column;
  }
  const value = found.value ?? (found.numerator !== undefined && found.denominator !== undefined ? undefined : onlyNumbers(header, rows, Object.values(found)));
  return { ...found, ...(value !== undefined && { value }), scale: percents ? "hundred" : "one" };
}

/** The guess for a table; one that had its periods as columns ends with period and value. */
export function guessColumns({ header, rows, layout }: CsvTable, kind: Kind): Mapping {
  const [period, value] = [header.length - 2, header.length - 1];
  const { scale: _scale, ...found } = guessMapping(layout.wide ? header.slice(0, period) : header, { kind, percents: false, ...(!layout.wide && { rows }) });
  if (!layout.wide) return found;
  const { value: _value, numerator: _part, denominator: _whole, low: _low, high: _high, ...keys } = found;
  return { ...keys, period, value };
}

const guesses = ["low", "high", "groupType", "group", "share", "denominator", "numerator", "period", "place", "value"] as const;

/** The number of a count stands in a column called "total" or "cases" more often than not. */
function guessOrder(kind: Kind): readonly (typeof guesses)[number][] {
  return kind === "count" ? guesses.filter((one) => one !== "share" && one !== "denominator" && one !== "numerator") : guesses;
}

function plainWords(name: string): string {
  return folded(name).replace(/[_/().-]+/g, " ").replace(/\s+/g, " ").trim();
}

/** The only column of numbers that has no use yet ("Students", "Filings", "Casos"); with several nothing is guessed. */
function onlyNumbers(header: readonly string[], rows: readonly Row[], used: readonly number[]): number | undefined {
  const numbers = [...header.keys()].filter((column) => !used.includes(column) && holdsNumbers(rows, column));
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** Some cells of a damaged column may be words. */
const mostWords = 0.2;

function holdsNumbers(rows: readonly Row[], column: number): boolean {
  const cells = rows.map(({ cells: own }) => own[column] ?? "").filter((cell) => markIn(cell) === null);
  const odd = cells.filter((cell) => !/^[-+]?[\d.,]*\d[\d.,]*$/.test(bareNumber(cell))).length;
  return cells.length > 0 && odd <= cells.length * mostWords;
}
