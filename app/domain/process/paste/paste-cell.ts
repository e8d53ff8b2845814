import { m } from "~/content/messages";
import type { Field } from "~/content/worksheet-fields";
import { readNumber } from "~/components/field/number-text";
import { isShortEnough } from "../worksheet/answer-limits";
import { fits } from "../worksheet/answer-shape";
import type { Referents } from "../worksheet/referents/referent";
import type { AnswerValue } from "../worksheet";
import { plainWords } from "./paste-columns";

/** What a cell becomes, or why it can become nothing, in words. */
export type PastedCell = { readonly value: AnswerValue } | { readonly fault: string };

/** Reads the words of a cell as an answer to a question. Words that name nothing are a fault, never a guess. */
export function pasteCell(field: Field, words: string, referents: Referents): PastedCell {
  const read = readAs(field, words.trim(), referents);
  if ("fault" in read) return read;
  if (!isShortEnough(field, read.value)) return { fault: m.paste_too_long() };
  return fits(field, read.value) ? read : { fault: m.paste_not_read() };
}

function readAs(field: Field, words: string, referents: Referents): PastedCell {
  switch (field.control) {
    case "number":
      return numberIn(words);
    case "rating":
      return field.unknown && plainWords(words) === plainWords(m.process_cannot_tell()) ? { value: "unknown" } : numberIn(words);
    case "boolean":
      return yesOrNo(words);
    case "date":
      return dayIn(words);
    case "select":
      return among(field.choices.map(({ key, name }) => ({ value: key, names: [key, name.en, name.es] })), words);
    case "multiselect":
      return several(words, (one) => among(field.choices.map(({ key, name }) => ({ value: key, names: [key, name.en, name.es] })), one));
    case "list":
      return { value: parted(words) };
    case "reference":
      return pointed(field, words, referents);
    default:
      return { value: words };
  }
}

function numberIn(words: string): PastedCell {
  const { value } = readNumber(words);
  return value === null ? { fault: m.paste_no_number() } : { value };
}

const yes = new Set(["yes", "y", "si", "s", "true", "verdadero", "x", "1"]);
const no = new Set(["no", "n", "false", "falso", "0"]);

function yesOrNo(words: string): PastedCell {
  const said = words === "✓" ? "x" : plainWords(words);
  return yes.has(said) ? { value: true } : no.has(said) ? { value: false } : { fault: m.paste_no_yes() };
}

/** "2027-01-31", or as it is written in the United States: "1/31/2027". */
function dayIn(words: string): PastedCell {
  const [, month = "", day = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words) ?? [];
  const iso = year === "" ? words : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return isDay ? { value: iso } : { fault: m.paste_no_day() };
}

type Named = { readonly value: string; readonly names: readonly string[] };

/** What is called so. Of two with the same name nobody can tell which is meant. */
function among(choices: readonly Named[], words: string): { readonly value: string } | { readonly fault: string } {
  const said = plainWords(words);
  const found = choices.filter(({ names }) => names.some((name) => name === words || plainWords(name) === said));
  const [only] = found;
  if (only && found.length === 1) return { value: only.value };
  return { fault: found.length > 1 ? m.paste_two() : m.paste_no_choice() };
}

function pointed(field: Extract<Field, { control: "reference" }>, words: string, referents: Referents): PastedCell {
  const choices = referents[field.refers]?.filter(({ gone }) => !gone);
  if (!choices) return { value: field.many ? parted(words) : words };
  const one = (name: string) => among(choices.map(({ value, label }) => ({ value, names: [label] })), name);
  return field.many ? several(words, one) : one(words);
}

function several(words: string, one: (words: string) => { readonly value: string } | { readonly fault: string }): PastedCell {
  const read = parted(words).map(one);
  const fault = read.find((each) => "fault" in each);
  return fault ?? { value: [...new Set(read.flatMap((each) => ("value" in each ? [each.value] : [])))] };
}

/** The entries of a cell that holds several. */
function parted(words: string): readonly string[] {
  return words.split(/[;\n]/).map((one) => one.trim()).filter((one) => one !== "");
}
