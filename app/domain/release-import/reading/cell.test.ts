import fc from "fast-check";
import { expect, test } from "vitest";
import { isMissing, readNumber, readPair, readToOne } from "./cell";

test("a number is the one that was printed, to the last digit", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(readNumber(String(number))).toBe(Number(String(number)));
    }),
  );
});

test.each(["3.9108330074305825e-4", ".3997", "-0.6", "2408", "1e5", "5."])("%s is a number", (cell) => {
  expect(readNumber(cell)).toBe(Number(cell));
});

test.each(["", " ", "NA", "0x10", "1,000", "1.2.3", "Infinity", "NaN", "20%", "1e999", "Strong", "--1"])("%s is no number", (cell) => {
  expect(readNumber(cell)).toBeNull();
});

test("pairs are two shares of one, in today's form and in the percent form of 2023", () => {
  expect(readPair("0.136:0.256")).toEqual([0.136, 0.256]);
  expect(readPair("20.8%:27.5%")).toEqual([0.208, 0.275]);
  expect(readPair("0.136")).toBeNull();
  expect(readPair("1:2:3")).toBeNull();
  expect(readPair("a:b")).toBeNull();
});

test("people for one physician: a number, or a number to one", () => {
  expect(readToOne("2408")).toBe(2408);
  expect(readToOne("2235:1")).toBe(2235);
  expect(readToOne("2,235:1")).toBe(2235);
  expect(readToOne("2235:2")).toBeNull();
});

test("NA and an empty cell are missing; zero is not", () => {
  expect(["NA", "", "0"].map(isMissing)).toEqual([true, true, false]);
});
