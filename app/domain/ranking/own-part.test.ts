import fc from "fast-check";
import { expect, test } from "vitest";
import { type Median, mediansOf, peopleByGroup } from "./median";
import { isMostlyOwn, withOwnPart } from "./own-part";
import { GrowingSeries } from "./series";

const median = (state: string, places = 50, missingShare = 0): Median => ({ state, value: 0.5, missingShare, places });
const partOf = (part: number, places?: number, missing?: number) => withOwnPart([median("36", places, missing)], { state: "36", ofNation: 0.05, ofState: part })[0] ?? expect.unreachable();

test("half the people are not yet mostly oneself, a person more is", () => {
  expect([0.5, 0.500_001, 0.89].map((part) => isMostlyOwn(partOf(part)))).toEqual([false, true, true]);
});

test("people of places without a sound figure do not count", () => {
  expect([partOf(0.45, 50, 0).ownPart, partOf(0.45, 50, 0.1).ownPart, partOf(0.99, 50, 0.1).ownPart]).toEqual([0.45, 0.5, 1]);
  expect(isMostlyOwn(partOf(0.46, 50, 0.1))).toBe(true);
});

test("where one place alone has a figure, the group is that place; other states are not touched", () => {
  expect(isMostlyOwn(partOf(0.01, 1))).toBe(true);
  const [nation, ours, theirs] = withOwnPart([median(""), median("36"), median("37")], { state: "36", ofNation: 0.05, ofState: 0.9 });
  expect([nation, ours, theirs].map((each) => each?.ownPart)).toEqual([0.05, 0.9, undefined]);
  expect([nation, ours, theirs].map((each) => each && isMostlyOwn(each))).toEqual([false, true, false]);
});

test("a place in which more than half of the people live is its own median: that is why it is not held against it", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ value: fc.integer({ min: 0, max: 99 }), people: fc.integer({ min: 1, max: 999 }) }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 99 }), (others, own) => {
      const series = new GrowingSeries();
      const all = [...others.map((other, at) => ({ ...other, place: 36_003 + at })), { place: 36_001, value: own, people: 1 + others.reduce((sum, { people }) => sum + people, 0) }].sort((a, b) => a.value - b.value);
      for (const { place, value } of all) series.add(place, value, Number.NaN, 1);
      const population = new Map(all.map(({ place, people }) => [place, people]));
      expect(mediansOf(series.whole(), { population, everybody: peopleByGroup(population, "county"), kind: "county" })[0]?.value).toBe(own);
    }),
  );
});
