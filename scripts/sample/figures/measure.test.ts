import fc from "fast-check";
import { expect, test } from "vitest";
import { drawing } from "./draw";
import { type Measure, observe, type Row } from "./measure";
import { counties, type Place } from "./place";
import { odds } from "./scale";

const [forest] = counties;
const measure: Measure = {
  column: "share_of_gardens",
  family: "gardens",
  scale: odds,
  precision: "full",
  typical: 0.4,
  prosperity: 0.5,
  spread: 0.2,
  wobble: 0.1,
  survey: true,
  error: 0.1,
  years: { county: [2018, 2023] },
  groupYears: [2023],
  gaps: { Renter: -0.4, Owner: 0.3 },
};

test("the value lies in its range and its bounds around it, whatever the place and the seed", () => {
  const anyPlace = fc.constantFrom(...counties);
  fc.assert(
    fc.property(fc.integer(), anyPlace, fc.constantFrom("All", "Renter", "Owner"), (seed, place, label) => {
      const seen = observe(measure, { place, year: 2023, label, detailed: true }, drawing(seed));
      if (!seen) throw new Error("Every county has enough people here.");
      expect([0, seen.lb ?? -1, seen.value, seen.ub ?? 2, 1]).toEqual([0, seen.lb, seen.value, seen.ub, 1].sort(ascending));
    }),
  );
});

test("nothing is published for another kind of place, another year, an unknown label or a place that is silent", () => {
  expect(seenAs({})).toBeDefined();
  expect(seenAs({ place: { ...aPlace(), kind: "place" } })).toBeUndefined();
  expect(seenAs({ year: 2022 })).toBeUndefined();
  expect(seenAs({ label: "Hispanic" })).toBeUndefined();
  expect(seenAs({ place: { ...aPlace(), silent: ["gardens"] } })).toBeUndefined();
  expect(seenAs({ year: 2018, label: "Renter", detailed: true })).toBeUndefined();
});

test("a survey is silent about too few people and less sure about few", () => {
  const at = (population: number) => seenAs({ place: { ...aPlace(), population, growth: 0 } });
  expect(at(2_499)).toBeUndefined();
  expect([at(2_500)?.quality, at(20_000)?.quality, at(60_000)?.quality]).toEqual(["Weak", "Marginal", "Strong"]);
  expect(width(at(20_000))).toBeGreaterThan(width(at(60_000)));
});

function seenAs(change: Partial<Row>) {
  return observe(measure, { place: aPlace(), year: 2023, label: "All", detailed: false, ...change }, drawing(1));
}

function aPlace(): Place {
  if (!forest) throw new Error("The first county is missing.");
  return forest;
}

function width(seen: ReturnType<typeof observe>): number {
  return (seen?.ub ?? 0) - (seen?.lb ?? 0);
}

function ascending(a: number = 0, b: number = 0): number {
  return a - b;
}
