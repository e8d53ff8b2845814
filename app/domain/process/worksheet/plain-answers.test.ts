import fc from "fast-check";
import { expect, test } from "vitest";
import { worksheets } from "~/content/steps";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import { partsOf } from "./question-parts";
import { needsScript, plainName, readPlainAnswers, shownMark } from "./plain-answers";
import type { AnswerRecord, AnswerValue } from "../worksheet";

const questions = worksheets.flatMap(({ key }) => fieldsOf(key).flatMap((field) => partsOf(field) ?? [field])).filter(({ control }) => control !== "fixed");
const words = () => fc.string({ unit: fc.constantFrom("a", "é", " ", "\n", ",", "7", "|") });

/** An answer of the kind that a question takes, as it may stand in the database. */
function anAnswer(field: Field): fc.Arbitrary<AnswerValue> {
  switch (field.control) {
    case "number":
      return fc.oneof(fc.constant(""), fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((number) => number + 0));
    case "rating":
      return fc.oneof(fc.constant(""), fc.integer({ min: 1, max: field.scale }), ...(field.unknown ? [fc.constant("unknown")] : []));
    case "boolean":
      return fc.oneof(fc.constant(""), fc.boolean());
    case "list":
    case "multiselect":
      return fc.oneof(fc.constant(""), fc.array(words(), { maxLength: 5 }));
    case "reference":
      return field.many ? fc.array(words(), { maxLength: 5 }) : words();
    case "rows":
      return fc.array(aRecord(field.columns), { maxLength: 4 });
    default:
      return words();
  }
}

function aRecord(columns: readonly Field[]): fc.Arbitrary<AnswerRecord> {
  return fc.tuple(...columns.map((column) => fc.option(aCell(column)))).map((cells) => Object.fromEntries(columns.flatMap(({ key }, at) => (cells[at] === null || cells[at] === undefined ? [] : [[key, cells[at]]]))));
}

function aCell(column: Field) {
  return anAnswer(column).filter((value): value is string | number | boolean | readonly string[] => !Array.isArray(value) || value.every((entry) => typeof entry === "string"));
}

/** What a browser sends for a question that shows this answer. */
function sent(field: Field, name: string, value: AnswerValue): [string, string][] {
  if (field.control === "rows" && Array.isArray(value)) {
    return value.flatMap((record, row) => (typeof record === "string" ? [] : field.columns.flatMap((column) => sent(column, plainName.cell(name, row, column.key), record[column.key] ?? ""))));
  }
  const texts = Array.isArray(value) ? value.map(String) : [typeof value === "boolean" ? (value ? "yes" : "no") : String(value)];
  return texts.map((text) => [name, text.replaceAll("\n", "\r\n")]);
}

function formOf(field: Field, shown: AnswerValue, typed: AnswerValue, version: number): URLSearchParams {
  return new URLSearchParams([[plainName.shown("place"), shownMark(version, shown)], ...sent(field, plainName.answer("place"), typed)]);
}

const anAsked = fc.constantFrom(...questions).chain((field) => fc.tuple(fc.constant(field), anAnswer(field), anAnswer(field), fc.nat({ max: 999 })));

test("what nobody changed is not saved again, whatever stands there", () => {
  fc.assert(
    fc.property(anAsked, ([field, shown, , version]) => {
      expect(readPlainAnswers(formOf(field, shown, shown, version), [{ field, place: "place" }])).toEqual([]);
    }),
  );
});

test("what was changed arrives as it would with scripts, with the version it was typed over", () => {
  fc.assert(
    fc.property(anAsked, ([field, shown, typed, version]) => {
      const [read] = readPlainAnswers(formOf(field, shown, typed, version), [{ field, place: "place" }]);
      if (needsScript(field)) expect(read).toBeUndefined();
      else if (read === undefined) expect(shownMark(1, typed)).toBe(shownMark(1, shown));
      else expect([read.seen, shownMark(1, read.value)]).toEqual([version, shownMark(1, typed)]);
    }),
  );
});

const ends = [{ en: "low", es: "bajo" }, { en: "high", es: "alto" }] as const;

test("each kind of question reads its text in its own way", () => {
  const read = (field: Field, ...texts: string[]) => readPlainAnswers(new URLSearchParams([[plainName.shown("p"), shownMark(3, "else")], ...texts.map((text): [string, string] => [plainName.answer("p"), text])]), [{ field, place: "p" }])[0]?.value;
  const words = { key: "p", label: { en: "P", es: "P" }, required: false } as const;
  expect(read({ ...words, control: "longtext" }, "one\r\ntwo")).toBe("one\ntwo");
  expect(read({ ...words, control: "number" }, "20,5")).toBe(20.5);
  expect(read({ ...words, control: "number" }, "about twenty")).toBe("about twenty");
  expect(read({ ...words, control: "boolean" }, "no")).toBe(false);
  expect(read({ ...words, control: "rating", scale: 5, ends, unknown: true }, "unknown")).toBe("unknown");
  expect(read({ ...words, control: "rating", scale: 5, ends }, "4")).toBe(4);
  expect(read({ ...words, control: "list", item: "text" }, "one", "", "two")).toEqual(["one", "two"]);
});

test("a question that the form did not ask is left alone, and so is one with a mark that none of ours made", () => {
  const field = { key: "p", label: { en: "P", es: "P" }, required: false, control: "text" } as const;
  for (const mark of [null, "", "x", "1", "-1.abc", "1.a b"]) {
    const form = new URLSearchParams([[plainName.answer("p"), "words"], ...(mark === null ? [] : [[plainName.shown("p"), mark] as [string, string]])]);
    expect(readPlainAnswers(form, [{ field, place: "p" }])).toEqual([]);
  }
});
