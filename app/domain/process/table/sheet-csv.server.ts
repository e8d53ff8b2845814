import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Field } from "~/content/worksheet-fields";
import { auditExport } from "../../activity/audit.server";
import type { Member } from "../../coalition/member";
import { allow } from "../../coalition/allow";
import { type Cell, csvFile, csvOf, type TextFile } from "../../csv";
import { worksheetPage } from "../worksheet-page.server";
import { cellWords } from "../worksheet/cell-words";
import { partsOf } from "../worksheet/question-parts";
import type { Answered } from "../worksheet";
import type { Referents } from "../worksheet/referents/referent";

type Cells = Readonly<Record<string, Answered>>;
type Asked = { readonly field: Field; readonly place: string; readonly heads: readonly [string, string] };

/** A worksheet as a table for spreadsheets: a line for each row with its answers in words, under heads in both languages; a sheet there
 *  is one of as a line for each question. As the member may read it. */
export async function sheetCsv(member: Member, { step, worksheet }: { readonly step: number; readonly worksheet: string }): Promise<TextFile> {
  allow(member, "export:internal");
  const { sheet, layout, fields, fixedRows, answers, referents } = await worksheetPage(member, { step, worksheet });
  const asked = fields.flatMap((field) => placesOf(field, field.key, []));
  const lines = (rows: readonly { readonly name: string | null; readonly cells: Cells; readonly prefix: string }[]) => rows.map(({ name, cells, prefix }) => [...(name === null ? [] : [name]), ...asked.map((one) => cellOf(one, cells, referents, prefix))]);
  const heads = ([0, 1] as const).map((at) => asked.map((one) => one.heads[at]));
  const table = () => {
    if (layout === "rows") return [...heads, ...lines(answers.rows.map(({ cells }) => ({ name: null, cells, prefix: "" })))];
    if (layout === "fixed") return [...heads.map((line) => ["", ...line]), ...lines(fixedRows.map(({ key, name }) => ({ name, cells: answers.fields, prefix: `${key}.` })))];
    return [[m.table_question(), m.table_question_other(), m.table_answer()], ...asked.map((one) => [...one.heads, cellOf(one, answers.fields, referents, "")])];
  };
  await auditExport(member, `${sheet.id}-${sheet.key}.csv`);
  return csvFile(`${sheet.id}-${sheet.key}`, csvOf(table()));
}

/** A column for each part of a question that is answered in parts. */
function placesOf(field: Field, place: string, within: readonly Field[]): readonly Asked[] {
  const parts = partsOf(field);
  if (parts) return parts.flatMap((part) => placesOf(part, `${place}.${part.key}`, [...within, field]));
  const head = (language: "en" | "es") => [...within, field].map(({ label }) => say(label, language)).join(": ");
  return [{ field, place, heads: [head("en"), head("es")] }];
}

function cellOf({ field, place }: Asked, cells: Cells, referents: Referents, prefix: string): Cell {
  const value = cells[`${prefix}${place}`]?.value;
  // A day as spreadsheets sort it, and as it can be pasted back.
  if (field.control === "date" && typeof value === "string") return value;
  return typeof value === "number" ? value : cellWords(field, cells, referents, `${prefix}${place}`);
}
