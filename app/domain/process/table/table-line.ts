import { locale } from "~/content/messages";
import type { ListDesign } from "~/content/lists/list-design";
import type { Field } from "~/content/worksheet-fields";
import { cellWords } from "../worksheet/cell-words";
import { partsOf } from "../worksheet/question-parts";
import { isUnanswered } from "../worksheet/unanswered";
import type { Referents } from "../worksheet/referents/referent";
import type { AnsweredRow, AnswerValue } from "../worksheet";

/** What a line is sorted by in one field: numbers by size, choices in the order of the guide, all else by its words; null where
 *  nothing stands, which comes last either way. */
export type SortKey = number | string | null;

/** A row of a worksheet as a line of a table. `words` and `keys` by field. `open`: an answer is missing that a finished worksheet needs. */
export type Line = {
  readonly id: string;
  /** Its place among all rows, counted from 0. */
  readonly at: number;
  readonly words: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, SortKey>>;
  readonly values: Readonly<Record<string, AnswerValue | undefined>>;
  readonly open: boolean;
  readonly mine: boolean;
};

type Reader = { readonly membershipId: string };

/** The lines of a table, in the order of their rows. `shown`: the fields whose words are wanted. */
export function linesOf(rows: readonly AnsweredRow[], fields: readonly Field[], shown: readonly Field[], referents: Referents, { whose }: NonNullable<ListDesign["table"]>, reader: Reader): readonly Line[] {
  const needed = fields.filter(({ required, control, each }) => required && control !== "derived" && control !== "file" && !each);
  return rows.map(({ id, cells }, at) => {
    const words = Object.fromEntries(shown.map((field) => [field.key, cellWords(field, cells, referents)]));
    return {
      ...{ id, at, words },
      values: Object.fromEntries(shown.map(({ key }) => [key, cells[key]?.value])),
      keys: Object.fromEntries(shown.map((field) => [field.key, keyOf(field, cells[field.key]?.value, words[field.key] ?? "")])),
      open: needed.some((field) => isOpen(field, cells)),
      mine: whose !== undefined && [cells[whose]?.value ?? []].flat().some((person) => person === reader.membershipId),
    };
  });
}

/** Whether a question of a row waits for its answer. One in parts does as long as a part is missing that it needs. */
export function isOpen(field: Field, cells: AnsweredRow["cells"]): boolean {
  const parts = partsOf(field);
  if (!parts) return !cells[field.key]?.hidden && isUnanswered(cells[field.key]);
  const asked = parts.filter(({ required }) => required);
  return (asked.length > 0 ? asked : parts.slice(0, 1)).some(({ key }) => !cells[`${field.key}.${key}`]?.hidden && isUnanswered(cells[`${field.key}.${key}`]));
}

function keyOf(field: Field, value: AnswerValue | undefined, words: string): SortKey {
  if (words === "") return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 0 : 1;
  if (field.control === "select") return field.choices.findIndex(({ key }) => key === value);
  if (field.control === "date" && typeof value === "string") return value;
  return words;
}

/** Compares two keys; words as readers of the language look them up, numbers in them by size. */
export function byKey(one: SortKey, other: SortKey): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  if (typeof one === "number" && typeof other === "number") return one - other;
  return collator().compare(String(one), String(other));
}

const collators = new Map<string, Intl.Collator>();

function collator(): Intl.Collator {
  const language = locale();
  const known = collators.get(language) ?? new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  collators.set(language, known);
  return known;
}
