import fc from "fast-check";
import { expect, test } from "vitest";
import { byDay, type Change, inTurn, type Waiting, waitingKinds } from "./notice";

const day = fc.constantFrom("2027-03-01", "2027-03-02", "2027-03-03");
const aChange = fc.record({ id: fc.uuid(), thing: fc.constantFrom("worksheet a", "task b", "target c"), at: fc.tuple(day, fc.integer({ min: 10, max: 23 })).map(([on, hour]) => `${on}T${hour}:00:00.000Z`), who: fc.constantFrom("Ana", "Ben"), ref: fc.constantFrom("1", "2") })
  .map((one): Change => ({ ...one, kind: "comment", title: one.thing, language: null, event: null, words: "", wordsLanguage: null, about: null }));

test("every change is counted once, under its thing, under the day of the thing's newest change; the newest come first", () => {
  fc.assert(fc.property(fc.array(aChange), (changes) => {
    const days = byDay(changes);
    const things = days.flatMap((one) => one.things);
    expect(things.reduce((sum, { count }) => sum + count, 0)).toBe(changes.length);
    expect(new Set(things.map(({ thing }) => thing)).size).toBe(things.length);
    expect(days.map((one) => one.day)).toEqual(days.map((one) => one.day).toSorted().toReversed());
    for (const { newest, lines, thing, names, refs } of things) {
      const own = changes.filter((one) => one.thing === thing);
      expect(own.every(({ at }) => at <= newest.at)).toBe(true);
      expect(lines.length).toBe(Math.min(3, own.length));
      expect(new Set(names)).toEqual(new Set(own.map(({ who }) => who)));
      expect(new Set(refs)).toEqual(new Set(own.map(({ ref }) => `comment ${ref}`)));
    }
    for (const { day: on, things: of } of days) expect(of.every(({ newest }) => newest.at.startsWith(on))).toBe(true);
  }));
});

test("what others wait for comes before what one does when there is time; of a kind, what waits longest", () => {
  const aWaiting = fc.record({ kind: fc.constantFrom(...waitingKinds), at: fc.constantFrom("2027-03-01", "2027-03-02") }).map((one): Waiting => ({ ...one, ref: "", title: "", language: null, who: "", words: "", about: null, version: null }));
  fc.assert(fc.property(fc.array(aWaiting), (waiting) => {
    const keys = inTurn(waiting).map(({ kind, at }) => `${waitingKinds.indexOf(kind)} ${at}`);
    expect(keys).toEqual(keys.toSorted());
    expect(keys).toHaveLength(waiting.length);
  }));
});
