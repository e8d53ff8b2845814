import { m } from "~/content/messages";
import { type Worksheet, stepOf } from "~/content/steps";
import { say } from "~/content/text";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import { refuseUnless } from "../refusal";
import type { Member } from "../coalition/member";
import { withDerived } from "./derived/derive-sheet.server";
import type { TablePage } from "./table/table-page";
import { tablePage } from "./table/table-page.server";
import { listAnswers } from "./worksheet/list-answers.server";
import { listReferents } from "./worksheet/referents/referents.server";
import type { Referents } from "./worksheet/referents/referent";
import { rowName } from "./worksheet/row-name";
import { mayFill, mayRead, seesAll } from "./sheet-door";
import { type AnsweredSheet, type Layout, layoutOf, type OwnPage, ownPageOf, worksheetOfStep } from "./worksheet";

/** The rows of a sheet whose rows are always the same. */
export type FixedRow = { readonly key: string; readonly name: string };

/** All that the page of one worksheet shows. */
export type WorksheetPage = {
  readonly step: { readonly number: number; readonly title: string; readonly purpose: string };
  readonly sheet: { readonly id: string; readonly key: string; readonly title: string; readonly note: string | null };
  readonly layout: Layout;
  readonly fields: readonly Field[];
  readonly fixedRows: readonly FixedRow[];
  /** Of a table, the row that is open and no other. */
  readonly answers: AnsweredSheet;
  /** What the rows are called. */
  readonly names: readonly string[];
  /** Where the rows are compared in a table: the table. */
  readonly table: TablePage | null;
  readonly referents: Referents;
  readonly readOnly: boolean;
  /** Where the worksheet is filled, when that is a page of its own: here stands what was written before it had one. */
  readonly page: OwnPage | null;
  /** Only the rows that the reader added are here. */
  readonly ownRows: boolean;
};

type Wanted = { readonly step: number; readonly worksheet: string; /** What the address says of the rows of a table; without it all rows are read. */ readonly search?: URLSearchParams };

/** A worksheet of a step with its questions, what stands in it and what its answers can point at. */
export async function worksheetPage(member: Member, { step: number, worksheet, search }: Wanted): Promise<WorksheetPage> {
  const step = stepOf(number);
  const sheet = worksheetOfStep(number, worksheet);
  refuseUnless(step && sheet && mayRead(member, sheet), "not-found", m.process_worksheet_not_found());
  const fields = fieldsOf(sheet.key);
  const fixedRows = fields.flatMap((field) => (field.control === "fixed" ? field.choices.map(({ key, name }) => ({ key, name: say(name) })) : []));
  const layout = layoutOf(sheet, fields);
  const page = ownPageOf(sheet) ?? null;
  return {
    step: { number: step.number, title: say(step.shortTitle), purpose: say(step.purpose) },
    sheet: titled(sheet),
    layout,
    fields: fields.filter(({ control }) => control !== "fixed" && control !== "file"),
    fixedRows,
    ...((search && layout === "rows" && page === null && (await opened(member, sheet, search))) || (await whole(member, sheet, fixedRows))),
    readOnly: page !== null || !mayFill(member, sheet),
    page,
    ownRows: layout === "rows" && !seesAll(member, sheet),
  };
}

type Filled = Pick<WorksheetPage, "answers" | "names" | "table" | "referents">;

/** A table, with the row that is open. */
async function opened(member: Member, sheet: Worksheet, search: URLSearchParams): Promise<Filled | null> {
  const found = await tablePage(member, sheet, search);
  if (found === null) return null;
  const { row, ...rest } = found;
  return { answers: { fields: {}, rows: row ? [row] : [] }, names: row && found.table.open ? [found.table.open.name] : [], ...rest };
}

/** All that stands in a worksheet. */
async function whole(member: Member, sheet: Worksheet, fixedRows: readonly FixedRow[]): Promise<Filled> {
  const answers = await listAnswers(member, { worksheet: sheet.key });
  const referents = await listReferents(member, fieldsOf(sheet.key), answers);
  const names = answers.rows.map((row, position) => rowName(sheet.key, row, referents, position));
  return { answers: ownPageOf(sheet) === "local" ? answers : await withDerived(member, sheet.key, answers, fixedRows.map(({ key }) => key)), names, table: null, referents };
}

/** Where a worksheet leads to instead of being shown: the page on which it is filled, as long as nothing was written before. What was
 *  written into 5B is brought in on its page, by those who may see it. */
export function leadsTo({ page, answers: { fields, rows } }: WorksheetPage): OwnPage | null {
  return page === "local" || Object.keys(fields).length + rows.length === 0 ? page : null;
}

function titled({ id, key, title, note }: Worksheet): WorksheetPage["sheet"] {
  return { id, key, title: say(title), note: note ? say(note) : null };
}
