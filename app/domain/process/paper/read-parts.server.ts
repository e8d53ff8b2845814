import type { Worksheet } from "~/content/steps";
import { say } from "~/content/text";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import type { Member } from "../../coalition/member";
import { cellWords, valueWords } from "../worksheet/cell-words";
import { listReferents } from "../worksheet/referents/referents.server";
import type { Referents } from "../worksheet/referents/referent";
import { rowName } from "../worksheet/row-name";
import { type AnsweredRow, type AnsweredSheet, type AnswerRecord, layoutOf } from "../worksheet";

/** An answer in words. `entries`: the same where it is a list, one by one. */
export type ReadAnswer = { readonly key: string; readonly label: string; readonly words: string; readonly entries: readonly string[] | null };

/** A row of a sheet in words, or what stands in the sheet itself (`id` is null there). Questions without an answer are left out. */
export type ReadPart = { readonly id: string | null; readonly name: string | null; readonly answers: readonly ReadAnswer[] };

/** Sheets of one worksheet in the reader's words, as they were at some time. */
export async function readParts(member: Member, sheet: Worksheet, sheets: readonly AnsweredSheet[]): Promise<readonly (readonly ReadPart[])[]> {
  const fields = fieldsOf(sheet.key).filter(({ control, each }) => control !== "fixed" && control !== "file" && !each);
  const named = sheets.flatMap((one) => [...one.rows, { id: "", position: "", cells: one.fields }]);
  const referents = await listReferents(member, fields, { fields: {}, rows: named });
  return sheets.map((one) => partsOf(sheet, fields, one, referents));
}

function partsOf(sheet: Worksheet, fields: readonly Field[], { fields: cells, rows }: AnsweredSheet, referents: Referents): readonly ReadPart[] {
  const all = fieldsOf(sheet.key);
  const layout = layoutOf(sheet, all);
  const answersIn = (own: AnsweredRow["cells"], prefix = "") => fields.flatMap((field) => answerOf(field, `${prefix}${field.key}`, own, referents));
  if (layout === "sheet") return [{ id: null, name: null, answers: answersIn(cells) }];
  if (layout === "rows") return rows.map((row, at) => ({ id: row.id, name: rowName(sheet.key, row, referents, at), answers: answersIn(row.cells) }));
  const fixed = all.flatMap((field) => (field.control === "fixed" ? field.choices : []));
  return fixed.map(({ key, name }) => ({ id: key, name: say(name), answers: answersIn(cells, `${key}.`) }));
}

function answerOf(field: Field, place: string, cells: AnsweredRow["cells"], referents: Referents): readonly ReadAnswer[] {
  const words = cellWords(field, cells, referents, place);
  if (words === "") return [];
  const value = cells[place]?.value;
  const entries: readonly (string | AnswerRecord)[] | null = Array.isArray(value) ? value : null;
  return [{ key: place, label: say(field.label), words, entries: entries && entries.map((entry) => valueWords(field, typeof entry === "string" ? [entry] : [entry], referents)) }];
}
