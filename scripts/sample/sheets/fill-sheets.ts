import type { Member } from "~/domain/coalition/member";
import { answer, changeRows, listAnswers } from "~/domain/process/process.server";
import type { Cast } from "../gather";
import type { Answers, Known, Sheet } from "./sheet";

/** Fills worksheets one after the other, as their people would. What somebody has answered already stays as it is. */
export async function fillSheets(cast: Cast, sheets: readonly Sheet[]): Promise<void> {
  const rows = new Map<string, readonly string[]>();
  const known: Known = { ...cast, row: (worksheet, at) => rows.get(worksheet)?.[at] ?? missing(worksheet) };
  for (const sheet of sheets) {
    const { worksheet, by, fields = {}, rows: wanted = [] } = sheet(known);
    const member = cast.member(by);
    const there = await listAnswers(member, { worksheet });
    await write(member, { worksheet, item: null, answers: fields, answered: there.fields });
    rows.set(worksheet, await fillRows(member, worksheet, wanted, there.rows));
  }
}

type Answered = Readonly<Record<string, { readonly version: number }>>;
type Row = { readonly id: string; readonly cells: Answered };

async function fillRows(member: Member, worksheet: string, wanted: readonly Answers[], there: readonly Row[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [at, answers] of wanted.entries()) {
    const row = there[at] ?? { id: await changeRows(member, { worksheet, intent: "add" }), cells: {} };
    await write(member, { worksheet, item: row.id, answers, answered: row.cells });
    ids.push(row.id);
  }
  return ids;
}

type Writing = { readonly worksheet: string; readonly item: string | null; readonly answers: Answers; readonly answered: Answered };

/** The first answer is told to the others; those that follow at once are the same piece of news. */
async function write(member: Member, { worksheet, item, answers, answered }: Writing): Promise<void> {
  const open = Object.entries(answers).flatMap(([field, value]) => (value === undefined || (answered[field]?.version ?? 0) > 0 ? [] : [{ field, value }]));
  const save = (one: (typeof open)[number]) => answer(member, { worksheet, item, ...one, seen: 0 });
  const [first, ...more] = open;
  if (first) await save(first);
  await Promise.all(more.map(save));
}

function missing(worksheet: string): never {
  throw new Error(`The sample points at a row of “${worksheet}” that was not written.`);
}
