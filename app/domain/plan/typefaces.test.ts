import { describe, expect, test } from "vitest";
import { families, familyOf, isPlain, isTorn, sparesFor } from "./typefaces.server";

describe("the typefaces", () => {
  test.each([
    ["a", "Source Serif 4"],
    ["e\u0301", "Source Serif 4"],
    ["→", "Source Serif 4"],
    ["ɛ", "Noto Sans"],
    ["ɛ\u0301", "Noto Sans"],
    ["م", "Noto Sans Arabic"],
    ["ש", "Noto Sans Hebrew"],
    ["a\u20DD", "Noto Sans Math"],
    ["1\uFE0F\u20E3", "Noto Emoji"],
    ["\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}", "Noto Emoji"],
    ["አ", null],
  ])("%s comes from %s", (letter, family) => {
    expect(familyOf(letter, families.serif)).toBe(family);
  });

  test("an arrow among words without serifs has none either", () => {
    expect(familyOf("→", families.sans)).toBe("Noto Sans Math");
  });

  test("letters that ours have only in part are named with the family that has them whole", () => {
    expect(sparesFor(["a", "e\u0301", "→", "ɛ\u0301", "1\uFE0F\u20E3", "ɛ\u0301"])).toEqual([{ family: "Noto Sans", letters: ["ɛ\u0301"] }, { family: "Noto Emoji", letters: ["1\uFE0F\u20E3"] }]);
  });

  test("a letter no family has whole, though one has its mark, is torn", () => {
    expect(["ら\u0301", "ら", "é", "አ", "ɛ\u0301"].filter(isTorn)).toEqual(["ら\u0301"]);
  });

  test("figures and the letters of Latin, Greek and Cyrillic are plain", () => {
    expect(["7", "ñ", "ộ", "Ж", "ω", "ɗ", "አ", "✅"].filter(isPlain)).toEqual(["7", "ñ", "ộ", "Ж", "ω", "ɗ"]);
  });
});
