import type { Stop } from "~/components/shell/place";
import { actOf } from "~/content/criterion-acts";
import { say } from "~/content/text";
import type { StepStanding } from "./process";

/** A step as a stop of the road beside every page, in the reader's language. Only started steps name what to do next: on
 *  the others it is to begin. */
export function stopOf({ step, state, nextGap }: StepStanding, to: string): Stop {
  const started = state === "under-way" || state === "gaps";
  return { number: step.number, to, label: say(step.shortTitle), state, ...(started && nextGap && { note: say(actOf(nextGap.id).act) }) };
}
