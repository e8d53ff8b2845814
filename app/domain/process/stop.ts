import type { Stop } from "~/components/shell/place";
import { say } from "~/content/text";
import type { StepStanding } from "./process";

/** A step as a stop of the road beside every page, in the reader's language. Only started steps name what is missing: on
 *  the others everything is. */
export function stopOf({ step, state, nextGap }: StepStanding, to: string): Stop {
  const started = state === "under-way" || state === "gaps";
  return { number: step.number, to, label: say(step.shortTitle), state, ...(started && nextGap && { note: say(nextGap.text) }) };
}
