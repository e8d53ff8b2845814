import type { Worksheet } from "~/content/steps";

/** How the answers to one rating lie: how many there are, from where to where they reach, the one in the middle, and how many said
 *  that they cannot tell. `held-back`: of an anonymous worksheet, as long as fewer than five have answered. */
export type Tally = "held-back" | { readonly answers: number; readonly low: number | null; readonly middle: number | null; readonly high: number | null; readonly unknown: number };

/** Whether nobody, the lead included, can learn who answered a worksheet: it is a survey of the members. */
export function isAnonymous({ kind }: Pick<Worksheet, "kind">): boolean {
  return kind === "survey";
}
