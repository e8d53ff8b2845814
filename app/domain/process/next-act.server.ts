import type { Member } from "../coalition/member";
import type { NextAct } from "./acts/act-card";
import { actField } from "./acts/act-field.server";
import type { StepStanding } from "./process";
import type { StepPage } from "./step-page";

/** The act of a step to show: the one that was asked for by its criterion, else the first; with its real field where that can be answered
 *  here. `after`: the criterion of the act that follows. */
export async function nextAct(member: Member, standing: StepStanding, acts: StepPage["acts"], wanted: string | null): Promise<{ readonly act: NextAct | null; readonly after: string | null }> {
  const at = Math.max(0, acts.findIndex(({ id }) => id === wanted));
  const act = acts[at];
  if (!act) return { act: null, after: null };
  return { act: { ...act, field: act.mine ? await actField(member, standing, act.id) : null }, after: acts[at + 1]?.id ?? (at > 0 ? (acts[0]?.id ?? null) : null) };
}
