import type { Answered, AnswerValue } from "../worksheet";

/** Whether a value says nothing: no text, nothing chosen, no row. */
export function isEmpty(value: AnswerValue): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

/** Whether a question still waits for its answer. One that was emptied waits again. */
export function isUnanswered(answered: Answered | undefined): boolean {
  return answered === undefined || isEmpty(answered.value);
}
