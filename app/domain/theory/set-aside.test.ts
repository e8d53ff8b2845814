import fc from "fast-check";
import { expect, test } from "vitest";
import { cutToFit } from "./set-aside";

test("words are cut between words where there are several, and not at all when they fit", () => {
  expect(cutToFit("rest easy about rent", 12)).toEqual({ fits: "rest easy", rest: " about rent" });
  expect(cutToFit("rest easy about rent", 9)).toEqual({ fits: "rest easy", rest: " about rent" });
  expect(cutToFit("restless", 4)).toEqual({ fits: "rest", rest: "less" });
  expect(cutToFit("rest", 4)).toEqual({ fits: "rest", rest: "" });
  expect(cutToFit("rest", -3)).toEqual({ fits: "", rest: "rest" });
});

test("nothing is lost in cutting, nothing is too long, and no letter is cut in two", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: -5, max: 40 }), (words, room) => {
      const { fits, rest } = cutToFit(words, room);
      expect(fits + rest).toBe(words);
      expect(fits.length).toBeLessThanOrEqual(Math.max(room, 0));
      expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(fits)).toBe(false);
    }),
  );
});
