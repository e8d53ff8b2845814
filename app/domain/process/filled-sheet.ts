import type { Locale } from "~/content/messages";
import type { Answered, AnsweredSheet, AnswerValue } from "./worksheet";
import { textsOfAnswer } from "./worksheet/texts-in";

export type Answers = Readonly<Record<string, AnswerValue>>;

/** A worksheet for reading: its own fields, and its rows in their order. */
export type FilledSheet = {
  readonly fields: Answers;
  readonly rows: readonly { readonly id: string; readonly answers: Answers }[];
  /** The languages of texts that stand in it, by the text. */
  readonly languages?: ReadonlyMap<string, Locale>;
};

/** A sheet of answers as one that is only read. */
export function filledOf({ fields, rows }: AnsweredSheet): FilledSheet {
  const cells = [fields, ...rows.map((row) => row.cells)].flatMap((own) => Object.values(own));
  return { fields: valuesOf(fields), rows: rows.map((row) => ({ id: row.id, answers: valuesOf(row.cells) })), languages: new Map(cells.flatMap(spokenIn)) };
}

/** Every text of an answer with its language, where that is known. */
export function spokenIn({ value, language }: { readonly value: unknown; readonly language?: Locale | null | undefined }): readonly (readonly [string, Locale])[] {
  return language ? textsOfAnswer(value).map((text) => [text, language]) : [];
}

function valuesOf(cells: Readonly<Record<string, Answered>>): Answers {
  return Object.fromEntries(Object.entries(cells).map(([place, { value }]) => [place, value]));
}
