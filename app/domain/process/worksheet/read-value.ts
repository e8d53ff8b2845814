import { answerValue } from "../process.form";
import type { AnswerValue } from "../worksheet";

const readable = answerValue.catch("");

/** A stored value as what it was stored as; one of an older shape reads as empty. */
export function readValue(stored: unknown): AnswerValue {
  return readable.parse(stored);
}
