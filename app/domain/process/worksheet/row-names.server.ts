import { fieldsOf } from "~/content/worksheet-fields";
import { asMember } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { readAnswers } from "./list-answers.server";
import { readableSheet } from "./open-sheet.server";
import { listReferents } from "./referents/referents.server";
import { namingWords } from "./row-name";

/** What the rows of a worksheet are called that somebody has before them, by their id; those without a name are left out. `only`: this row, and none of the others. */
export async function rowNames(member: Member, { worksheet, only }: { readonly worksheet: string; readonly only: string | null }): Promise<ReadonlyMap<string, string>> {
  const sheet = readableSheet(member, worksheet);
  const answers = await asMember(member, (db) => readAnswers(db, member, sheet, only));
  const referents = await listReferents(member, fieldsOf(sheet.key), answers);
  return new Map(answers.rows.flatMap((row) => [[row.id, namingWords(sheet.key, row, referents)] as const]).filter(([, name]) => name !== ""));
}
