import { AlignmentType, BorderStyle, HeadingLevel, ImageRun, Paragraph, Table as WordTable, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import { chartDrawing } from "../drawing/chart-drawing";
import { bullets, numbers, wordColor } from "./docx-style";
import { runs, said, type Speech } from "../docx-text";
import { type Drawing, sans } from "../drawing/drawing";
import { drawingPng } from "./drawing-png.server";
import type { Block, Column, Entries, Figure, List, Table, TheoryPicture } from "../plan-document";
import { printable } from "../drawing/printable";
import { theoryOnPage } from "../drawing/theory-drawing";
import { startsRightToLeft } from "../writing";

/** The number a table or figure carries in its caption, e.g. "Table 3", whether a paragraph stays with what follows, and what people said
 *  of the language of their words. */
export type Numbered = { readonly label: string; readonly list: number; readonly leads: boolean; readonly speech?: Speech | undefined };

/** A block as Word paragraphs and tables. */
export async function wordBlock(block: Block, { label, list, leads, speech }: Numbered): Promise<readonly (Paragraph | WordTable)[]> {
  switch (block.kind) {
    case "heading":
      return [said([{ text: block.text }], { heading: HeadingLevel.HEADING_2 }, speech)];
    case "paragraph":
      return [said(block.spans, { keepNext: leads }, speech)];
    case "statement":
      return [said(block.spans, { style: "Statement" }, speech)];
    case "note":
      return [said(block.spans, { style: "Note" }, speech)];
    case "list":
      return items(block, list, speech);
    case "entries":
      return entryLines(block, speech);
    case "table":
      return [caption(label, block.caption, speech), table(block, speech), new Paragraph({ style: "Note", children: [] })];
    case "figure":
      return [caption(label, block.caption, speech), await picture(block, chartDrawing(block.chart))];
    case "theory":
      return [caption(label, block.caption, speech), await picture(block, theoryOnPage(block.theory, page))];
  }
}

function items({ items: entries, ordered }: List, instance: number, speech?: Speech): readonly Paragraph[] {
  const reference = ordered ? numbers : bullets;
  return entries.map((entry) => said(entry, { numbering: { reference, level: 0, instance } }, speech));
}

/** The name of an entry, then each question with its answer on a line of its own. */
function entryLines({ entries }: Entries, speech?: Speech): readonly Paragraph[] {
  return entries.flatMap(({ name, facts }) => [
    ...(name === null ? [] : [said([{ text: name }], { style: "Entry" }, speech)]),
    ...facts.map(({ label, words }) => new Paragraph({ style: "Fact", children: [new TextRun({ text: `${printable(label)}  `, font: sans, size: "9pt", color: wordColor("soft") }), ...runs([{ text: words }], speech)] })),
  ]);
}

function caption(label: string, text: string, speech?: Speech): Paragraph {
  return new Paragraph({ style: "Caption", children: runs([{ text: `${label}  `, strong: true }, { text }], speech) });
}

/** The header row repeats on every page and is marked as one for screen readers. */
function table({ columns, rows }: Table, speech?: Speech): WordTable {
  const none = { style: BorderStyle.NONE };
  const thin = { style: BorderStyle.SINGLE, size: 3, color: wordColor("faint") };
  const strong = { style: BorderStyle.SINGLE, size: 8, color: wordColor("ink") };
  return new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths(columns),
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: { top: strong, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column) => cell(column.heading, column, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: columns.map((column, place) => cell(row[place] ?? "", column, false, speech)) })),
    ],
  });
}

function cell(text: string, { align }: Column, heading = false, speech?: Speech): TableCell {
  const start = startsRightToLeft(text) ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({ children: [said([{ text, strong: heading }], { style: "Cell", alignment: align === "end" ? AlignmentType.RIGHT : start, keepNext: heading }, speech)] });
}

/** Twips of a text block 6.5 inches wide, shared out as the columns ask. */
function widths(columns: readonly Column[]): number[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.floor((column.width / whole) * 6.5 * 1440));
}

/** Pixels that a page of Word leaves for a picture and its caption. */
const page = { width: 620, height: 780 };

async function picture({ alt, caption: name }: Figure | TheoryPicture, drawing: Drawing): Promise<Paragraph> {
  const shrink = Math.min(page.width / drawing.width, page.height / drawing.height);
  const image = new ImageRun({
    type: "png",
    data: await drawingPng(drawing),
    transformation: { width: Math.round(drawing.width * shrink), height: Math.round(drawing.height * shrink) },
    altText: { name: printable(name), description: printable(alt), title: printable(name) },
  });
  return new Paragraph({ children: [image] });
}
