import type { Field } from "~/content/worksheet-fields";
import { type Answers, isSmallNumber } from "./hidden-counts";
import { veilWords } from "../../small-count/small-words";
import type { AnswerRecord, AnswerValue } from "../worksheet";

type Entry = string | AnswerRecord;

/** An answer as everybody but the data people reads it: where it can say how many people, its small counts are taken out. `row` is
 *  what else its row says (its unit). Numbers that stand alone are hidden whole; see `hiddenPlaces`. */
export function veiled(field: Field, value: AnswerValue, row: Answers = {}): AnswerValue {
  if (!field.people) return value;
  if (typeof value === "string") return isWords(field) ? veilWords(value) : value;
  return Array.isArray(value) ? listOf(entriesOf(value).map((entry) => veiledEntry(field, entry, row))) : value;
}

/** What is stored when somebody who reads an answer veiled sends it back: what they left as they read it stays what it was. */
export function unveiled(field: Field, stored: AnswerValue | undefined, sent: AnswerValue, row: Answers = {}): AnswerValue {
  if (!field.people || stored === undefined) return sent;
  if (sent === "" && isSmallNumber(stored, row)) return stored;
  if (!Array.isArray(sent) || !Array.isArray(stored)) return same(veiled(field, stored, row), sent) ? stored : sent;
  const known = entriesOf(stored).map((entry) => ({ entry, read: veiledEntry(field, entry, row) }));
  const back = (entry: Entry, at: number) => [known[at], ...known].find((one) => one && same(one.read, entry))?.entry ?? withHidden(entry, known[at]);
  return listOf(entriesOf(sent).map(back));
}

/** A record that was changed in one column keeps the number that its reader did not see in another. */
function withHidden(entry: Entry, before: { readonly entry: Entry; readonly read: Entry } | undefined): Entry {
  if (typeof entry === "string" || !before || typeof before.entry === "string" || typeof before.read === "string") return entry;
  const { read } = before;
  return { ...Object.fromEntries(Object.entries(before.entry).filter(([name]) => !(name in read))), ...entry };
}

function veiledEntry(field: Field, entry: Entry, row: Answers): Entry {
  if (typeof entry === "string") return isWords(field) ? veilWords(entry) : entry;
  const columns = field.control === "rows" ? field.columns : [];
  return Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]) => {
      const column = columns.find(({ key }) => key === name);
      if (column?.control === "number" && isSmallNumber(value, row)) return [];
      return [[name, column && isWords(column) && typeof value === "string" ? veilWords(value) : value]];
    }),
  );
}

/** Words that people write, not the key of a choice. */
export function isWords({ control }: Field): boolean {
  return control === "text" || control === "longtext" || control === "richtext" || control === "list" || control === "reference";
}

function entriesOf(value: AnswerValue): readonly Entry[] {
  return typeof value === "object" ? value : [];
}

function listOf(entries: readonly Entry[]): AnswerValue {
  const texts = entries.filter((entry) => typeof entry === "string");
  return texts.length === entries.length ? texts : entries.filter((entry) => typeof entry === "object");
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
