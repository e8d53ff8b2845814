import { decisionLines } from "~/domain/baseline/revision-lines";
import { measureOf } from "./measure";
import { asksForStart, type Target } from "./target";
import { withdrawnWords } from "./target-words";

/** A decision about a baseline that waits for somebody, in the reader's words. */
export type BaselineDecision =
  | { readonly kind: "revised"; readonly id: string; readonly name: string; readonly revised: readonly string[]; readonly targets: number }
  | { readonly kind: "withdrawn"; readonly id: string; readonly measurement: string | null; readonly year: number; readonly name: string; readonly words: string }
  | { readonly kind: "replaced"; readonly id: string; readonly name: string; readonly from: string; readonly to: string };

type News = { readonly targets: readonly Target[]; readonly revisions: Parameters<typeof decisionLines>[0] };

/** What releases say otherwise than frozen baselines, or have withdrawn; values taken from a release that it does not have like
 *  that any more; and targets whose baseline was replaced. */
export function baselineNews({ targets, revisions }: News): BaselineDecision[] {
  return [
    ...decisionLines(revisions).map(({ id, name, revised, targets: count }): BaselineDecision => ({ kind: "revised", id, name, revised, targets: count })),
    ...targets.flatMap(withdrawnValues),
    ...targets.filter(asksForStart).flatMap(replacedStart),
  ];
}

function replacedStart({ id, indicator, baseline, newer }: Target): BaselineDecision[] {
  const { show, years } = measureOf(indicator);
  const words = ({ value, year }: Target["baseline"]) => `${show(value)} (${years(year)})`;
  return newer ? [{ kind: "replaced", id, name: indicator.name, from: words(baseline), to: words(newer.baseline) }] : [];
}

function withdrawnValues({ id, indicator, withdrawn }: Target): BaselineDecision[] {
  return withdrawn.map((one) => ({ kind: "withdrawn", id, measurement: one.measurement, year: one.year, name: indicator.name, words: withdrawnWords(one, measureOf(indicator)) }));
}
