import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import type { NextLine } from "../next-list";
import type { StepStanding } from "../process";

/** What the records show of a coalition's first acts. */
export type Begun = {
  /** Somebody else is in it, or holds an invitation that is good. */
  readonly others: boolean;
  /** A figure of the community is frozen as a baseline. */
  readonly figures: boolean;
};

type Paths = {
  readonly people: (coalition: string) => string;
  readonly metrics: (coalition: string) => string;
  readonly step: (coalition: string, step: number) => string;
};

type BeginInput = { readonly member: Member; readonly begun: Begun; readonly stops: readonly StepStanding[]; readonly path: Paths };

/** The first acts that are still open, for who leads. Each is gone when the records show it: nobody ticks or dismisses. */
export function beginLines({ member, begun, stops, path }: BeginInput): readonly NextLine[] {
  if (!can(member, "coalition:manage")) return [];
  const slug = member.coalitionSlug;
  const first = stops.find(({ step, state }) => step.number === 1 && state === "untouched");
  return [
    ...(begun.others ? [] : [{ key: "invite", title: m.process_begin_invite(), note: m.process_begin_invite_note(), act: m.process_begin_invite_act(), to: path.people(slug) }]),
    ...(begun.figures ? [] : [{ key: "figures", title: m.process_begin_figures(), note: m.process_begin_figures_note(), act: m.process_begin_figures_act(), to: path.metrics(slug) }]),
    ...(first ? [{ key: "step-1", title: m.process_home_gap({ number: 1, step: say(first.step.shortTitle) }), note: m.process_begin_step_note(), act: m.process_home_open_step({ number: 1 }), to: path.step(slug, 1) }] : []),
  ];
}
