import { countsOf } from "../../small-count/counts";
import type { LocalFigure } from "../../small-count/counted";
import type { LocalIndicator } from "../local-indicator";
import { hiddenCells, isSensitive } from "../../small-count/small-count";

type Rules = Pick<LocalIndicator, "kind" | "per" | "smallestShown" | "runningTotal">;

/** Which of the new figures are hidden, and how many of them for their own sake. What is there already stays as it is: what was
 *  shown cannot be taken back, and what was hidden could be worked out from what people remember. */
export function judge(kept: readonly (LocalFigure & { readonly hidden: boolean })[], added: readonly LocalFigure[], rules: Rules) {
  const cells = [...kept, ...added].map((figure) => ({ ...figure, counts: countsOf(figure, rules) }));
  const positions = [...kept.keys()];
  const before = { shownBefore: new Set(positions.filter((at) => !kept[at]?.hidden)), hiddenBefore: new Set(positions.filter((at) => kept[at]?.hidden)) };
  const { smallestShown, runningTotal } = rules;
  const hidden = hiddenCells(cells, { smallestShown, runningTotal, ...before }).slice(kept.length);
  const small = cells.slice(kept.length).filter(({ counts }) => isSensitive(counts, smallestShown)).length;
  return { hidden, small, companions: hidden.filter(Boolean).length - small };
}
