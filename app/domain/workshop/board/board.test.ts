import fc from "fast-check";
import { expect, test } from "vitest";
import { ideas, longestDecision, ownWords, ranked, readable, standing, type Decision, type Group, type Written } from "./board";

const written: fc.Arbitrary<Written> = fc.record({
  id: fc.uuid(),
  author: fc.option(fc.constantFrom("ana", "ben")),
  group: fc.option(fc.constantFrom("g1", "g2", "gone")),
  text: fc.string({ minLength: 1 }),
  locale: fc.constantFrom("en", "es"),
  spoken: fc.boolean(),
  hidden: fc.boolean(),
  removed: fc.boolean(),
  version: fc.nat(),
});
const notes = fc.uniqueArray(written, { selector: ({ id }) => id, maxLength: 20 });
const reader = fc.option(fc.constantFrom("ana", "ben", "cora"));
const groups: Group[] = [
  { id: "g1", title: "Buses", version: 1 },
  { id: "g2", title: "", version: 1 },
];

test("what leaves the server never says who wrote it", () => {
  fc.assert(
    fc.property(notes, reader, fc.boolean(), (all, who, revealed) => {
      for (const note of readable(all, who, revealed)) expect(Object.keys(note)).not.toContain("author");
    }),
  );
});

test("before the reveal a reader gets exactly the notes they wrote", () => {
  fc.assert(
    fc.property(notes, reader, (all, who) => {
      const own = all.filter((note) => who !== null && note.author === who && !note.removed);
      expect(readable(all, who, false).map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    }),
  );
});

test("every readable note is in exactly one idea", () => {
  fc.assert(
    fc.property(notes, reader, (all, who) => {
      const seen = readable(all, who, true);
      const placed = ideas(seen, groups).flatMap((idea) => idea.notes.map(({ id }) => id));
      expect([...placed].sort()).toEqual(seen.map(({ id }) => id).sort());
    }),
  );
});

test("a named group without notes stays, an unnamed one goes", () => {
  expect(ideas([], groups).map(({ title }) => title)).toEqual(["Buses"]);
});

test("an unnamed group is called by its notes", () => {
  const note = { id: "1", text: "Buses", locale: "en", spoken: false, mine: true, version: 1, group: "g2" };
  expect(ideas([note, { ...note, id: "2", text: "Trains" }], groups).map(({ title }) => title)).toEqual(["Buses · Trains", "Buses"]);
});

test("an idea stays where it is when its one note becomes a group", () => {
  fc.assert(
    fc.property(notes, fc.nat(), (all, pick) => {
      const before = readable(all.map((note) => ({ ...note, group: null })), null, true);
      const grown = before[pick % Math.max(before.length, 1)];
      const after = before.map((note) => (note === grown ? { ...note, group: "g2" } : note));
      const order = (shown: typeof before) => ideas(shown, groups).flatMap((idea) => idea.notes.map(({ id }) => id));
      expect(order(after)).toEqual(order(before));
    }),
  );
});

test("ideas are ranked by dots and none is lost", () => {
  const note = { text: "Buses", locale: "en", spoken: false, mine: false, version: 1 };
  const all = ideas([{ ...note, id: "1", group: "g2" }, { ...note, id: "2", group: null }], groups);
  const order = ranked(all, [{ item: "g2", dots: 2 }, { item: "g2", dots: 1 }, { item: "elsewhere", dots: 9 }]);
  expect(order.map(({ key, tally }) => [key, tally.dots])).toEqual([["group:g2", 3], ["card:2", 0], ["group:g1", 0]]);
});

test("the newest decision about a group counts", () => {
  const first: Decision = { id: "1", group: "g1", outcome: "later", text: "Buses", reason: "" };
  const second: Decision = { ...first, id: "2", outcome: "kept", reason: "It blocks the rest" };
  expect(standing([first, { ...first, id: "3", group: "g2" }, second]).get("g1")).toBe(second);
});

test("an idea is decided in its own words: its name, or its notes in a row as far as they fit", () => {
  expect(ownWords("Night buses", [{ text: "Buses" }, { text: "Trains" }])).toBe("Night buses");
  expect(ownWords("", [{ text: "Buses" }, { text: "Trains" }])).toBe("Buses · Trains");
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 280 }), { minLength: 1, maxLength: 9 }), (texts) => {
      const whole = texts.join(" · ");
      const words = ownWords("", texts.map((text) => ({ text })));
      expect(words.length).toBeLessThanOrEqual(longestDecision);
      if (whole.length <= longestDecision) expect(words).toBe(whole);
      else expect(whole.startsWith(words.slice(0, -1)) && words.endsWith("…")).toBe(true);
    }),
  );
});
