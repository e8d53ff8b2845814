import { m } from "~/content/messages";
import { changeTogether, takeTurn, type Db } from "~/db/work.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { answer, changeRows } from "../../process/process.server";
import { refuseUnless } from "../../refusal";
import { factKey, type Fact } from "./fact";
import { readStandout } from "./read-standout.server";
import { everyFact } from "./standout-view";
import { evidenceOf, statementsOf, type Statement } from "./statement";

/** The worksheet of insight statements, in step 2. */
const sheet = "insights";
const origin = { subjectKind: "worksheet_item", sourceKind: "standout" } as const;

/** Carries a statement into the worksheet of insights: its sentence, its kind, and every figure it rests on with year, quality and
 *  release; the row keeps where it came from. A statement stands there once, whole or not at all. */
export async function noteStatement(member: Member, { key }: { readonly key: string }): Promise<void> {
  allow(member, "worksheet:fill", "data");
  const { place, setting, findings } = await readStandout(member);
  const fact = everyFact(findings).find((candidate) => factKey(candidate) === key);
  refuseUnless(fact, "conflict", m.insight_no_such_fact());
  const [statement] = statementsOf(fact, setting);
  refuseUnless(statement, "conflict", m.insight_no_such_fact());
  const label = originOf(statement);
  const text = textOf(fact, statement, place.name);
  const evidence = [...evidenceOf(fact, setting), m.insight_evidence_view({ address: label })];
  await changeTogether(member, async (db) => {
    await takeTurn(db, `note ${member.coalitionId}`);
    refuseUnless(!(await notedOrigins(db, member)).has(label), "conflict", m.insight_noted_already());
    const item = await changeRows(member, { worksheet: sheet, intent: "add" });
    await db.provenance.create({ data: { coalitionId: member.coalitionId, ...origin, subjectId: item, label } });
    for (const [field, value] of [["text", text], ["use", useOf(fact)], ["evidence", evidence]] as const) {
      await answer(member, { worksheet: sheet, item, field, value: typeof value === "string" ? value : [...value], seen: 0 });
    }
  });
}

/** The sentence; of what is held against others, with what they show. */
function textOf(fact: Fact, { sentence, details: [first = ""], title }: Statement, place: string): string {
  if (fact.kind === "compare") return `${sentence} ${first}`;
  return m.insight_gap_sentence({ title, place, text: fact.kind === "trend" && fact.others ? `${sentence} ${first}` : sentence });
}

function useOf({ kind }: Fact): string {
  return kind === "gap" ? "disparities" : "compare";
}

/** Where a statement is shown, as part of an address of the coalition: the same as long as it is about the same rows. */
export function originOf({ metric, search, kind }: Statement): string {
  return `metrics/${metric}${search}#${kind}`;
}

/** The origins of rows that stand in the worksheet. */
export async function notedOrigins(db: Db, { coalitionId }: Member): Promise<ReadonlySet<string>> {
  const notes = await db.provenance.findMany({ where: { coalitionId, ...origin }, select: { subjectId: true, label: true } });
  const rows = await db.worksheetItem.findMany({ where: { coalitionId, worksheet: sheet, removedAt: null, id: { in: notes.map(({ subjectId }) => subjectId) } }, select: { id: true } });
  const standing = new Set(rows.map(({ id }) => id));
  return new Set(notes.filter(({ subjectId }) => standing.has(subjectId)).map(({ label }) => label));
}
