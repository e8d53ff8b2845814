import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { largestUpdate, merge, refusalOf, type LoggedUpdate } from "./merge";

/** Every update of a text into which the words were typed one after the other. */
function typed(words: readonly string[]): LoggedUpdate[] {
  const updates: LoggedUpdate[] = [];
  const document = new Y.Doc();
  document.on("update", (bytes: Uint8Array) => updates.push({ seq: String(updates.length + 1), bytes }));
  const text = document.getText("default");
  for (const word of words) text.insert(text.length, word);
  return updates;
}

const textOf = (document: Y.Doc) => document.getText("default").toString();
const someWords = () => fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 30 });

test("a document is the same from any split into snapshot and later updates", () => {
  fc.assert(
    fc.property(someWords(), fc.nat(), (words, cut) => {
      const updates = typed(words);
      const at = cut % (updates.length + 1);
      const snapshot = Y.encodeStateAsUpdate(merge(null, updates.slice(0, at)).document);
      const { document, merged, unusable } = merge(snapshot, updates.slice(at));
      expect(textOf(document)).toBe(words.join(""));
      expect([merged.length, unusable]).toEqual([updates.length - at, []]);
    }),
  );
});

test("updates may arrive in any order and more than once", () => {
  const updates = typed(["We ", "rest ", "easy"]);
  expect(textOf(merge(null, [...updates].reverse().concat(updates)).document)).toBe("We rest easy");
});

test("an update that came before the one it builds on waits in the snapshot and is not lost", () => {
  const [first, second] = typed(["one ", "two"]);
  if (!first || !second) throw new Error("two words make two updates");
  const early = Y.encodeStateAsUpdate(merge(null, [second]).document);
  expect(textOf(merge(early, [first]).document)).toBe("one two");
});

test("whatever bytes come in, they are refused or the document still opens", () => {
  const good = typed(["Everyone ", "is ", "at home"]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const taken = refusalOf(bytes) === null ? [{ seq: "bad", bytes }] : [];
      expect(textOf(merge(null, [...good, ...taken]).document)).toContain("Everyone is at home");
    }),
    { numRuns: 2000 },
  );
});

test("updates with bytes knocked over never take the document down", () => {
  const good = typed(["Everyone ", "is ", "at home"]);
  fc.assert(
    fc.property(fc.nat({ max: 2 }), fc.nat(), fc.nat({ max: 255 }), (which, place, value) => {
      const bytes = Uint8Array.from(good[which]?.bytes ?? []);
      bytes[place % bytes.length] = value;
      const taken = refusalOf(bytes) === null ? [{ seq: "bad", bytes }] : [];
      expect(() => Y.encodeStateAsUpdate(merge(null, [...taken, ...good]).document)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});

test("an update that cannot be applied is named and left out", () => {
  const good = typed(["Still here"]);
  const { document, merged, unusable } = merge(null, [{ seq: "9", bytes: Uint8Array.of(255, 255, 255) }, ...good]);
  expect([textOf(document), merged, unusable]).toEqual(["Still here", ["1"], ["9"]]);
});

test("an update larger than anyone types is refused", () => {
  expect(refusalOf(new Uint8Array(largestUpdate + 1))).toBe("too-large");
  expect(refusalOf(Uint8Array.of(1, 2, 3, 4))).toBe("malformed");
});
