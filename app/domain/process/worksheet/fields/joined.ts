import type { AnswerRecord, AnswerValue } from "../../worksheet";

/** Two answers joined so that nothing is lost: texts one after the other, lists with what is new behind what is there.
 *  Null when they cannot both stand (two numbers, two choices). */
export function bothOf(mine: AnswerValue, theirs: AnswerValue): AnswerValue | null {
  if (typeof mine === "string" && typeof theirs === "string") return [theirs, mine].filter((text) => text !== "").join("\n\n");
  if (isTexts(mine) && isTexts(theirs)) return [...theirs, ...mine.filter((text) => !theirs.includes(text))];
  if (isRecords(mine) && isRecords(theirs)) return [...theirs, ...mine.filter((one) => !theirs.some((other) => JSON.stringify(other) === JSON.stringify(one)))];
  return null;
}

/** An answer as plain words, for reading. */
export function wordsOf(value: AnswerValue): string {
  if (typeof value !== "object") return String(value);
  return value.map((entry) => (typeof entry === "string" ? entry : Object.values(entry).flat().join(" · "))).join("\n");
}

function isTexts(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function isRecords(value: AnswerValue): value is readonly AnswerRecord[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "object");
}
