import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { isAgreed, newest, pictureOf, progressOf, type Target } from "../target/target";
import { actLine, type ActPaths } from "./acts/act-line";
import { beginLines, type Begun } from "./home/begin";
import type { NextLine } from "./next-list";
import { nextThings } from "./home/next-things";
import { currentStep, type StepStanding } from "./process";
import type { GlancedTarget } from "./target-glance";

/** The addresses the home page points to. */
type Paths = ActPaths & {
  readonly target: (coalition: string, target: string) => string;
};

type HomeInput = { readonly member: Member; readonly begun: Begun; readonly stops: readonly StepStanding[]; readonly targets: readonly Target[]; readonly path: Paths };

const glanced = 5;

/** What the home page says: where the coalition is, what is next, and how its targets are doing. */
export function homeOf({ member, begun, stops, targets, path }: HomeInput) {
  const slug = member.coalitionSlug;
  const begin = beginLines({ member, begun, stops, path });
  const waiting = can(member, "target:approve") ? targets.filter((target) => waitsForSecondName(target, member)).length : 0;
  return {
    title: titleOf(stops),
    lead: leadOf(stops),
    begin,
    lines: [...gapLines(stops, member, path).filter(({ to }) => !begin.some((first) => first.to === to)), ...(waiting > 0 ? [waitingLine(waiting, path.targets(slug))] : [])],
    targets: glance(targets, (id) => path.target(slug, id)),
  };
}

/** The first targets at a glance. */
export function glance(targets: readonly Target[], to: (id: string) => string, most = glanced): readonly GlancedTarget[] {
  return targets.slice(0, most).map((target) => ({ id: target.id, name: target.indicator.name, place: target.indicator.place ?? "", to: to(target.id), picture: pictureOf(target), verdict: verdictOf(target) }));
}

/** Only what is shown goes to the browser. */
function verdictOf(target: Target): GlancedTarget["verdict"] {
  const { status, byValue } = progressOf(target);
  return { status, byValue };
}

function titleOf(stops: readonly StepStanding[]): string {
  const current = currentStep(stops);
  if (!current) return m.process_home_title_done();
  if (stops.every(({ state }) => state === "untouched")) return m.process_home_title_begin();
  return m.process_home_title_on({ step: say(current.step.shortTitle) });
}

function leadOf(stops: readonly StepStanding[]): string {
  const gaps = stops.filter(({ state }) => state === "gaps").length;
  return gaps > 0 ? m.process_home_lead_gaps({ count: gaps }) : m.process_home_lead_start();
}

/** What to do next, each with the way to its field. */
function gapLines(stops: readonly StepStanding[], member: Member, path: Paths): readonly NextLine[] {
  return nextThings(stops).map(({ step, standing }) => {
    const { id, words, place, open, to } = actLine({ member, step, standing, path });
    return { key: id, title: words, note: m.process_act_place({ number: step.number, step: say(step.shortTitle), place }), act: open, to };
  });
}

function waitsForSecondName(target: Target, { accountId }: Member): boolean {
  const version = newest(target.versions);
  return !isAgreed(version) && version.proposed.accountId !== accountId;
}

function waitingLine(count: number, to: string): NextLine {
  return { key: "second-name", title: m.process_home_second_name({ count }), note: m.process_home_second_name_note(), act: m.process_home_review(), to };
}
