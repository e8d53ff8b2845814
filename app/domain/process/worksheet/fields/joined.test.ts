import fc from "fast-check";
import { expect, test } from "vitest";
import { bothOf, wordsOf } from "./joined";

test("two texts joined hold every word of both, theirs first", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (mine, theirs) => {
      const both = bothOf(mine, theirs);
      expect(both).toContain(mine);
      expect(String(both).startsWith(theirs)).toBe(true);
    }),
  );
});

test("two lists joined hold every line of both once, theirs in their order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.uniqueArray(fc.string()), (mine, theirs) => {
      const both = bothOf(mine, theirs);
      expect(new Set(both === null ? [] : [both].flat())).toEqual(new Set([...mine, ...theirs]));
      expect([both].flat().slice(0, theirs.length)).toEqual(theirs);
    }),
  );
});

test("records that are alike are kept once", () => {
  const one = { what: "Call the clinic", who: "Rosa" };
  const other = { what: "Ask for the data", who: "Aisha" };
  expect(bothOf([one, other], [one])).toEqual([one, other]);
});

test("two numbers or two choices of yes and no cannot both stand", () => {
  expect(bothOf(3, 4)).toBeNull();
  expect(bothOf(true, false)).toBeNull();
});

test("every answer can be read as words", () => {
  expect(wordsOf(["one", "two"])).toBe("one\ntwo");
  expect(wordsOf([{ what: "Call", by: "2027-01-01" }])).toBe("Call · 2027-01-01");
  expect(wordsOf(0.5)).toBe("0.5");
});
