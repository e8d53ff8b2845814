import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Field } from "~/content/worksheet-fields";
import type { Member } from "../../coalition/member";
import { worksheetPage, type WorksheetPage } from "../worksheet-page.server";
import { cellWords } from "../worksheet/cell-words";
import { partsOf } from "../worksheet/question-parts";
import type { AnsweredRow } from "../worksheet";
import type { PaperPart, PaperQuestion, PaperSheet } from "./paper-sheet";

/** How many empty rows stand on the blank paper of a list. */
const emptyRows = 3;

/** A worksheet as it lies on paper: every question with its answer, or with room to write. */
export async function paperSheet(member: Member, { step, worksheet, blank }: { readonly step: number; readonly worksheet: string; readonly blank: boolean }): Promise<PaperSheet> {
  const page = await worksheetPage(member, { step, worksheet });
  return { sheet: page.sheet, step: page.step, blank, parts: partsOn(page, blank) };
}

function partsOn({ layout, fields, fixedRows, answers, names, referents }: WorksheetPage, blank: boolean): readonly PaperPart[] {
  const asked = (cells: AnsweredRow["cells"], prefix = "") => fields.flatMap((field) => questionsOf(field, `${prefix}${field.key}`, blank ? {} : cells, referents));
  if (layout === "sheet") return [{ name: null, questions: asked(answers.fields) }];
  if (layout === "fixed") return fixedRows.map(({ key, name }) => ({ name, questions: asked(answers.fields, `${key}.`) }));
  if (blank) return Array.from({ length: emptyRows }, (_, at) => ({ name: m.common_row_number({ number: at + 1 }), questions: asked({}) }));
  return answers.rows.map(({ cells }, at) => ({ name: names[at] ?? "", questions: asked(cells) }));
}

/** What the planner works out is on paper where it was; nobody writes it by hand. */
function questionsOf(field: Field, place: string, cells: AnsweredRow["cells"], referents: WorksheetPage["referents"]): readonly PaperQuestion[] {
  const words = cellWords(field, cells, referents, place);
  if (field.control === "derived" && words === "") return [];
  const choices = field.control === "select" || field.control === "multiselect" ? field.choices.map(({ name }) => say(name)) : (partsOf(field)?.map(({ label }) => say(label)) ?? []);
  const long = field.control === "longtext" || field.control === "richtext" || field.control === "rows" || field.control === "matrix" || field.control === "list";
  return [{ key: place, label: say(field.label), needed: field.required, hints: [field.help, field.caution].flatMap((text) => (text ? [say(text)] : [])), example: field.example ? say(field.example) : null, words, choices, long }];
}
