import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { manyWritings } from "./drawing/any-text";
import { piecesOf, startsRightToLeft, writingsIn } from "./writing";

const languages = (text: string) => piecesOf(text).map(({ text: piece, language }) => [piece, language]);

describe("the pieces of a text", () => {
  test("joined are the text", () => {
    fc.assert(fc.property(manyWritings(), (text) => {
      expect(piecesOf(text).map((piece) => piece.text).join("")).toBe(text);
    }));
  });

  test("hold the words of one writing with what stands between them", () => {
    expect(languages("She said: مرحبا، 12 يا عالم! Then left.")).toEqual([["She said: ", null], ["مرحبا، 12 يا عالم", "ar"], ["! Then left.", null]]);
    expect(languages("Жук и ёж")).toEqual([["Жук и ёж", "ru"]]);
  });

  test.each([["שלום", "he"], ["你好", "zh"], ["こんにちは世界", "ja"], ["안녕하세요", "ko"], ["አማርኛ", "am"], ["हिन्दी", "hi"], ["ไทย", "th"]])("%s is taken for %s", (text, language) => {
    expect(languages(text)).toEqual([[text, language]]);
  });

  test("leave a letter alone that stands for a quantity", () => {
    expect(languages("10 Ω and α")).toEqual([["10 Ω and α", null]]);
  });

  test("say which run from right to left", () => {
    expect(piecesOf("a שלום b 你好").map(({ rightToLeft }) => rightToLeft)).toEqual([false, true, false, false]);
  });
});

test("a paragraph runs as its first letter does, whatever stands before it", () => {
  expect(["مرحبا abc", "12. שלום", "abc مرحبا", "123", "¿Qué?"].map(startsRightToLeft)).toEqual([true, true, false, false, false]);
});

test("the writings of a plan are named once", () => {
  expect(writingsIn(["abc", "مرحبا", "مرحبا و", "Жук"])).toEqual(["ar", "ru"]);
});
