import { m } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import { asMember, type Db, readTogether } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import type { ReadAnswer } from "../paper/read-parts.server";
import { fits } from "../worksheet/answer-shape";
import { readableSheet, rowsBefore } from "../worksheet/open-sheet.server";
import { questionAt } from "../worksheet/question-place";
import { readValue } from "../worksheet/read-value";
import { listReferents } from "../worksheet/referents/referents.server";
import { namingWords } from "../worksheet/row-name";
import { mayFill, seesAll } from "../sheet-door";
import { keepsPast } from "../worksheet";
import { pastPlaces, placeName } from "./past-place";
import { namingCells } from "./past-rows.server";
import { type PastRun, readRuns } from "./past-runs.server";
import { pastValue, pastWords } from "./past-words";

/** Something that happened in a worksheet, in words. `before` and `now` are null where nothing is told of them: a row came or went, or
 *  they are `long`. `restorable`: what was written can be brought back as a new version. */
export type PastEntry = Pick<PastRun, "id" | "verb" | "item" | "gone" | "field" | "first" | "last" | "newest" | "long"> & {
  readonly rowName: string | null;
  readonly label: string;
  readonly by: string;
  readonly at: string;
  readonly before: ReadAnswer | null;
  readonly now: ReadAnswer | null;
  readonly restorable: boolean;
};

type Past = { readonly entries: readonly PastEntry[]; readonly total: number; /** What the row and the field are called that were asked for. */ readonly rowName: string | null; readonly label: string | null };

type Wanted = { readonly worksheet: string; readonly item: string | null; readonly field: string | null; readonly each: boolean; readonly page: number };

/** A worksheet whose history can be read. Refuses "not-found". */
export function sheetWithPast(member: Member, key: string): Worksheet {
  const sheet = readableSheet(member, key);
  refuseUnless(keepsPast(sheet), "not-found", m.history_not_kept());
  return sheet;
}

/** What happened in a worksheet, in one row of it or at one field: who, when, and from what to what, the newest first. Who sees only
 *  their own rows reads what happened to those. A handful of statements, however much there is. */
export function listPast(member: Member, { worksheet, item, field, each, page }: Wanted): Promise<Past> {
  const sheet = sheetWithPast(member, worksheet);
  return readTogether(member, async () => {
    const places = pastPlaces(sheet.key, field);
    refuseUnless(places.length > 0 && (item === null || (await asMember(member, (db) => isRow(db, member, sheet, item)))), "not-found", m.history_no_such_place());
    const runs = await asMember(member, (db) => readRuns(db, member, { worksheet: sheet.key, places, item, rows: field === null, ownRows: !seesAll(member, sheet), each, page }));
    const naming = await asMember(member, (db) => namingCells(db, member, { worksheet: sheet.key, rows: [...new Set([...(item === null ? [] : [item]), ...rowsOf(runs)])] }));
    const words = (run: PastRun, value: unknown) => ({ worksheet: sheet.key, place: run.field, value });
    const values = runs.flatMap((run) => [run.before, run.now].flatMap((value) => (value === null ? [] : [pastValue(member, words(run, value)) ?? ""])));
    const cells = [...naming.values(), ...values.map((value) => ({ told: { value, version: 0, by: "", at: "" } }))];
    const referents = await listReferents(member, fieldsIn(sheet.key, runs, naming), { fields: {}, rows: cells.map((own) => ({ id: "", position: "", cells: own })) });
    const nameOf = (row: string | null) => row && (namingWords(sheet.key, { cells: naming.get(row) ?? {} }, referents) || m.history_a_row());
    const told = (run: PastRun, value: unknown) => (run.verb !== "answer" || run.long || value === null ? null : pastWords(member, words(run, value), referents));
    const entries = runs.map((run): PastEntry => {
      const { id, verb, item: row, gone, field: place, first, last, newest, long } = run;
      const restorable = mayFill(member, sheet) && !gone && verb === "answer" && last < newest && (long || fitsStill(sheet.key, run));
      return { id, verb, item: row, gone, field: place, first, last, newest, long, rowName: nameOf(row), label: placeName(sheet.key, place), by: run.by ?? m.process_somebody(), at: run.at.toISOString(), before: told(run, run.before), now: told(run, run.now), restorable };
    });
    return { entries, total: runs[0]?.total ?? 0, rowName: nameOf(item), label: field === null ? null : placeName(sheet.key, field) };
  });
}

/** Whether somebody has a row before them, or had it before it was taken out. */
async function isRow(db: Db, member: Member, sheet: Worksheet, id: string): Promise<boolean> {
  return (await db.worksheetItem.count({ where: { coalitionId: member.coalitionId, worksheet: sheet.key, id, ...rowsBefore(member, sheet) } })) > 0;
}

function rowsOf(runs: readonly PastRun[]): readonly string[] {
  return [...new Set(runs.flatMap(({ item }) => item ?? []))];
}

/** The questions whose answers are told, and those that name rows. */
function fieldsIn(worksheet: string, runs: readonly PastRun[], naming: ReadonlyMap<string, object>) {
  const places = new Set([...runs.map(({ field }) => field), ...[...naming.values()].flatMap((cells) => Object.keys(cells))]);
  return [...places].flatMap((place) => questionAt(worksheet, place) ?? []);
}

function fitsStill(worksheet: string, { field, now }: PastRun): boolean {
  const question = questionAt(worksheet, field);
  return question !== undefined && fits(question, readValue(now));
}
