import type { Revision } from "~/domain/baseline/revision";
import { revisionLine } from "~/domain/baseline/revision-lines";
import { measureOf } from "./measure";
import { asksForStart, type Target } from "./target";

/** A decision about a baseline that waits for somebody, in the reader's words. */
export type BaselineDecision =
  | { readonly kind: "revised"; readonly id: string; readonly name: string; readonly revised: readonly string[]; readonly targets: number }
  | { readonly kind: "replaced"; readonly id: string; readonly name: string; readonly from: string; readonly to: string };

/** What releases say otherwise than frozen baselines, and targets whose baseline was replaced. */
export function baselineNews({ targets, revisions }: { readonly targets: readonly Target[]; readonly revisions: readonly Revision[] }): BaselineDecision[] {
  return [
    ...revisions.map(revisionLine).map(({ id, name, revised, targets: count }): BaselineDecision => ({ kind: "revised", id, name, revised, targets: count })),
    ...targets.filter(asksForStart).flatMap(replacedStart),
  ];
}

function replacedStart({ id, indicator, baseline, newer }: Target): BaselineDecision[] {
  const { show } = measureOf(indicator);
  const words = ({ value, year }: Target["baseline"]) => `${show(value)} (${year})`;
  return newer ? [{ kind: "replaced", id, name: indicator.name, from: words(baseline), to: words(newer.baseline) }] : [];
}
