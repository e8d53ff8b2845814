import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mediansOf, peopleByGroup } from "./median";
import { ascending } from "./rank";
import { GrowingSeries } from "./series";
import type { Quality } from "../release/quality";

type Place = readonly [place: number, value: number | null, people: number, quality?: Quality];

function mediansAmong(places: readonly Place[]) {
  const series = new GrowingSeries();
  for (const [place, value, , quality = 1] of places) if (value !== null) series.add(place, value, Number.NaN, quality);
  const population = new Map(places.map(([place, , people]) => [place, people]));
  return mediansOf(ascending(series.whole()), { population, everybody: peopleByGroup(population, "county"), kind: "county" });
}

const national = (places: readonly Place[]) => mediansAmong(places).find(({ state }) => state === "");

describe("the middle of weighted values", () => {
  test("is the middle of a list in which each value stands once for each person", () => {
    const anyPeople = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat({ max: 6 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyPeople, (pairs) => {
        const list = pairs.toSorted(([a], [b]) => a - b).flatMap(([value, people]) => Array.from({ length: people }, () => value));
        const half = (list.length - 1) / 2;
        const expected = list.length === 0 ? null : ((list[Math.floor(half)] ?? 0) + (list[Math.ceil(half)] ?? 0)) / 2;
        const found = national(pairs.map(([value, people], at) => [1001 + 2 * at, value, people]));
        if (expected === null) expect(found).toBeUndefined();
        else expect(found?.value).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe("medians of a file", () => {
  test("one for the nation and one for each state, weighed by people", () => {
    expect(mediansAmong([[1001, 0.2, 10], [1003, 0.4, 30], [37_001, 0.9, 5]])).toEqual([
      { state: "", value: 0.4, missingShare: 0, places: 3 },
      { state: "01", value: 0.4, missingShare: 0, places: 2 },
      { state: "37", value: 0.9, missingShare: 0, places: 1 },
    ]);
  });

  test("up to 15 percent of the people may live where there is no usable value, no more", () => {
    expect(national([[1001, 0.2, 85], [1003, null, 15]])).toMatchObject({ value: 0.2, missingShare: 0.15 });
    expect(national([[1001, 0.2, 84], [1003, null, 16]])).toMatchObject({ value: null, missingShare: 0.16, places: 1 });
    expect(national([[1001, 0.2, 84], [1003, 0.3, 16, 3]])).toMatchObject({ value: null, missingShare: 0.16, places: 2 });
    expect(national([[1001, 0.2, 84], [1003, 0.3, 16, 2]])).toMatchObject({ value: 0.2, missingShare: 0 });
  });

  test("weak values that are few still have their weight", () => {
    expect(national([[1001, 0.2, 45], [1003, 0.4, 14, 3], [1005, 0.6, 46]])).toMatchObject({ value: 0.4 });
  });

  test("pairs have none", () => {
    const series = new GrowingSeries();
    series.add(1001, 0.1, 0.2, 1);
    const population = new Map([[1001, 5]]);
    expect(mediansOf(series.whole(), { population, everybody: peopleByGroup(population, "county"), kind: "county" })).toEqual([]);
  });
});
