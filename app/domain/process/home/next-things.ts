import type { Step } from "~/content/steps";
import { type CriterionStanding, currentStep, type StepStanding } from "../process";

/** Something that would help the coalition next: what is missing, and in which step. */
export type NextThing = { readonly step: Step; readonly standing: CriterionStanding };

/** What is next, most useful first: the step at hand; then what later work already builds on; then the other steps under
 *  way. What would mislead people comes before reminders. At most `most`, one a step. */
export function nextThings(stops: readonly StepStanding[], most = 3): readonly NextThing[] {
  const current = currentStep(stops);
  const others = stops.filter((stop) => stop !== current && stop.state !== "untouched").sort((one, other) => weight(other) - weight(one));
  return [current, ...others].flatMap((stop) => stop?.criteria.filter(({ criterion }) => criterion === stop.nextGap).map((standing) => ({ step: stop.step, standing })) ?? []).slice(0, most);
}

function weight({ state, nextGap }: StepStanding): number {
  return (state === "gaps" ? 1 : 0) + (nextGap?.blocking ? 2 : 0);
}
