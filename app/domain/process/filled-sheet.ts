import type { Locale } from "~/content/messages";
import type { AnswerValue } from "./worksheet";

export type Answers = Readonly<Record<string, AnswerValue>>;

/** A worksheet for reading: its own fields, and its rows in their order. */
export type FilledSheet = {
  readonly fields: Answers;
  readonly rows: readonly { readonly id: string; readonly answers: Answers }[];
  /** The languages of texts that stand in it, by the text. */
  readonly languages?: ReadonlyMap<string, Locale>;
};
