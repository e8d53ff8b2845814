/** 1 strong, 2 marginal, 3 weak (a community should not act on it). Source: quality columns of the released files. */
export type Quality = 1 | 2 | 3;

const words: ReadonlyMap<string, Quality> = new Map([
  ["Strong", 1],
  ["1", 1],
  ["Marginal", 2],
  ["Adequate", 2],
  ["2", 2],
  ["Weak", 3],
  ["3", 3],
]);

/** The mark behind a cell: a word since 2024, a number before; null when it is neither. */
export function readQuality(cell: string): Quality | null {
  return words.get(cell) ?? null;
}

/** A stored small number as a mark; anything else means it was not calculated. */
export function qualityOf(stored: number | null): Quality | null {
  return stored === 1 || stored === 2 || stored === 3 ? stored : null;
}

/** The word the files of today use. */
export function qualityWord(quality: Quality): "Strong" | "Marginal" | "Weak" {
  return quality === 1 ? "Strong" : quality === 2 ? "Marginal" : "Weak";
}

/** A weak value, or one whose quality could not be calculated, needs a reason before anyone builds on it. */
export function needsReason(quality: Quality | null): boolean {
  return quality === null || quality === 3;
}
