/** The door of letters: what each person wants to be written, what is due, and sending it. */
export { choicesOf, choose, lookAtStop, stopLetters } from "./choices.server";
export { makeLettersAtOnce } from "./due/find-at-once.server";
export { makeReminders } from "./due/find-dates.server";
export { makeDigests } from "./due/find-digests.server";
export { lettersToAsk, noteAsked, tidyLetters } from "./letter-queue.server";
export { type LetterMeans, sendLetter } from "./made/send-letter.server";
