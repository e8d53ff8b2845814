import fc from "fast-check";
import { expect, test } from "vitest";
import { worksheets } from "~/content/steps";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import { isShortEnough, longest, longestIn, most } from "./answer-limits";
import { partsOf } from "./question-parts";
import { answerForm } from "../process.form";
import type { AnswerValue } from "../worksheet";

const questions = worksheets.flatMap(({ key }) => fieldsOf(key).flatMap((field) => partsOf(field) ?? [field]));
const words = (length: number) => "x".repeat(length);
const taken = (value: AnswerValue) => answerForm.safeParse({ item: null, field: "text", value, seen: 0 }).success;

/** An answer of the shape that a question takes, its texts about as long as they may be. */
function anAnswer(field: Field): fc.Arbitrary<AnswerValue> {
  const text = fc.constantFrom(0, 1, longest.line, longest.line + 1, longest.cell, longest.cell + 1, longest.text, longest.text + 1).map(words);
  if (field.control === "list") return fc.array(text, { maxLength: 3 });
  if (field.control === "rows") return fc.array(fc.dictionary(fc.constantFrom(...field.columns.map(({ key }) => key)), text), { maxLength: 3 });
  return text;
}

test("whatever a field holds to be short enough, the server takes", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...questions).chain((field) => anAnswer(field).map((value) => ({ field, value }))),
      ({ field, value }) => {
        if (isShortEnough(field, value)) expect(taken(value)).toBe(true);
      },
    ),
  );
});

test("one character more than a question takes is too long, one less is not", () => {
  for (const field of questions) {
    if (field.control !== "text" && field.control !== "longtext" && field.control !== "richtext") continue;
    expect(isShortEnough(field, words(longestIn(field)))).toBe(true);
    expect(isShortEnough(field, words(longestIn(field) + 1))).toBe(false);
  }
  expect(taken(Array.from({ length: most.lines }, () => "x"))).toBe(true);
  expect(taken(Array.from({ length: most.records }, () => ({ what: "x" })))).toBe(true);
});
