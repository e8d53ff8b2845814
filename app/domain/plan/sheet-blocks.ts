import type { Worksheet } from "~/content/steps";
import { fieldsOf, type Field } from "~/content/worksheet-fields";
import type { FilledSheet } from "~/domain/process/list-sheets.server";
import { answerWords, joined, type Reader } from "./answer-words";
import { list, type Block, type RichText } from "./plan-document";
import { m } from "~/content/messages";

/** More columns than this cannot be read on a page; such rows become a list. */
const mostColumns = 5;

/** What a coalition wrote into one worksheet: a form as a list of its answers, rows as a table. Nothing when nothing was
 *  answered that a reader of the plan can use. */
export function sheetBlocks(sheet: Worksheet, { fields: own, rows }: FilledSheet, reader: Reader): readonly Block[] {
  const fields = fieldsOf(sheet.key);
  const blocks = [...form(fields, own, reader), ...table(sheet, fields, rows, reader)];
  return blocks.length === 0 ? [] : [{ kind: "heading", text: reader.voice.say(sheet.title) }, ...blocks];
}

function form(fields: readonly Field[], answers: FilledSheet["fields"], reader: Reader): readonly Block[] {
  const items = fields.flatMap((field): RichText[] => {
    const words = answerWords(field, answers, reader);
    return words === "" ? [] : [[{ text: `${labelOf(field, reader)} `, strong: true }, { text: words }]];
  });
  return items.length === 0 ? [] : [list(items)];
}

function table(sheet: Worksheet, fields: readonly Field[], rows: FilledSheet["rows"], reader: Reader): readonly Block[] {
  const filled = rows.map(({ answers }) => fields.map((field) => answerWords(field, answers, reader))).filter((cells) => cells.some((words) => words !== ""));
  const used = fields.map((field, place) => ({ field, place })).filter(({ place }) => filled.some((cells) => cells[place] !== ""));
  if (used.length === 0) return [];
  if (used.length > mostColumns) return [list(filled.map((cells) => rowWords(cells, used, reader)))];
  return [
    {
      kind: "table",
      caption: reader.voice.say(sheet.title),
      columns: used.map(({ field }) => ({ heading: reader.voice.say(field.label), align: "start", width: field.control === "longtext" ? 3 : 2 })),
      rows: filled.map((cells) => used.map(({ place }) => cells[place] || m.plan_cell_not_said({}, reader.voice.in))),
    },
  ];
}

/** One row as an item: its first answer stands out, the others follow with their questions. */
function rowWords(cells: readonly string[], used: readonly { readonly field: Field; readonly place: number }[], reader: Reader): RichText {
  const [first, ...rest] = used.filter(({ place }) => cells[place] !== "");
  const others = joined(rest.map(({ field, place }) => `${labelOf(field, reader)} ${cells[place] ?? ""}`));
  const name = first ? (cells[first.place] ?? "") : "";
  return [{ text: `${name}${/[.!?…]$/u.test(name) ? "" : "."} `, strong: true }, { text: others }];
}

/** The question with a colon, unless it already leads on to its answer. */
function labelOf(field: Field, reader: Reader): string {
  const label = reader.voice.say(field.label);
  return /[:?…]$/u.test(label) ? label : `${label}:`;
}
