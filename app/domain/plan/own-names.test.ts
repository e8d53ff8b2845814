import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsName, partsByName } from "./own-names";

const named = { "Ausencias (8.º)": "es", Paz: "es", "Paz y trabajo": "es" } as const;

describe("a text parted at names", () => {
  test("a name is its language, the words around it none", () => {
    expect(partsByName("Share of Ausencias (8.º), 2024", named)).toEqual([{ text: "Share of ", language: null }, { text: "Ausencias (8.º)", language: "es" }, { text: ", 2024", language: null }]);
  });
  test("names count as whole words, the longest first", () => {
    expect(partsByName("Paz y trabajo, not Pazar", named)).toEqual([{ text: "Paz y trabajo", language: "es" }, { text: ", not Pazar", language: null }]);
    expect([holdsName("Pazar", "Paz"), holdsName("La Paz", "Paz"), holdsName("Paz", "Paz")]).toEqual([false, true, false]);
  });
  test("no letter is lost, whatever the names", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.dictionary(fc.string({ unit: "grapheme", minLength: 1 }), fc.constant("es" as const)), (text, names) => {
      expect(partsByName(text, names).map((part) => part.text).join("")).toBe(text);
    }));
  });
});
