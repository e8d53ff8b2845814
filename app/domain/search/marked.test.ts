import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marked } from "./marked";
import { fold, longestQuery, queryWords } from "./query";

const shown = (text: string, typed: string) => marked(text, queryWords(typed))?.map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece)).join("") ?? null;

describe("what is marked", () => {
  test.each([
    ["The night bus stops here", "bus", "The night [bus] stops here"],
    ["Guardería nocturna", "guarderia", "[Guardería] nocturna"],
    ["Three studies of rent", "study", "Three [studies] of rent"],
    ["Night buses", "nig", "[Night] buses"],
    ["<b>bus</b>", "bus", "<b>[bus]</b>"],
  ])("%s for %s", (text, typed, words) => {
    expect(shown(text, typed)).toBe(words);
  });

  test("only the last word may be the beginning of one, and every word has to stand there", () => {
    expect(shown("Night buses", "nig buses")).toBeNull();
    expect(shown("Night buses", "night trains")).toBeNull();
  });

  test("a long text is shown around the place", () => {
    const words = shown(`${"word ".repeat(100)}bus ${"more ".repeat(100)}`, "bus") ?? "";
    expect(words).toMatch(/^….*\[bus\].*…$/u);
    expect(words.length).toBeLessThan(200);
  });
});

test("whatever is typed gives few short words of letters and digits alone", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (typed) => {
    const words = queryWords(typed);
    expect(words.length).toBeLessThanOrEqual(8);
    for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
  }));
  expect(queryWords(`' OR 1=1; -- & | ! <-> :* \0 "a`)).toEqual(["or", "1", "a"]);
  expect(queryWords("a".repeat(10_000))).toEqual(["a".repeat(40)]);
  expect(longestQuery).toBe(200);
});

test("a place in the folded text is the same place in the text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    expect(fold(text).length).toBe(text.length);
  }));
});

test("the pieces are the text, as it is", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (rest) => {
    const text = `bus ${rest}`.normalize("NFC");
    expect(marked(text, ["bus"])?.map((piece) => piece.text).join("")).toBe(text);
  }));
});
