import { planOutline } from "~/content/plan-outline";
import { roles } from "~/content/roles";
import { actOf } from "~/content/criterion-acts";
import { type Criterion, type Hand, type Step, stepOf, type Task, type Worksheet, worksheetOf } from "~/content/steps";
import { say } from "~/content/text";
import type { Member } from "../coalition/member";
import { isGate, mayAttest } from "./gate";
import type { Word } from "./criterion/list-words.server";
import { actLine, type ActPaths } from "./acts/act-line";
import type { CriterionStanding, SheetStanding, StepStanding } from "./process";
import { mayRead } from "./sheet-door";
import { type OwnPage, ownPageOf } from "./worksheet";

export type CriterionLine = { readonly id: string; readonly text: string; readonly met: boolean; readonly blocking: boolean; readonly source: CriterionStanding["source"]; readonly mayAttest: boolean; readonly gate: boolean; readonly orReason: boolean; readonly words: readonly Word[] };
export type TaskLine = { readonly id: string; readonly title: string; readonly owner: string; readonly sheets: readonly string[]; readonly optional: boolean };
export type SheetLine = SheetStanding & { readonly id: string; readonly title: string; readonly optional: boolean; readonly note: string | null; readonly page: OwnPage | null; readonly readable: boolean };
export type StepLink = { readonly number: number; readonly title: string };

/** A step as its page tells it, in the reader's language: purpose, why, tasks, products, criteria with their evidence, what
 *  it feeds and who should be in the room. */
export function stepPage(member: Member, { step, state, criteria, nextGap, sheets }: StepStanding, words: readonly Word[], path: ActPaths) {
  return {
    ...{ number: step.number, state, title: say(step.title), shortTitle: say(step.shortTitle), purpose: say(step.purpose) },
    why: step.why.map((line) => say(line)),
    inputs: step.inputs.map((line) => say(line)),
    outputs: step.outputs.map((line) => say(line)),
    evidence: step.evidence.map((line) => say(line)),
    tasks: step.tasks.map(taskLine),
    sheets: step.worksheets.map((sheet) => ({ ...sheetLine(member, sheet), ...(sheets.find(({ key }) => key === sheet.key) ?? { key: sheet.key, answered: 0, asked: 0, open: [], rows: 0, written: false }) })),
    acts: actsOf(member, step, inOrder(criteria, nextGap), path),
    criteria: criteria.map((standing) => criterionLine(member, standing, words)),
    usedBy: step.usedBy.flatMap(linkTo),
    sections: planOutline.filter(({ key }) => step.feeds.some((fed) => fed === key)).map(({ heading }) => say(heading)),
    room: peopleOf(step),
  };
}

export type StepPage = ReturnType<typeof stepPage>;

/** Open criteria, the one to do next first. */
function inOrder(criteria: readonly CriterionStanding[], first: Criterion | null): readonly CriterionStanding[] {
  const open = criteria.filter(({ met }) => !met);
  return [...open.filter(({ criterion }) => criterion === first), ...open.filter(({ criterion }) => criterion !== first)];
}

/** What the reader can do comes first. */
function actsOf(member: Member, step: Step, open: readonly CriterionStanding[], path: ActPaths) {
  const acts = open.map((standing) => ({ ...actLine({ member, step, standing, path }), who: whoDoes(standing.criterion) }));
  return [...acts.filter(({ mine }) => mine), ...acts.filter(({ mine }) => !mine)];
}

/** Who fills the worksheet in which it is done. */
function whoDoes({ id }: Criterion): readonly string[] {
  const { at } = actOf(id);
  const sheet = "sheet" in at ? worksheetOf(at.sheet) : undefined;
  return (sheet?.filledBy ?? []).flatMap((hand) => handWords(hand) ?? []);
}

function taskLine({ id, title, owner, worksheets, optional }: Task): TaskLine {
  return { id, title: say(title), owner: roleWords(owner), sheets: worksheets.flatMap((sheet) => worksheetOf(sheet)?.id ?? []), optional };
}

function sheetLine(member: Member, sheet: Worksheet): Omit<SheetLine, keyof SheetStanding> {
  const { id, title, optional, note } = sheet;
  return { id, title: say(title), optional, note: note ? say(note) : null, page: ownPageOf(sheet) ?? null, readable: mayRead(member, sheet) };
}

function criterionLine(member: Member, { criterion, met, source }: CriterionStanding, words: readonly Word[]): CriterionLine {
  const { id, text, blocking } = criterion;
  return { id, text: say(text), met, blocking, source, mayAttest: mayAttest(member, criterion), gate: isGate(criterion), orReason: criterion.orReason === true, words: words.filter((word) => word.criterion === id) };
}

function linkTo(number: number): readonly StepLink[] {
  const step = stepOf(number);
  return step ? [{ number, title: say(step.shortTitle) }] : [];
}

/** Who fills and who approves the worksheets of a step: they should be in the room. */
function peopleOf(step: Step): readonly string[] {
  const hands = step.worksheets.flatMap(({ filledBy, approvedBy }) => [...filledBy, ...approvedBy]);
  return [...new Set(hands)].flatMap((hand) => handWords(hand) ?? []);
}

function handWords(hand: Hand): string | undefined {
  const role = roles.find(({ key }) => key === hand);
  return role && say(role.name);
}

function roleWords(key: Task["owner"]): string {
  return handWords(key) ?? key;
}
