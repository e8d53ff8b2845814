import { m } from "~/content/messages";
import { idsAmong } from "../texts-in";
import type { ReferentChoice } from "../referents/referent";

/** What a list offers: all that can be chosen, and what stands although it can no longer be, so that nothing looks unanswered
 *  that was answered. What nobody can name any more is said to be gone, or stands by `unknown`. */
export function offered(choices: readonly ReferentChoice[], chosen: string, unknown: string = m.process_gone()): readonly ReferentChoice[] {
  const open = choices.filter(({ value, gone }) => !gone || value === chosen);
  return chosen === "" || open.some(({ value }) => value === chosen) ? open : [...open, { value: chosen, label: unknown, gone: true }];
}

/** What was chosen, by its name; what was written before there was a list stands in its own words. */
export function chosenName(choices: readonly ReferentChoice[], chosen: string): string {
  return choices.find(({ value }) => value === chosen)?.label ?? (idsAmong([chosen]).length === 0 ? chosen : m.process_gone());
}
