import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptsNotes, back, mayChange, mayRead, mood, next, smallest, standingOf, type NoteState, type Standing } from "./workshop";

const standing = fc.record({
  state: fc.constantFrom("planned" as const, "lobby" as const, "running" as const, "closed" as const),
  at: fc.nat(12),
});
const running = fc.record({ state: fc.constant("running" as const), at: fc.nat(12) });
const note: fc.Arbitrary<NoteState> = fc.record({
  author: fc.option(fc.constantFrom("ana", "ben")),
  revealed: fc.boolean(),
  hidden: fc.boolean(),
  removed: fc.boolean(),
});

test("every session comes to its end by pressing next", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (stages) => {
      let now: Standing | null = { state: "planned", at: -1 };
      const seen: Standing[] = [];
      while (now !== null) {
        seen.push(now);
        now = next(now, stages);
      }
      expect(seen.map(({ state }) => state)).toEqual(["planned", "lobby", ...Array<string>(stages).fill("running"), "closed"]);
      expect(seen.filter(({ state }) => state === "running").map(({ at }) => at)).toEqual([...Array(stages).keys()]);
    }),
  );
});

test("back undoes next between stages", () => {
  fc.assert(
    fc.property(running, (now) => {
      const later = next(now, 20);
      expect(later && back(later)).toEqual(now);
    }),
  );
});

test("there is no way back out of a closed session, nor before the first stage", () => {
  fc.assert(
    fc.property(standing, (now) => {
      if (now.state !== "running" || now.at === 0) expect(back(now)).toBeNull();
      if (now.state === "closed") expect(next(now, 13)).toBeNull();
    }),
  );
});

test("the row of a session tells where it stands", () => {
  const row = { openedAt: null, closedAt: null, currentStage: -1 };
  const opened = { ...row, openedAt: new Date() };
  expect(standingOf(row)).toEqual({ state: "planned", at: -1 });
  expect(standingOf(opened)).toEqual({ state: "lobby", at: -1 });
  expect(standingOf({ ...opened, currentStage: 3 })).toEqual({ state: "running", at: 3 });
  expect(standingOf({ ...opened, currentStage: 3, closedAt: new Date() })).toEqual({ state: "closed", at: 3 });
});

test("a note for a question already asked is accepted until the close, and none before it was asked", () => {
  fc.assert(
    fc.property(standing, fc.nat(12), (now, askedAt) => {
      expect(acceptsNotes(now, askedAt)).toBe(now.state === "running" && now.at >= askedAt);
    }),
  );
});

test("before the reveal a note is for its author alone, whoever asks", () => {
  fc.assert(
    fc.property(note, fc.option(fc.constantFrom("ana", "ben", "cora")), (written, reader) => {
      const own = reader !== null && written.author === reader;
      if (!written.revealed && !own) expect(mayRead(written, reader)).toBe(false);
      if (written.hidden && !own) expect(mayRead(written, reader)).toBe(false);
      if (written.removed) expect(mayRead(written, reader)).toBe(false);
      if (own && !written.removed) expect(mayRead(written, reader)).toBe(true);
    }),
  );
});

test("nobody changes another person's note, and nobody changes one after the close", () => {
  fc.assert(
    fc.property(note, fc.constantFrom("ana", "ben", "cora"), standing, (written, reader, now) => {
      if (mayChange(written, reader, now)) {
        expect(written.author).toBe(reader);
        expect(now.state).toBe("running");
      }
    }),
  );
});

test("late people go to the smallest room, the first of equals", () => {
  expect(smallest([{ name: "a", people: 3 }, { name: "b", people: 1 }, { name: "c", people: 1 }])?.name).toBe("b");
  expect(smallest([])).toBeNull();
});

test("the facilitator is told where to walk", () => {
  const room = { helpAsked: false, people: 8, started: 6 };
  const running = { state: "running", at: 0 } as const;
  expect(mood(room, "write", running)).toEqual({ kind: "waiting", people: 2 });
  expect(mood(room, "group", running)).toEqual({ kind: "busy" });
  expect(mood({ ...room, started: 8 }, "write", running)).toEqual({ kind: "busy" });
  expect(mood({ ...room, people: 0, started: 0 }, "write", running)).toEqual({ kind: "empty" });
  expect(mood({ ...room, helpAsked: true }, "group", running)).toEqual({ kind: "help" });
});

test("before the first stage only a call for help is shown, after the last one nothing", () => {
  const room = { helpAsked: false, people: 8, started: 0 };
  expect(mood(room, null, { state: "lobby", at: -1 })).toBeNull();
  expect(mood({ ...room, helpAsked: true }, null, { state: "lobby", at: -1 })).toEqual({ kind: "help" });
  expect(mood({ ...room, helpAsked: true }, null, { state: "closed", at: 12 })).toBeNull();
});
