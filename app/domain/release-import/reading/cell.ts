const plainNumber = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;
const withExponent = /^[-+]?(?:\d+\.?\d*|\.\d+)[eE][-+]?\d{1,3}$/;

/** Released files write NA, per-metric files leave the cell empty. */
export function isMissing(cell: string): boolean {
  return cell === "NA" || cell === "";
}

/** A finite decimal number ("3.9108330074305825e-4", ".3997"), or null. */
export function readNumber(cell: string): number | null {
  if (!plainNumber.test(cell) && !withExponent.test(cell)) return null;
  const number = Number(cell);
  return Number.isFinite(number) ? number : null;
}

/** "NA:0.013": a pair of which one number is missing says nothing; so does one without any. Null when it is none of these. */
export function readHalfPair(cell: string): "half" | "none" | null {
  const [first, second, ...more] = cell.split(":");
  if (first === undefined || second === undefined || more.length > 0) return null;
  const missing = [first, second].filter((part) => isMissing(part.replace(/%$/, "")));
  if (missing.length === 2) return "none";
  return missing.length === 1 && [first, second].some((part) => readShare(part) !== null) ? "half" : null;
}

/** "0.136:0.256", or "20.8%:27.5%" as in 2023: two shares of one. Null when it is not a pair. */
export function readPair(cell: string): readonly [number, number] | null {
  const [first, second, ...more] = cell.split(":");
  if (first === undefined || second === undefined || more.length > 0) return null;
  const pair = [readShare(first), readShare(second)] as const;
  return pair[0] === null || pair[1] === null ? null : [pair[0], pair[1]];
}

function readShare(part: string): number | null {
  if (!part.endsWith("%")) return readNumber(part);
  const percent = readNumber(part.slice(0, -1));
  // Ten digits keep what was printed and drop the noise of dividing by a hundred.
  return percent === null ? null : Number((percent / 100).toFixed(10));
}

/** "2408", or "2,235:1" as in 2023: how many people for one. */
export function readToOne(cell: string): number | null {
  return readNumber(cell.endsWith(":1") ? cell.slice(0, -2).replaceAll(",", "") : cell);
}
