import { isEverybody } from "./everybody";

/** How many digits official codes of places have: ZIP codes and counties, cities, census tracts, block groups. */
const widths = [5, 7, 11, 12] as const;

/** Columns of codes whose zeros may be gone from every single one, because all places lie in one state. */
const named: Readonly<Record<number, RegExp>> = {
  5: /\b(zip|zcta|postal|county fips|fips|c[oó]digo postal|condado)\b/i,
  7: /\bplace ?fips\b/i,
  11: /\b(tract|tracto|geoid)\b/i,
};

export type LostZeros = {
  /** With how many digits the codes are written in full. */
  readonly width: number;
  /** A code that has lost a zero. */
  readonly example: string;
};

/** Whether spreadsheet programs have eaten zeros in front of the codes of a column ("1001" for "01001"): where others of it have
 *  all their digits, where its name says what it holds, or where a code that is loaded already has them. Null when nothing says so. */
export function lostZeros(cells: readonly string[], header: string, known: readonly string[] = []): LostZeros | null {
  const codes = [...new Set(cells)].filter((cell) => !isEverybody(cell));
  if (codes.length === 0 || !codes.every((code) => /^\d{1,12}$/.test(code))) return null;
  const longest = Math.max(...codes.map((code) => code.length));
  const width = widthBeside(codes, longest) ?? widthNamed(header, longest) ?? widthKnown(codes, known);
  const example = codes.find((code) => width !== null && code.length < width);
  return width === null || example === undefined ? null : { width, example };
}

/** At most two zeros stand in front of a code in use. */
const mostLost = 2;

function widthBeside(codes: readonly string[], longest: number): number | null {
  return widths.find((width) => width === longest && codes.every(({ length }) => length >= width - mostLost)) ?? null;
}

function widthNamed(header: string, longest: number): number | null {
  const plain = header.replaceAll("_", " ");
  return widths.find((width) => width > longest && width - longest <= mostLost && named[width]?.test(plain)) ?? null;
}

function widthKnown(codes: readonly string[], known: readonly string[]): number | null {
  const full = known.find((place) => /^0\d+$/.test(place) && codes.some((code) => code !== place && code.padStart(place.length, "0") === place));
  return full?.length ?? null;
}

/** A code with its zeros; words and codes of full length stay as they are. */
export function withZeros(code: string, width: number): string {
  return /^\d+$/.test(code) ? code.padStart(width, "0") : code;
}
