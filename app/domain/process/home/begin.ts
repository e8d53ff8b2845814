import { m } from "~/content/messages";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { actLine, type ActPaths } from "../acts/act-line";
import type { NextLine } from "../next-list";
import type { StepStanding } from "../process";

/** What the records show of a coalition's first acts. */
export type Begun = {
  /** Somebody else is in it, or holds an invitation that is good. */
  readonly others: boolean;
  /** A figure of the community is frozen as a baseline. */
  readonly figures: boolean;
};

type BeginInput = { readonly member: Member; readonly begun: Begun; readonly stops: readonly StepStanding[]; readonly path: ActPaths };

/** The first acts that are still open, for who leads. Each is gone when the records show it: nobody ticks or dismisses. */
export function beginLines({ member, begun, stops, path }: BeginInput): readonly NextLine[] {
  if (!can(member, "coalition:manage")) return [];
  const slug = member.coalitionSlug;
  const first = stops.find(({ step, state }) => step.number === 1 && state === "untouched");
  const standing = first?.criteria.find(({ criterion }) => criterion === first.nextGap);
  const act = first && standing ? actLine({ member, step: first.step, standing, path }) : null;
  return [
    ...(begun.others ? [] : [{ key: "invite", title: m.process_begin_invite(), note: m.process_begin_invite_note(), act: m.process_begin_invite_act(), to: path.people(slug) }]),
    ...(begun.figures ? [] : [{ key: "figures", title: m.process_begin_figures(), note: m.process_begin_figures_note(), act: m.process_begin_figures_act(), to: path.metrics(slug) }]),
    ...(act ? [{ key: "step-1", title: act.words, note: m.process_begin_step_note(), act: act.open, to: act.to }] : []),
  ];
}
