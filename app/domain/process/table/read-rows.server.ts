import type { Worksheet } from "~/content/steps";
import type { Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { grouped } from "../../grouped";
import { byPosition } from "../../theory/order";
import { veilAnswers } from "../veil-sheet";
import { seesAll } from "../sheet-door";
import { rowsBefore } from "../worksheet/open-sheet.server";
import { listTallies } from "../worksheet/own-answers.server";
import { questionAt } from "../worksheet/question-place";
import { readValue } from "../worksheet/read-value";
import type { Answered, AnsweredRow } from "../worksheet";

type Said = { readonly id: string; readonly answers: Readonly<Record<string, unknown>> };

/** All rows of a worksheet as the member may read them, for a table: who wrote an answer, when, and over which version is not there, so
 *  nothing can be saved over it. Two queries, and one more where each person answers for themselves. */
export async function readRows(db: Db, member: Member, sheet: Worksheet): Promise<readonly AnsweredRow[]> {
  const { coalitionId } = member;
  const stored = await db.worksheetItem.findMany({ where: { coalitionId, worksheet: sheet.key, removedAt: null, ...rowsBefore(member, sheet) }, select: { id: true, position: true } });
  // One line for each row, and not joined to the rows: a planner that does not know yet how many there are would go through all answers for each.
  const said = await db.$queryRaw<Said[]>`select item_id as id, jsonb_object_agg(field, value) as answers from answer where coalition_id = ${coalitionId}::uuid and worksheet = ${sheet.key} and item_id is not null group by item_id`;
  const answersOf = new Map(said.map(({ id, answers }) => [id, answers]));
  const tallies = grouped(seesAll(member, sheet) ? await listTallies(db, [sheet]) : [], ({ item }) => item ?? "");
  const rows = stored.toSorted(byPosition).map(({ id, position }) => ({
    ...{ id, position },
    cells: Object.fromEntries([
      ...Object.entries(answersOf.get(id) ?? {}).flatMap(([field, value]) => (questionAt(sheet.key, field)?.each ? [] : [[field, bare(readValue(value))] as const])),
      ...(tallies.get(id) ?? []).map(({ field, tally }) => [field, { ...bare(""), tally }] as const),
    ]),
  }));
  return can(member, "small-counts:read") ? rows : veilAnswers(sheet.key, { fields: {}, rows }).rows;
}

function bare(value: Answered["value"]): Answered {
  return { value, version: 0, by: "", at: "" };
}
