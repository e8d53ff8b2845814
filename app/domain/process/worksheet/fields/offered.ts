import { m } from "~/content/messages";
import type { ReferentChoice } from "../referents.server";

/** What a list offers: all that can be chosen, and what stands although it can no longer be, so that nothing looks unanswered
 *  that was answered. What nobody can name any more is said to be gone. */
export function offered(choices: readonly ReferentChoice[], chosen: string): readonly ReferentChoice[] {
  const open = choices.filter(({ value, gone }) => !gone || value === chosen);
  return chosen === "" || open.some(({ value }) => value === chosen) ? open : [...open, { value: chosen, label: m.process_gone(), gone: true }];
}
