import { earlyFlow } from "./flow-1-to-6";
import { laterFlow } from "./flow-7-to-10";
import type { FlowLink } from "./flow-link";

export type { Carried, FlowArrival, FlowLink } from "./flow-link";

/** Every link between worksheets. */
export const flow: readonly FlowLink[] = [...earlyFlow, ...laterFlow];

/** What comes into a worksheet, by its key. */
export function flowInto(sheet: string): readonly FlowLink[] {
  return flow.filter(({ to }) => to === sheet);
}

/** Where what stands in a worksheet goes, by its key. */
export function flowOutOf(sheet: string): readonly FlowLink[] {
  return flow.filter(({ from }) => from.sheet === sheet);
}
