import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from "docx";
import { printInks, sans, serif } from "../drawing/drawing";
import type { PlanDocument } from "../plan-document";

export const bullets = "plan-bullets";
export const numbers = "plan-numbers";

/** Colours of a Word file carry no sign before them. */
export function wordColor(ink: keyof typeof printInks): string {
  return printInks[ink].slice(1);
}

/** Word's own heading, title and caption styles, so that navigation, contents and screen readers find them. */
export function wordStyles({ language }: PlanDocument): IStylesOptions {
  const heading = { font: serif, bold: true, color: wordColor("accent") };
  return {
    default: {
      document: {
        run: { font: serif, size: "11pt", color: wordColor("ink"), language: { value: language === "es" ? "es-US" : "en-US" } },
        paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { ...heading, size: "36pt" }, paragraph: { spacing: { before: 2400, after: 480, line: 252, lineRule: LineRuleType.AUTO } } },
      heading1: { run: { ...heading, size: "22pt" }, paragraph: { spacing: { before: 520, after: 200 }, keepNext: true } },
      heading2: { run: { font: sans, bold: true, size: "13pt", color: wordColor("ink") }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
      caption: { run: { font: sans, size: "9pt", color: wordColor("ink") }, paragraph: { spacing: { before: 200, after: 100 }, keepNext: true } },
      hyperlink: { run: { color: wordColor("accent"), underline: {} } },
    },
    paragraphStyles: [
      { id: "Statement", name: "Statement", basedOn: "Normal", quickFormat: true, run: { italics: true, size: "14pt" }, paragraph: { indent: { left: 300 }, spacing: { before: 200, after: 240 }, border: { left: { style: "single", size: 18, space: 12, color: wordColor("accent") } } } },
      { id: "Note", name: "Note", basedOn: "Normal", quickFormat: true, run: { font: sans, size: "9pt", color: wordColor("soft") } },
      { id: "Cell", name: "Cell", basedOn: "Normal", quickFormat: true, run: { font: sans, size: "9pt" }, paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } } },
      { id: "Entry", name: "Entry", basedOn: "Normal", quickFormat: true, run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 160, after: 40 } } },
      { id: "Fact", name: "Fact", basedOn: "Normal", quickFormat: true, paragraph: { indent: { left: 560, hanging: 280 }, spacing: { after: 30 } } },
      { id: "Imprint", name: "Imprint", basedOn: "Normal", run: { font: sans, size: "11pt", color: wordColor("soft") }, paragraph: { spacing: { after: 80 } } },
      { id: "Contents", name: "Contents", basedOn: "Normal", run: { font: serif, bold: true, size: "22pt", color: wordColor("accent") }, paragraph: { spacing: { after: 200 } } },
    ],
  };
}

/** Real lists: Word, not a typed bullet, counts and marks the items. */
export const wordNumbering: INumberingOptions = {
  config: [
    { reference: bullets, levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 420, hanging: 260 } } } }] },
    { reference: numbers, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 460, hanging: 360 } } } }] },
  ],
};
