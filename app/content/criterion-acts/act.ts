import type { Text } from "../text";

/** Where something is done: a field of a worksheet, by its short id (`also`: the next ones,
 *  when that has its answer); or a page. "step": the list of what shows that a step is there, where
 *  people give their word. */
export type ActPlace = { readonly sheet: string; readonly field: string; readonly also?: readonly string[] } | { readonly page: "step" | "metrics" | "local" | "theory" | "targets" | "plan" | "people" };

/** What to do so that a criterion is met, as one says it to the person who can: a verb, its thing, and the place. */
export type CriterionAct = { readonly act: Text; readonly at: ActPlace };
