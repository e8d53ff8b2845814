import { stepNumberOf, worksheetOf } from "~/content/steps";
import type { WaitingSheet } from "../approval/waits-for-you";
import type { Waiting } from "./notice";

/** The worksheets among what waits, what waits longest first. */
export function sheetsAmong(waiting: readonly Waiting[]): readonly WaitingSheet[] {
  return waiting.toSorted((one, other) => one.at.localeCompare(other.at)).flatMap(({ kind, ref, title, version, who, words, language }) => {
    const sheet = worksheetOf(ref);
    if (!sheet || version === null || (kind !== "sign" && kind !== "sent-back")) return [];
    return [{ kind, worksheet: ref, id: sheet.id, step: stepNumberOf(sheet) ?? 1, title, version, by: who, words, language }];
  });
}
