import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalsIn } from "./decimals";
import { readNumeral } from "./numeral";

/** A number as a program of some language prints it: with or without marks that set off thousands. */
const aLanguage = () => fc.constantFrom({ tag: "en-US", decimals: "point" }, { tag: "de-DE", decimals: "comma" }, { tag: "es-MX", decimals: "point" }, { tag: "es-AR", decimals: "comma" }) as fc.Arbitrary<{ tag: string; decimals: "point" | "comma" }>;
const aNumber = () => fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 })).map(([whole, digits]) => ({ value: whole / 10 ** digits, digits }));
const printed = (tag: string, { value, digits }: { value: number; digits: number }, useGrouping: boolean) =>
  new Intl.NumberFormat(tag, { useGrouping, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

test("a number that is printed in a language is read back in that language, to the digit", () => {
  fc.assert(
    fc.property(aLanguage(), aNumber(), fc.boolean(), fc.constantFrom("", "%", " %"), ({ tag, decimals }, number, grouped, sign) => {
      const read = readNumeral(printed(tag, number, grouped) + sign, decimals);
      expect(read).toEqual({ is: "number", value: number.value + 0, percent: sign !== "" });
    }),
  );
});

test("a column of one language is never taken for one of the other; where it says nothing, it is asked", () => {
  fc.assert(
    fc.property(aLanguage(), fc.array(aNumber(), { minLength: 1, maxLength: 8 }), fc.boolean(), ({ tag, decimals }, numbers, grouped) => {
      const { decided, example } = decimalsIn(numbers.map((number) => printed(tag, number, grouped)), "any");
      if (example !== null) expect([decimals, null]).toContain(decided);
    }),
  );
});

test("what is decided reads every number of the column", () => {
  fc.assert(
    fc.property(aLanguage(), fc.array(aNumber(), { minLength: 1, maxLength: 8 }), fc.boolean(), ({ tag }, numbers, grouped) => {
      const cells = numbers.map((number) => printed(tag, number, grouped));
      const { decided } = decimalsIn(cells, "any");
      if (decided !== null) expect(cells.map((cell) => readNumeral(cell, decided))).toEqual(numbers.map(({ value }) => ({ is: "number", value: value + 0, percent: false })));
    }),
  );
});

test("counts of any language are read, however their thousands are set off", () => {
  fc.assert(
    fc.property(aLanguage(), fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1, maxLength: 8 }), ({ tag }, counts) => {
      const cells = counts.map((value) => printed(tag, { value, digits: 0 }, true));
      const { decided } = decimalsIn(cells, "whole");
      expect(decided).not.toBeNull();
      expect(cells.map((cell) => readNumeral(cell, decided ?? "point"))).toEqual(counts.map((value) => ({ is: "number", value, percent: false })));
    }),
  );
});

describe("a column", () => {
  test.each([
    [["0,523", "1,250"], "any", "comma"],
    [["0.523", "1.250"], "any", "point"],
    [["1,250"], "any", null],
    [["1.250"], "any", null],
    [["1,250"], "whole", "point"],
    [["1.250"], "whole", "comma"],
    [["1,250", "12,345"], "share", "comma"],
    [["1.234,5", "1.250"], "any", "comma"],
    [["1,234.5", "1,250"], "any", "point"],
    [["1,234,567"], "any", "point"],
    [["1.234.567"], "any", "comma"],
    [["12,5 %", "1,250"], "any", "comma"],
    [["1,250%"], "any", "comma"],
    [["0,5", "0.5"], "any", null],
    [["12", "13"], "any", "point"],
    [["<11", "n/a", "0,5"], "any", "comma"],
    [["$1,250.00"], "any", "point"],
    [["1 234,5"], "any", "comma"],
    [["1.2.2024", "many"], "any", "point"],
  ] as const)("%j (%s) has its decimals with %s", (cells, sort, decided) => {
    expect(decimalsIn(cells, sort).decided).toBe(decided);
  });

  test("shows the cell by which it is decided, or which may be either", () => {
    expect(decimalsIn(["1,250", "0,523"], "any").example).toBe("0,523");
    expect(decimalsIn(["many", "1,250"], "any").example).toBe("1,250");
    expect(decimalsIn(["12", "13"], "any").example).toBeNull();
  });
});

test("a zero in front sets off no thousands", () => {
  expect(readNumeral("0,523", "point")).toEqual({ is: "unreadable" });
  expect(readNumeral("0.523", "comma")).toEqual({ is: "unreadable" });
  expect(readNumeral("0,523", "comma")).toEqual({ is: "number", value: 0.523, percent: false });
});
