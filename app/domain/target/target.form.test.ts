import type { z } from "zod";
import { describe, expect, test } from "vitest";
import { aTarget } from "./any-target";
import { amendForm, measurementForm, milestonesForm, type Start, targetActForm, targetForm } from "./target.form";

const weight: Start = { baseline: { year: 2023, value: 0.096 }, direction: "lower", unit: "proportion", column: null, newest: null };
const version = "0193a7c0-0000-7000-8000-000000000001";

describe("a wish", () => {
  test("goes through when it can be", () => {
    expect(targetForm(weight).parse({ value: 0.086, year: 2027, rationale: "  Best peer  " })).toEqual({ value: 0.086, year: 2027, rationale: "Best peer" });
  });

  test.each([
    ["value", { value: 0.096, year: 2027 }],
    ["value", { value: 0.12, year: 2027 }],
    ["value", { value: -0.1, year: 2027 }],
    ["year value", { value: 0.12, year: 2020 }],
    ["year", { value: 0.086, year: 2023 }],
    ["year", { value: 0.086, year: 27 }],
    ["year", { value: 0.086, year: 2027.5 }],
    ["value", { year: 2027 }],
    ["rationale", { value: 0.086, year: 2027, rationale: "x".repeat(601) }],
  ])("is refused next to its %s: %o", (field, given) => {
    expect(faults(targetForm(weight), given).join(" ")).toBe(field);
  });

  test("carries nothing but what the form asks", () => {
    expect(targetForm(weight).safeParse({ value: 0.086, year: 2027, proposedById: "x" }).success).toBe(false);
  });

  test("as a change needs a reason", () => {
    expect(faults(amendForm([{ id: "b", ...weight }]), { version, seen: 1, value: 0.09, year: 2028, reason: " " })).toEqual(["reason"]);
  });
});

describe("milestones", () => {
  const form = milestonesForm({ baseline: weight.baseline, goal: { year: 2027, value: 0.086 }, milestones: [] }, String);

  test("may be none", () => {
    expect(form.parse({ version, seen: 1 })).toEqual({ version, seen: 1 });
  });

  test("are refused next to the field that is wrong", () => {
    const milestones = [{ year: 2022, value: 0.09 }, { year: 2025, value: 0.2 }, { year: 2026, value: 0.09 }];
    expect(faults(form, { version, seen: 1, milestones })).toEqual(["milestones.0.year", "milestones.1.value"]);
  });
});

describe("a measurement", () => {
  const { indicator } = aTarget();
  const births = { ...indicator, column: null, unit: "proportion" };
  const form = measurementForm({ indicator: births, baseline: weight.baseline, last: weight.baseline });
  const given = { year: 2025, value: 0.091, source: "State health department", comparable: "yes" };

  test("goes through with both bounds, or neither", () => {
    expect(form.safeParse(given).success).toBe(true);
    expect(form.safeParse({ ...given, low: 0.09, high: 0.092 }).success).toBe(true);
  });

  test.each([
    ["year", { ...given, year: 2023 }],
    ["high", { ...given, low: 0.09 }],
    ["high", { ...given, low: 0.092, high: 0.095 }],
    ["source", { ...given, source: "" }],
    ["changed", { ...given, comparable: "no" }],
    ["comparable", { ...given, comparable: "perhaps" }],
    ["year", { ...given, year: 2099 }],
    ["value", { ...given, value: 15 }],
    ["low", { ...given, low: -0.1, high: 0.2 }],
    ["sure", { ...given, value: 0.96 }],
    ["sure", { ...given, value: 0.0005 }],
  ])("is refused next to its %s", (field, wrong) => {
    expect(faults(form, wrong)).toEqual([field]);
  });
});

describe("what is doubtful is asked, and taken when it is meant", () => {
  const shrunk: Start = { ...weight, newest: { year: 2024, value: 0.08 } };

  test.each([
    ["reached already", shrunk, { value: 0.085, year: 2030 }],
    ["ten times as small", weight, { value: 0.0096, year: 2030 }],
  ])("%s", (_, start, wish) => {
    expect(faults(targetForm(start), wish)).toEqual(["sure"]);
    expect(faults(targetForm(start), { ...wish, sure: "on" })).toEqual([]);
  });

  test("what cannot be is refused all the same", () => {
    expect(faults(targetForm(weight), { value: -0.1, year: 2030, sure: "on" })).toEqual(["value"]);
  });
});

describe("an act", () => {
  test("names what it is done to, and nothing else", () => {
    expect(targetActForm.safeParse({ intent: "agree", version, seen: 1 }).success).toBe(true);
    expect(targetActForm.safeParse({ intent: "agree", version, seen: 1, accountId: version }).success).toBe(false);
    expect(targetActForm.safeParse({ intent: "verify", measurement: "1 or 1=1" }).success).toBe(false);
    expect(targetActForm.safeParse({ intent: "delete", measurement: version }).success).toBe(false);
  });
});

function faults(form: z.ZodType, given: unknown): readonly string[] {
  const read = form.safeParse(given);
  return read.success ? [] : [...new Set(read.error.issues.map(({ path }) => path.join(".")))];
}
