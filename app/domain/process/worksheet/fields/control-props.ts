import type { Field } from "~/content/worksheet-fields";
import type { Locale } from "~/content/messages";
import type { Referents } from "../referents/referent";
import type { AnswerValue } from "../../worksheet";

/** What every control of a worksheet is given: its question, what stands, and how to say what shall stand. */
export type ControlProps<F extends Field = Field> = {
  readonly field: F;
  readonly value: AnswerValue;
  readonly onChange: (value: AnswerValue) => void;
  readonly referents: Referents;
  readonly readOnly: boolean;
  /** What the control is called in a plain form, for browsers that run no scripts. */
  readonly name: string;
  /** In which language its words are, where that is known. */
  readonly lang?: Locale | undefined;
};

/** A value read as text; anything that is no text reads as empty. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A value read as a list of texts. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
}
