import { m } from "~/content/messages";
import { metrics } from "~/content/metrics";
import { worksheetOf, worksheets } from "~/content/steps";
import { say } from "~/content/text";
import { asMember, type Db } from "~/db/work.server";
import { auditExport } from "../activity/audit.server";
import type { Member } from "../coalition/member";
import { peopleHere } from "../coalition/people-here.server";
import { can } from "../coalition/permission";
import { csvFile, csvOf, type TextFile } from "../csv";
import { mayRead, seesAll } from "../process/sheet-door";
import { refuseUnless } from "../refusal";
import { listTargets } from "../target/target.server";
import { type Decision, type DecisionLine, decidingSheets, type Rule, rules } from "./decision";
import { ruleWords } from "./decision-words";
import { readDecision, readLines } from "./read-decisions.server";

/** The door of decisions. */
export { recordDecision } from "./record-decision.server";
export { castVote, closeVote, listVotes, openVote, voteAct, votePage } from "./vote.server";

/** The log, the newest first; with `like`, those that say these words. */
export function listDecisions(member: Member, { like = "" }: { readonly like?: string } = {}): Promise<readonly DecisionLine[]> {
  return asMember(member, (db) => readLines(db, member, like.trim().slice(0, 200) || undefined));
}

type Numbered = { readonly number: number };

/** One decision whole. */
export function decision(member: Member, numbered: Numbered): Promise<Decision> {
  return asMember(member, (db) => found(db, member, numbered));
}

/** The same, beside the log. */
export function decisionPage(member: Member, numbered: Numbered): Promise<{ readonly decision: Decision; readonly lines: readonly DecisionLine[] }> {
  return asMember(member, async (db) => ({ decision: await found(db, member, numbered), lines: await readLines(db, member) }));
}

async function found(db: Db, member: Member, { number }: Numbered): Promise<Decision> {
  const one = Number.isSafeInteger(number) && number > 0 && number < 2 ** 31 ? await readDecision(db, member, number) : null;
  refuseUnless(one, "not-found", m.decision_not_found());
  return one;
}

export type Choosable = { readonly value: string; readonly label: string };

/** What the form of a decision can refer to, and what the charter says of how we decide. */
export type DecisionChoices = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly sheets: readonly Choosable[];
  readonly targets: readonly Choosable[];
  readonly metrics: readonly Choosable[];
  readonly rule: Rule | null;
  readonly quorum: string;
};

export async function decisionChoices(member: Member): Promise<DecisionChoices> {
  const targets = await listTargets(member);
  return asMember(member, async (db) => {
    const { coalitionId } = member;
    const people = await peopleHere(db, member);
    const charter = await db.answer.findMany({ where: { coalitionId, worksheet: "charter", itemId: null, field: { in: ["decision_rule", "quorum"] } }, select: { field: true, value: true } });
    const said = (field: string) => charter.find((answer) => answer.field === field)?.value;
    const quorum = said("quorum");
    return {
      people: people.filter((person) => can(person, "decision:vote") || can(person, "decision:record")).map(({ id, name }) => ({ id, name })),
      sheets: worksheets.filter((sheet) => seesAll(member, sheet)).map(({ id, title }) => ({ value: `worksheet:${id}`, label: `${id} ${say(title)}` })),
      targets: targets.map(({ id, indicator }) => ({ value: `target:${id}`, label: indicator.name })),
      metrics: metrics.map(({ key, name }) => ({ value: `metric:${key}`, label: say(name) })),
      rule: rules.find((known) => known === said("decision_rule")) ?? null,
      quorum: typeof quorum === "string" ? quorum : "",
    };
  });
}

export type SheetDecisions = { readonly sheet: string; readonly decisions: readonly { readonly number: number; readonly stands: boolean }[] };

/** For a worksheet that is a decision: which entries of the log are about it. Null for all others, and for whom it is closed. */
export function decisionsOnSheet(member: Member, { worksheet }: { readonly worksheet: string }): Promise<SheetDecisions | null> {
  const sheet = worksheetOf(worksheet);
  if (!sheet || !decidingSheets.some((id) => id === sheet.id) || !mayRead(member, sheet) || !can(member, "coalition:read")) return Promise.resolve(null);
  return asMember(member, async (db) => {
    const links = await db.decisionLink.findMany({ where: { coalitionId: member.coalitionId, kind: "worksheet", ref: sheet.id, side: "affected" }, select: { decision: { select: { number: true, supersededBy: { select: { number: true } } } } } });
    const decisions = links.map(({ decision: { number, supersededBy } }) => ({ number, stands: supersededBy.length === 0 }));
    return { sheet: sheet.id, decisions: decisions.toSorted((a, b) => a.number - b.number) };
  });
}

/** The log for a spreadsheet, in the order of its numbers. */
export async function decisionsFile(member: Member): Promise<TextFile> {
  await auditExport(member, "decisions.csv");
  const lines = await listDecisions(member);
  const head = [m.decision_column_number(), m.decision_question(), m.decision_outcome(), m.decision_rule(), m.decision_date(), m.decision_review(), m.decision_column_replaced()];
  return csvFile("decisions", csvOf([head, ...lines.toReversed().map(({ number, question, outcome, rule, decidedOn, reviewOn, replacedBy }) => [number, question, outcome, ruleWords(rule), decidedOn, reviewOn, replacedBy])]));
}
