import type { ShownLocal } from "~/domain/local-data/shown-figures.server";
import type { Baseline } from "~/domain/baseline/baseline";
import type { FilledSheet } from "~/domain/process/filled-sheet";
import type { Target } from "~/domain/target/target";
import type { Theory } from "~/domain/theory/theory";

export type Workshop = { readonly title: string; /** ISO date. */ readonly on: string; readonly rooms: number; readonly people: number };

/** Everything a plan is made of, read once through the doors of the other domains. Plain data: from here on nothing asks a
 *  database, so the same facts always give the same plan. */
export type PlanFacts = {
  readonly coalition: string;
  readonly communityId: string;
  readonly community: string;
  /** Invented places are labelled wherever a figure of them appears. */
  readonly fictional: boolean;
  /** The day the plan is put together, as YYYY-MM-DD. */
  readonly on: string;
  readonly people: number;
  /** Of the coalition; `people`: how many members speak for it; `merged`: the ids of those that are one with it now. */
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly sector: string; readonly people: number; readonly merged: readonly string[] }[];
  readonly workshops: readonly Workshop[];
  /** Worksheets somebody has written into, by their key. */
  readonly sheets: ReadonlyMap<string, FilledSheet>;
  readonly theory: Theory;
  /** The vision as the editor stores it; null before anyone wrote. */
  readonly visionDocument: unknown;
  /** Targets with all values, checked and not. */
  readonly targets: readonly Target[];
  /** What the coalition counts itself, as everybody may read it. */
  readonly local: readonly ShownLocal[];
  /** Every current baseline, with and without a target, in the order of their names. */
  readonly baselines: readonly Baseline[];
};
