import { expect, test } from "vitest";
import { holdsOnlyKeepable, isKeepable } from "./keepable";

test.each([
  ["plain words", "Río Claro\n\t“home” 🏠 \u202Eright to left", true],
  ["a NUL", "a\u0000b", false],
  ["half of a pair, at the end", "a\uD83C", false],
  ["the other half", "\uDFE0b", false],
])("%s", (_what, text, keepable) => {
  expect(isKeepable(text)).toBe(keepable);
});

test("what is deep inside counts", () => {
  expect(holdsOnlyKeepable({ field: "x", value: [{ name: "a", tags: ["b", "c"] }], seen: 0, item: null })).toBe(true);
  expect(holdsOnlyKeepable({ field: "x", value: [{ name: "a", tags: ["b", "c\u0000"] }] })).toBe(false);
  expect(holdsOnlyKeepable({ value: [{ "na\u0000me": "a" }] })).toBe(false);
});
