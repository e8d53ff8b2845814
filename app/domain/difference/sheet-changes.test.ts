import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sheetChanges } from "./sheet-changes";
import { entryChanges, type Piece, wordChanges } from "./word-changes";

const without = (pieces: readonly Piece[], kind: Piece["kind"]) => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text).join("");
const answer = (key: string, words: string, entries: readonly string[] | null = null) => ({ key, label: key.toUpperCase(), words, entries });
const row = (id: string, ...words: string[]) => ({ id, name: `Row ${id}`, answers: words.map((text, at) => answer(`f${at}`, text)) });

describe("word by word", () => {
  test("the pieces make the old text and the new one, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, now) => {
        const pieces = wordChanges(before, now);
        expect([without(pieces, "new"), without(pieces, "gone")]).toEqual([before, now]);
      }),
    );
  });

  test("only the words that changed are marked, also with accents", () => {
    expect(wordChanges("La atención llega después de la factura", "La atención llega con la primera factura").filter(({ kind }) => kind !== "same").map(({ text }) => text.trim())).toEqual(expect.arrayContaining(["primera"]));
    expect(wordChanges("Help after the bill.", "Help with the bill.")).toEqual([
      { kind: "same", text: "Help " },
      { kind: "gone", text: "after" },
      { kind: "new", text: "with" },
      { kind: "same", text: " the bill." },
    ]);
  });

  test("changes with only white space between them are told as one", () => {
    const pieces = wordChanges("money when a bill is late. The", "money with the first bill. The");
    expect(pieces.filter(({ kind, text }) => kind !== "same" && text.trim() === "")).toEqual([]);
    expect(wordChanges("to pay bills on time", "to pay every bill on time").map(({ kind, text }) => [kind, text])).toEqual([["same", "to pay "], ["gone", "bills"], ["new", "every bill"], ["same", " on time"]]);
  });

  test("two long texts with nothing in common are told as one gone and one new, in no time that grows with both", () => {
    const [before, now] = ["a", "b"].map((letter) => Array.from({ length: 5000 }, (_, at) => `${letter}${at}`).join(" "));
    expect(wordChanges(before ?? "", now ?? "").map(({ kind }) => kind)).toEqual(["gone", "new"]);
  });
});

describe("a list within an answer", () => {
  test("tells each entry: the same, new, removed, and changed where much of it stayed", () => {
    const found = entryChanges(["Read the letter, Apr 17", "Print the letter, May 29", "Ask the mayor"], ["Read the letter, Apr 17", "Print the letter, Jun 19", "Every bill carries the form"]);
    expect(found.map(({ mark }) => mark)).toEqual(["same", "changed", "removed", "new"]);
    expect(found[1]?.pieces.filter(({ kind }) => kind === "new").map(({ text }) => text)).toEqual(["Jun 19"]);
  });
});

describe("a sheet", () => {
  const part = (...answers: ReturnType<typeof answer>[]) => [{ id: null, name: null, answers }];

  test("is told answer by answer; what is the same is only named", () => {
    const found = sheetChanges(part(answer("a", "one"), answer("b", "two"), answer("c", "three")), part(answer("a", "one"), answer("b", "two more"), answer("d", "four")), false);
    expect(found.changes[0]?.answers.map(({ key, mark }) => [key, mark])).toEqual([["b", "changed"], ["d", "new"], ["c", "removed"]]);
    expect(found).toMatchObject({ same: ["A"], changed: 3, total: 4 });
  });

  test("that is the same has no changes", () => {
    const sheet = part(answer("a", "one"));
    expect(sheetChanges(sheet, sheet, false)).toEqual({ changes: [], same: ["A"], changed: 0, total: 1 });
  });
});

describe("a list", () => {
  test("is told row by row: new, changed, moved, removed and the same", () => {
    const before = [row("1", "one"), row("2", "two"), row("3", "three"), row("4", "four")];
    const now = [row("2", "two"), row("3", "three times"), row("1", "one"), row("5", "five")];
    const found = sheetChanges(before, now, true);
    expect(found.changes.map(({ id, mark }) => [id, mark])).toEqual([["3", "changed"], ["1", "moved"], ["5", "new"], ["4", "removed"]]);
    expect(found).toMatchObject({ same: ["Row 2"], changed: 4, total: 5 });
    expect(found.changes[0]?.answers).toHaveLength(1);
    expect(found.changes[3]?.answers.map(({ mark }) => mark)).toEqual(["removed"]);
  });

  test("counts every row once, whatever happened to it", () => {
    const rows = fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 12 }).map(String), words: fc.constantFrom("a", "b") }), { selector: ({ id }) => id }).map((list) => list.map(({ id, words }) => row(id, words)));
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const { changes, same, changed, total } = sheetChanges(before, now, true);
        expect([changes.length, changed + same.length]).toEqual([changed, total]);
        expect(total).toBe(new Set([...before, ...now].map(({ id }) => id)).size);
      }),
    );
  });
});
