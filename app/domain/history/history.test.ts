import fc from "fast-check";
import { expect, test } from "vitest";
import { wordChanges } from "../difference/word-changes";
import { cutShort } from "./history";

test("what changed stays, what stayed the same is cut to what stands beside it", () => {
  const long = "word ".repeat(60);
  const pieces = cutShort(wordChanges(`${long}old ${long}`, `${long}new ${long}`));
  expect(pieces.map(({ kind }) => kind)).toEqual(["same", "gone", "new", "same"]);
  expect(pieces.map(({ text }) => text.length < 130)).toEqual([true, true, true, true]);
  expect(pieces[0]?.text.startsWith("… ")).toBe(true);
  expect(pieces[3]?.text.endsWith("…")).toBe(true);
});

test("a list never shows more of an entry than fits, whatever was written", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), fc.string({ maxLength: 3000 }), (before, now) => {
      const shown = cutShort(wordChanges(before, now)).reduce((sum, { text }) => sum + text.length, 0);
      expect(shown).toBeLessThanOrEqual(1050);
      if (before !== now) expect(shown).toBeGreaterThan(0);
    }),
  );
});
