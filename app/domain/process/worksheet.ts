import { listDesignOf } from "~/content/lists/list-designs";
import type { Locale } from "~/content/messages";
import { type Worksheet, stepNumberOf, worksheetOf } from "~/content/steps";
import { say } from "~/content/text";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import { isAnonymous, type Tally } from "./tally";

/** One record of a field that holds several ("next steps": what, who, by when). */
export type AnswerRecord = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What a field can hold. A list keeps its order; numbers are numbers; nothing is "" or []. */
export type AnswerValue = string | number | boolean | readonly string[] | readonly AnswerRecord[];

/** An answer as it stands. `version` is what the next save must have seen; 0 when nobody has answered yet. `tally`: how the answers
 *  of all lie where each person gives their own (`at` is empty there: nothing tells when). `hidden`: a number stands here that is for
 *  the data people only. */
export type Answered = { readonly value: AnswerValue; readonly version: number; readonly by: string; readonly at: string; /** In which language its words are; absent where nobody can tell. */ readonly language?: Locale; readonly tally?: Tally; readonly hidden?: true };

/** One row of a worksheet that is a list. */
export type AnsweredRow = { readonly id: string; readonly position: string; readonly cells: Readonly<Record<string, Answered>> };

/** A worksheet as the coalition has filled it. */
export type AnsweredSheet = { readonly fields: Readonly<Record<string, Answered>>; readonly rows: readonly AnsweredRow[] };

/** The page on which a worksheet is filled, when it is not the general one: its work happens where it belongs. */
export type OwnPage = "metrics" | "local" | "theory" | "targets";

const ownPages: Readonly<Record<string, OwnPage>> = {
  metric_review: "metrics",
  local_indicators: "local",
  theory_of_change: "theory",
  targets: "targets",
  observations: "targets",
};

/** Where a worksheet has a page of its own; undefined for those that are filled as a form. */
export function ownPageOf(sheet: Worksheet): OwnPage | undefined {
  return ownPages[sheet.key];
}

/** Whether former answers of a worksheet are kept to be read: not where its answers carry no name, nor where it is filled on a page of
 *  its own. */
export function keepsPast(sheet: Worksheet): boolean {
  return !isAnonymous(sheet) && ownPageOf(sheet) === undefined;
}

/** The same by the worksheet's key. */
export function hasPast(key: string): boolean {
  const sheet = worksheetOf(key);
  return sheet !== undefined && keepsPast(sheet);
}

/** The fields of a worksheet in which the guide asks for files. */
export function fileFields(key: string): readonly { readonly key: string; readonly label: string }[] {
  return fieldsOf(key).flatMap((field) => (field.control === "file" ? [{ key: field.key, label: say(field.label) }] : []));
}

/** How a worksheet is laid out: one sheet; a list of rows one adds (a stakeholder, a finding); or a table whose rows are
 *  always the same (the building blocks of sustainability). */
export type Layout = "sheet" | "rows" | "fixed";

const oneOfAKind: ReadonlySet<Worksheet["kind"]> = new Set(["form", "document", "checklist", "record", "derived", "survey"]);

export function layoutOf(sheet: Worksheet, fields: readonly Field[]): Layout {
  if (fields.some(({ control }) => control === "fixed")) return "fixed";
  // Of a survey there is one for each member, who sees their own.
  const one = oneOfAKind.has(sheet.kind) && (sheet.per === "coalition" || sheet.per === "version" || sheet.per === "member");
  return one ? "sheet" : "rows";
}

/** Whether its answers lie in rows that one adds. */
export function isList(sheet: Worksheet): boolean {
  return layoutOf(sheet, fieldsOf(sheet.key)) === "rows";
}

/** Whether its rows stand side by side in a table. */
export function isTable(idOrKey: string): boolean {
  const sheet = worksheetOf(idOrKey);
  return sheet !== undefined && ownPageOf(sheet) === undefined && listDesignOf(sheet.key)?.table !== undefined;
}

/** A worksheet by its short id or key, when it belongs to this step. */
export function worksheetOfStep(step: number, idOrKey: string): Worksheet | undefined {
  const sheet = worksheetOf(idOrKey);
  return sheet && stepNumberOf(sheet) === step ? sheet : undefined;
}
