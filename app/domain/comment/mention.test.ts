import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mentionsIn, piecesOf } from "./mention";

const here = [
  { id: "a", name: "Aisha Okafor" },
  { id: "t", name: "Tomás Herrera" },
  { id: "m", name: "Marcus Bell" },
  { id: "n", name: "Marcus Bellamy" },
  { id: "x", name: "Sam Lee" },
  { id: "y", name: "Sam Lee" },
];
const ids = (text: string) => mentionsIn(text, here).people.map(({ id }) => id);

describe("who a text speaks to", () => {
  test.each([
    ["@Aisha can the lab print cards?", ["a"]],
    ["Ask it in the shop (@aisha okafor), please", ["a"]],
    ["¿@tomas herrera?", ["t"]],
    ["@Marcus Bellamy and not the other", ["n"]],
    ["@Marcus Bell, please", ["m"]],
    ["@Sam Lee: both of you", ["x", "y"]],
    ["@Aisha and @Aisha Okafor", ["a"]],
    ["Write to ana@aisha.example or meet @ noon", []],
  ])("%s", (text, expected) => {
    expect(mentionsIn(text, here)).toMatchObject({ unknown: null, several: null });
    expect(ids(text)).toEqual(expected);
  });

  test("a name that is nobody's, or several people's, is said", () => {
    expect(mentionsIn("@Nobody knows", here)).toEqual({ people: [], unknown: "Nobody", several: null });
    expect(mentionsIn("@Marcus, please", here)).toEqual({ people: [], unknown: null, several: "Marcus" });
    expect(mentionsIn("@Aisha and @Zoë", here)).toMatchObject({ people: [{ id: "a" }], unknown: "Zoë" });
  });
});

test("the pieces of a text are the text, and each name it calls stands apart", () => {
  expect(piecesOf("So @Tomás Herrera, will you?", ["Tomás Herrera"])).toEqual([{ words: "So ", mention: false }, { words: "@Tomás Herrera", mention: true }, { words: ", will you?", mention: false }]);
  const text = fc.array(fc.constantFrom("@", "Aisha", " ", "Okafor", "a@b", "\n", "é", "(")).map((parts) => parts.join(""));
  fc.assert(fc.property(text, fc.subarray(["Aisha", "Aisha Okafor", "é"]), (words, called) => {
    const pieces = piecesOf(words, called);
    expect(pieces.map((piece) => piece.words).join("")).toBe(words);
    expect(pieces.filter(({ mention }) => mention).every((piece) => called.includes(piece.words.slice(1)))).toBe(true);
  }));
});
