import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "./number-text";

test.each([
  ["", null], ["  ", null], ["abc", null], ["-", null], [".", null], ["1,2,3", null], ["12,34,567", null], ["1.2.3", null], ["1,23.4", null], ["1e5", null], ["5-3", null],
  ["0", 0], ["007", 7], ["20,5", 20.5], ["20.5", 20.5], ["0,523", 0.523], ["0.523", 0.523], [".5", 0.5], [",5", 0.5], ["5.", 5], ["1234,567", 1234.567],
  ["1,250,000", 1_250_000], ["1.250.000", 1_250_000], ["1,234.5", 1234.5], ["1.234,5", 1234.5], ["12,345.678", 12345.678],
  ["8.6 %", 8.6], ["8,6%", 8.6], ["$30,000.50", 30000.5], ["−5", -5], ["+5", 5], ["1 250", 1250], ["1’250", 1250],
])("%s", (text, value) => {
  expect(readNumber(text)).toEqual({ value, other: null });
});

test("what may be either is read as it is written here, and the other reading comes along", () => {
  expect(readNumber("1,250")).toEqual({ value: 1250, other: 1.25 });
  expect(readNumber("-1,250")).toEqual({ value: -1250, other: -1.25 });
  expect(readNumber("1.250")).toEqual({ value: 1.25, other: null });
  expect(readNumber("1.250", { pointMayGroup: true })).toEqual({ value: 1.25, other: 1250 });
  expect(readNumber("0.250", { pointMayGroup: true })).toEqual({ value: 0.25, other: null });
});

test("a number written in either way is read back as itself, or at least asked about", () => {
  const anyNumber = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 })).map(([whole, places]) => whole / 10 ** places);
  fc.assert(fc.property(anyNumber, fc.constantFrom("en-US", "es-ES", "de-CH", "fr-FR"), (number, language) => {
    const { value, other } = readNumber(new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(number), { pointMayGroup: true });
    expect([value, other]).toContain(number === 0 ? 0 : number);
  }));
});

test("no text at all makes it fail or gives a number that is none", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    const { value, other } = readNumber(text);
    expect([value, other].every((one) => one === null || Number.isFinite(one))).toBe(true);
  }));
});
