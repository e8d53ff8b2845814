import { m } from "~/content/messages";
import { type Worksheet, stepOf } from "~/content/steps";
import { say } from "~/content/text";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import { refuseUnless } from "../refusal";
import type { Member } from "../coalition/member";
import { withDerived } from "./derived/derive-sheet.server";
import { listAnswers } from "./worksheet/list-answers.server";
import { listReferents } from "./worksheet/referents/referents.server";
import type { Referents } from "./worksheet/referents/referent";
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
  readonly answers: AnsweredSheet;
  readonly referents: Referents;
  readonly readOnly: boolean;
  /** Where the worksheet is filled, when that is a page of its own: here stands what was written before it had one. */
  readonly page: OwnPage | null;
  /** Only the rows that the reader added are here. */
  readonly ownRows: boolean;
};

/** A worksheet of a step with its questions, what stands in it and what its answers can point at. */
export async function worksheetPage(member: Member, { step: number, worksheet }: { readonly step: number; readonly worksheet: string }): Promise<WorksheetPage> {
  const step = stepOf(number);
  const sheet = worksheetOfStep(number, worksheet);
  refuseUnless(step && sheet && mayRead(member, sheet), "not-found", m.process_worksheet_not_found());
  const fields = fieldsOf(sheet.key);
  const answers = await listAnswers(member, { worksheet: sheet.key });
  const referents = await listReferents(member, fields, answers);
  const fixedRows = fields.flatMap((field) => (field.control === "fixed" ? field.choices.map(({ key, name }) => ({ key, name: say(name) })) : []));
  const layout = layoutOf(sheet, fields);
  const page = ownPageOf(sheet) ?? null;
  return {
    step: { number: step.number, title: say(step.shortTitle), purpose: say(step.purpose) },
    sheet: titled(sheet),
    layout,
    fields: fields.filter(({ control }) => control !== "fixed" && control !== "file"),
    fixedRows,
    answers: page === "local" ? answers : await withDerived(member, sheet.key, answers, fixedRows.map(({ key }) => key)),
    referents,
    readOnly: page !== null || !mayFill(member, sheet),
    page,
    ownRows: layout === "rows" && !seesAll(member, sheet),
  };
}

/** Where a worksheet leads to instead of being shown: the page on which it is filled, as long as nothing was written before. What was
 *  written into 5B is brought in on its page, by those who may see it. */
export function leadsTo({ page, answers: { fields, rows } }: WorksheetPage): OwnPage | null {
  return page === "local" || Object.keys(fields).length + rows.length === 0 ? page : null;
}

function titled({ id, key, title, note }: Worksheet): WorksheetPage["sheet"] {
  return { id, key, title: say(title), note: note ? say(note) : null };
}
