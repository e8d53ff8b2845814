import type { Worksheet } from "~/content/steps";
import { fieldsOf, type Field } from "~/content/worksheet-fields";
import type { FilledSheet } from "~/domain/process/filled-sheet";
import { answerWords, matrixFacts, mayBePublished, type Reader } from "./answer-words";
import type { Block, Entries } from "../plan-document";
import { m } from "~/content/messages";

/** More columns than this cannot be read on a page; such rows become entries with their facts below each other. */
const mostColumns = 5;

type Entry = Entries["entries"][number];

/** What a coalition wrote into one worksheet: a form as its questions and answers, rows as a table. Nothing when nothing was
 *  answered that a reader of the plan can use. */
export function sheetBlocks(sheet: Worksheet, { fields: own, rows }: FilledSheet, reader: Reader): readonly Block[] {
  const fields = fieldsOf(sheet.key);
  const blocks = [...form(fields, own, reader), ...table(sheet, fields, rows, reader)];
  return blocks.length === 0 ? [] : [{ kind: "heading", text: reader.voice.say(sheet.title) }, ...blocks];
}

function form(fields: readonly Field[], answers: FilledSheet["fields"], reader: Reader): readonly Block[] {
  const facts = fields.flatMap((field) => (field.control === "matrix" ? [] : [{ label: labelOf(field, reader), words: answerWords(field, answers, reader) }]));
  const matrices = fields.flatMap((field) => (field.control === "matrix" ? [{ name: labelOf(field, reader), facts: matrixFacts(field, answers, reader) }] : []));
  // A question with a row for each principle stands after the others, its rows below each other.
  const entries = [{ name: null, facts: facts.filter(({ words }) => words !== "") }, ...matrices].filter((entry) => entry.facts.length > 0);
  return entries.length === 0 ? [] : [{ kind: "entries", entries }];
}

function table(sheet: Worksheet, fields: readonly Field[], rows: FilledSheet["rows"], reader: Reader): readonly Block[] {
  const filled = rows.filter(({ answers }) => mayBePublished(fields, answers)).map(({ answers }) => fields.map((field) => answerWords(field, answers, reader))).filter((cells) => cells.some((words) => words !== ""));
  const used = fields.map((field, place) => ({ field, place })).filter(({ place }) => filled.some((cells) => cells[place] !== ""));
  if (used.length === 0) return [];
  if (used.length > mostColumns) return [{ kind: "entries", entries: filled.map((cells) => entryOf(cells, used, reader)) }];
  return [
    {
      kind: "table",
      caption: reader.voice.say(sheet.title),
      columns: used.map(({ field }) => ({ heading: reader.voice.say(field.label), align: "start", width: field.control === "longtext" ? 3 : 2 })),
      rows: filled.map((cells) => used.map(({ place }) => cells[place] || m.plan_cell_not_said({}, reader.voice.in))),
    },
  ];
}

/** One row as an entry: its first answer names it, the others stand below with their questions. */
function entryOf(cells: readonly string[], used: readonly { readonly field: Field; readonly place: number }[], reader: Reader): Entry {
  const [first, ...rest] = used.filter(({ place }) => cells[place] !== "");
  return {
    name: first ? (cells[first.place] ?? "") : "",
    facts: rest.map(({ field, place }) => ({ label: labelOf(field, reader), words: cells[place] ?? "" })),
  };
}

/** The question without the colon that leads on to its answer: the answer stands apart. */
function labelOf(field: Field, reader: Reader): string {
  return reader.voice.say(field.label).replace(/:$/u, "");
}
