/** A number exactly as the file prints it ("3.9108330074305825e-4", ".3997"): text, so that no digit is lost on the way. */
export type Numeral = string;

const plainNumber = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;
const withExponent = /^[-+]?(?:\d+\.?\d*|\.\d+)[eE][-+]?\d{1,3}$/;

/** Without an exponent, a number this short is finite. */
const surelyFinite = 300;

/** Released files write NA, per-metric files leave the cell empty. */
export function isMissing(cell: string): boolean {
  return cell === "NA" || cell === "";
}

/** A finite decimal number, or null. */
export function readNumeral(cell: string): Numeral | null {
  if (cell.length < surelyFinite && plainNumber.test(cell)) return cell;
  const odd = withExponent.test(cell) || plainNumber.test(cell);
  return odd && Number.isFinite(Number(cell)) ? cell : null;
}

/** "0.136:0.256", or "20.8%:27.5%" as in 2023: two shares of one. Null when it is not a pair. */
export function readPair(cell: string): readonly [Numeral, Numeral] | null {
  const [first, second, ...more] = cell.split(":");
  if (first === undefined || second === undefined || more.length > 0) return null;
  const pair = [readShare(first), readShare(second)] as const;
  return pair[0] === null || pair[1] === null ? null : [pair[0], pair[1]];
}

function readShare(part: string): Numeral | null {
  if (!part.endsWith("%")) return readNumeral(part);
  const percent = readNumeral(part.slice(0, -1));
  // Ten digits keep what was printed and drop the noise of dividing by a hundred.
  return percent === null ? null : String(Number((Number(percent) / 100).toFixed(10)));
}

/** "2408", or "2,235:1" as in 2023: how many people for one. */
export function readToOne(cell: string): Numeral | null {
  return readNumeral(cell.endsWith(":1") ? cell.slice(0, -2).replaceAll(",", "") : cell);
}
