import { actOf, type ActPlace } from "~/content/criterion-acts";
import { m } from "~/content/messages";
import { type Step, type Worksheet, worksheetOf } from "~/content/steps";
import { numbered, say } from "~/content/text";
import type { Member } from "../../coalition/member";
import { can, grantOf } from "../../coalition/permission";
import { mayAttest } from "../gate";
import type { CriterionStanding } from "../process";
import { fieldMark } from "../worksheet/fields/field-mark";
import { mayFill, mayRead } from "../sheet-door";

/** The addresses acts lead to. */
export type ActPaths = {
  readonly people: (coalition: string) => string;
  readonly metrics: (coalition: string) => string;
  readonly localData: (coalition: string) => string;
  readonly theory: (coalition: string) => string;
  readonly targets: (coalition: string) => string;
  readonly plan: (coalition: string) => string;
  readonly step: (coalition: string, step: number) => string;
  readonly worksheet: (coalition: string, step: number, worksheet: string) => string;
};

/** Something to do so that a criterion is met. `mine`: the reader can do it; then `to` leads to the very field, else to the step. */
export type ActLine = { readonly id: string; readonly words: string; readonly place: string; readonly open: string; readonly to: string; readonly mine: boolean };

type Acting = { readonly member: Member; readonly step: Step; readonly standing: CriterionStanding; readonly path: ActPaths };

/** The act of an open criterion, for somebody: what to do and how much of it is to go, where, and the way there. */
export function actLine({ member, step, standing: { criterion, toGo }, path }: Acting): ActLine {
  const { act, at } = actOf(criterion.id);
  const words = toGo !== null && toGo > 1 ? m.process_act_to_go({ act: say(act), count: toGo }) : say(act);
  const sheet = "sheet" in at ? worksheetOf(at.sheet) : undefined;
  const here = path.step(member.coalitionSlug, step.number);
  const mine = "page" in at && at.page === "step" ? mayAttest(member, criterion) : isFor(member, at, sheet);
  const place = sheet ? numbered(sheet) : placeName(at, step);
  const open = sheet && mine ? m.process_open_worksheet({ id: sheet.id }) : mine && "page" in at && at.page !== "step" ? m.process_open_place({ place }) : m.process_home_open_step({ number: step.number });
  return { id: criterion.id, words, place, open, to: mine ? addressOf(at, { member, step, path, criterion: criterion.id }) : here, mine };
}

function addressOf(at: ActPlace, { member: { coalitionSlug: slug }, step, path, criterion }: Omit<Acting, "standing"> & { readonly criterion: string }): string {
  if ("sheet" in at) return `${path.worksheet(slug, step.number, worksheetOf(at.sheet)?.key ?? at.sheet)}${fieldMark(at.field)}`;
  switch (at.page) {
    case "step":
      return `${path.step(slug, step.number)}#criterion-${criterion}`;
    case "local":
      return path.localData(slug);
    default:
      return path[at.page](slug);
  }
}

function isFor(member: Member, at: ActPlace, sheet: Worksheet | undefined): boolean {
  if (sheet) return mayRead(member, sheet) && mayFill(member, sheet);
  if (!("page" in at)) return false;
  switch (at.page) {
    case "people":
      return grantOf(member, "coalition:manage") !== "no";
    case "targets":
      return can(member, "target:propose");
    case "metrics":
    case "local":
      return can(member, "worksheet:fill", "data");
    default:
      return can(member, "worksheet:fill");
  }
}

function placeName(at: ActPlace, step: Step): string {
  const names = { step: () => say(step.shortTitle), metrics: m.shell_metrics, local: m.local_title, theory: m.shell_theory, targets: m.shell_targets, plan: m.shell_plan, people: m.shell_people } as const;
  return "page" in at ? names[at.page]() : "";
}
