import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { manyWritings } from "./drawing/any-text";
import { lettersOf } from "./letters";
import { repairsFor, standingIn } from "./stand-in";

const isPlain = (sign: string) => /[A-Za-z0-9 .,]/.test(sign) || sign === "\u0301";
const shown = (text: string, missing: readonly string[], nth = 0, isWhole = (_letter: string) => false) => {
  const repair = repairsFor(new Set(missing), { isPlain, isWhole })[nth] ?? expect.unreachable("There is no such repair.");
  return standingIn(text, repair, isPlain);
};

describe("a letter without a shape", () => {
  test("becomes a box, and nothing around it changes", () => {
    expect(shown("Step 1: አማ, then 12.", ["አ", "ማ"])).toBe("Step 1: \u25A1\u25A1, then 12.");
  });

  test("of several signs keeps those that can stand; the same sign elsewhere stands", () => {
    expect(shown("1\uFE0F\u20E3 of 11, a\u20DD and a", ["1", "\uFE0F", "\u20E3", "a", "\u20DD"])).toBe("1\u25A1 of 11, a\u25A1 and a");
  });

  test("put together from several is one box", () => {
    const family = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}";
    expect(shown(`We: ${family}!`, [...family])).toBe("We: \u25A1!");
  });

  test("that a typeface has whole stays, until nothing else is left to repair", () => {
    const whole = (letter: string) => letter === "2\u20E3";
    expect(shown("2\u20E3 a\u20E3", ["a", "\u20E3"], 0, whole)).toBe("2\u20E3 a\u25A1");
    expect(shown("2\u20E3 a\u20E3", ["a", "\u20E3"], 1, whole)).toBe("2\u25A1 a\u25A1");
  });

  test("that shows nothing goes without a box", () => {
    expect(shown("a \u200D b", ["\u200D"])).toBe("a  b");
  });
});

test("the last repair leaves nothing but plain signs and boxes, and every plain letter", () => {
  fc.assert(
    fc.property(manyWritings(), (text) => {
      const left = shown(text, [], 2);
      expect(Array.from(left).every((sign) => isPlain(sign) || sign === "\u25A1" || /[\x20-\x7E]/.test(sign))).toBe(true);
      const alone = lettersOf(text).filter((letter) => Array.from(letter).length === 1 && isPlain(letter));
      // Counted as signs: a mark that stood by itself may join the letter before it once what is unseen between them is gone.
      expect(Array.from(left).filter((sign) => alone.includes(sign)).length).toBeGreaterThanOrEqual(alone.length);
    }),
  );
});
