import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worksheets } from "~/content/steps";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import { fits } from "./answer-shape";
import { answerForm } from "../process.form";
import { questionAt, questionPlaces } from "./question-place";
import type { AnswerRecord, AnswerValue } from "../worksheet";

const keys = worksheets.map(({ key }) => key);
const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

describe("where the guide asks something", () => {
  test("the parts of a group, the rows of a matrix, and each cell of a sheet whose rows are always the same", () => {
    expect(questionAt("shared_definition", "principle_commitments.equity")?.control).toBe("longtext");
    expect(questionAt("shared_definition", "principle_commitments")).toBeUndefined();
    expect(questionAt("readiness", "data_sharing.rating")?.control).toBe("rating");
    expect(questionAt("readiness", "rating")).toBeUndefined();
    expect(questionAt("engagement_record", "date_place.date")?.control).toBe("date");
  });

  test("what is fixed, worked out or a file is never typed", () => {
    for (const place of ["item", "leadership_sponsor.item", "leadership_sponsor.spread"]) expect(questionAt("readiness", place)).toBeUndefined();
    expect(questionAt("engagement_record", "files")).toBeUndefined();
  });

  test("names that every object inherits, and any other, ask nothing", () => {
    for (const key of [...keys, ...inherited]) for (const place of inherited) expect(questionAt(key, place)).toBeUndefined();
    for (const name of inherited) expect(fieldsOf(name)).toEqual([]);
    fc.assert(fc.property(fc.constantFrom(...keys), fc.string(), (key, place) => (questionAt(key, place) !== undefined) === questionPlaces(key).has(place)));
  });

  test("every place can be sent, and every worksheet that people fill has one", () => {
    for (const key of keys) for (const place of questionPlaces(key).keys()) expect(answerForm.safeParse({ item: null, field: place, value: "", seen: 0 }).success, `${key}: ${place}`).toBe(true);
    expect(keys.filter((key) => questionPlaces(key).size === 0)).toEqual([]);
  });
});

/** An answer of the kind that a question takes. */
function anyFit(field: Field): fc.Arbitrary<AnswerValue> {
  switch (field.control) {
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "boolean":
      return fc.boolean();
    case "rating":
      return fc.integer({ min: 1, max: field.scale });
    case "select":
      return fc.constantFrom(...field.choices.map(({ key }) => key));
    case "multiselect":
      return fc.subarray(field.choices.map(({ key }) => key));
    case "list":
      return fc.array(fc.string());
    case "reference":
      return field.many ? fc.array(fc.string()) : fc.string();
    case "rows":
      return fc.array(fc.record(Object.fromEntries(field.columns.map((column) => [column.key, anyFit(column)]))).filter(isRecord));
    default:
      return fc.string();
  }
}

/** Records do not hold records. */
function isRecord(found: Readonly<Record<string, AnswerValue>>): found is AnswerRecord {
  return Object.values(found).every((value) => !Array.isArray(value) || value.every((entry) => typeof entry === "string"));
}

const anyQuestion = () => fc.constantFrom(...keys.flatMap((key) => [...questionPlaces(key)].map(([place, field]) => ({ key, place, field }))));

describe("what fits a question", () => {
  test("every answer of its kind, and none at all", () => {
    fc.assert(fc.property(anyQuestion().chain(({ field }) => fc.tuple(fc.constant(field), anyFit(field))), ([field, value]) => fits(field, value) && fits(field, "") && fits(field, [])));
  });

  test("a rating off its scale, a choice that is none, a column that is none, and an answer of another kind do not", () => {
    const question = (worksheet: string, place: string) => questionAt(worksheet, place) ?? expect.unreachable(`${worksheet} ${place}`);
    const rating = question("readiness", "data_sharing.rating");
    for (const value of [0, 5, 2.5, 999, "two", true, ["2"]]) expect(fits(rating, value), String(value)).toBe(false);
    expect(fits(rating, "unknown")).toBe(true);
    expect(fits(question("findings", "confidence"), "unknown")).toBe(false);
    for (const value of ["__proto__", "constructor", "Challenge", ["challenge"]]) expect(fits(question("findings", "valence"), value)).toBe(false);
    expect(fits(question("findings", "dimensions"), ["toString"])).toBe(false);
    const quotes = question("engagement_record", "quotes");
    expect(fits(quotes, [{ text: "I could not take the shift.", consent: true, credit: "" }])).toBe(true);
    const odd: readonly AnswerRecord[] = [{ no_such_column: "x" }, { constructor: "x" }, { consent: "yes" }, { text: ["x"] }];
    for (const record of odd) expect(fits(quotes, [record]), JSON.stringify(record)).toBe(false);
    expect(fits(question("engagement_record", "count"), "14")).toBe(false);
    expect(fits(question("charter", "decision_rule"), [{ text: "x" }])).toBe(false);
  });
});
