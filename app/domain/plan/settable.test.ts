import fc from "fast-check";
import { expect, test } from "vitest";
import { manyWritings } from "./drawing/any-text";
import { lettersOf } from "./letters";
import { settable } from "./settable";

test.each([
  ["a soft\u00ADhyphen", "a softhyphen"],
  ["z\u200D", "z"],
  ["№\u200D x", "№ x"],
  ["\u{1F468}\u200D\u{1F469}\u200D\u{1F467}", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}"],
  ["\u2764\uFE0F\u200D\u{1F525}", "\u2764\uFE0F\u200D\u{1F525}"],
  ["می\u200Cخواهم", "می\u200Cخواهم"],
  ["क्\u200Dष", "क्\u200Dष"],
  ["\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}", "\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}"],
  ["7\u{E0067}", "7"],
])("%j is given to the typesetter as %j", (typed, given) => {
  expect(settable(typed)).toBe(given);
});

test("a long chain may break, between letters only, and loses none", () => {
  const family = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}";
  const broken = settable(family.repeat(30));
  expect(broken.split("\u200B").length).toBeGreaterThan(2);
  for (const part of broken.split("\u200B")) expect(new Set(lettersOf(part))).toEqual(new Set([family]));
  fc.assert(fc.property(manyWritings(), (text) => {
    const once = settable(text);
    expect(once.replaceAll("\u200B", "")).toBe(settable(once).replaceAll("\u200B", ""));
  }), { numRuns: 30 });
});
