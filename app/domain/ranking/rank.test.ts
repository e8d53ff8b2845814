import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packed, unpacked } from "./packed";
import { joinedNumber, placeId, placeNumber, stateOfNumber } from "../place/place-number";
import { ascending, measureOf, rankIn, type Order } from "./rank";
import { GrowingSeries, type Series } from "./series";

const higher: Order = { direction: "higher", zeroIsWorst: false };
const lower: Order = { ...higher, direction: "lower" };

/** Values with many equals among them, each of a place of its own: 99001, 99002, … */
const anyValues = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1e9, noNaN: true })), { minLength: 1, maxLength: 700 });

function seriesOf(values: readonly number[], seconds?: readonly number[]): Series {
  const growing = new GrowingSeries();
  for (const [at, value] of values.entries()) growing.add(99_001 + at, value, seconds?.[at] ?? Number.NaN, at % 3 === 0 ? 3 : 1);
  return growing.whole();
}

const idAt = (at: number) => placeId("county", 99_001 + at);

describe("ascending order", () => {
  test("keeps every value with its place and mark, none before a smaller one", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { places, values: ordered, qualities } = ascending(seriesOf(values));
        expect([...ordered]).toEqual(values.toSorted((a, b) => a - b));
        for (const [at, place] of places.entries()) {
          expect(ordered[at]).toBe(values[place - 99_001]);
          expect(qualities[at]).toBe((place - 99_001) % 3 === 0 ? 3 : 1);
        }
      }),
    );
  });

  test("pairs go by the first number over the second", () => {
    expect(ascending(seriesOf([0.1, 0.3, 0.2, 0.5], [0.2, 0.3, 0.8, 0])).places).toEqual(new Int32Array([99_003, 99_001, 99_002]));
    expect([measureOf(0.1, 0.2), measureOf(0.1, 0), measureOf(7, null)]).toEqual([0.5, null, 7]);
  });

  test("survives being packed", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const ordered = ascending(seriesOf(values));
        expect(unpacked(packed(ordered))).toEqual(ordered);
      }),
    );
    const pairs = seriesOf([0.1, 0.3], [0.2, 0.3]);
    expect(unpacked(packed(pairs))).toEqual(pairs);
  });
});

describe("the rank", () => {
  test("is one more than the number of better sound values, whatever the order of the series", () => {
    fc.assert(
      fc.property(anyValues, fc.nat(), (values, pick) => {
        const at = pick % values.length;
        const own = values[at] ?? 0;
        const sound = values.filter((_, nth) => nth % 3 !== 0);
        const equal = sound.filter((value) => value === own).length;
        const rank = rankIn(seriesOf(values), idAt(at), higher);
        const standing = at % 3 === 0 ? { rank: null, tied: equal, percentile: null } : { rank: 1 + sound.filter((value) => value > own).length, tied: equal - 1 };
        expect(rank).toMatchObject({ ...standing, of: sound.length, leftOut: values.length - sound.length, value: own });
        expect(rankIn(ascending(seriesOf(values)), idAt(at), higher)).toEqual(rank);
      }),
    );
  });

  test("from the other end, the percentile is the rest of a hundred", () => {
    fc.assert(
      fc.property(anyValues, fc.nat(), (values, pick) => {
        const at = pick % values.length;
        const [one, other] = [higher, lower].map((order) => rankIn(seriesOf(values), idAt(at), order)?.percentile ?? 50);
        expect((one ?? 0) + (other ?? 0)).toBeCloseTo(100);
      }),
    );
  });

  test("among peers is the rank in a series of them alone", () => {
    fc.assert(
      fc.property(anyValues, fc.array(fc.nat({ max: 699 }), { maxLength: 20 }), (values, picks) => {
        const peers = [...new Set([0, ...picks])].filter((at) => at < values.length);
        const few = new GrowingSeries();
        for (const at of peers) few.add(99_001 + at, values[at] ?? 0, Number.NaN, at % 3 === 0 ? 3 : 1);
        expect(rankIn(seriesOf(values), idAt(0), lower, peers.map(idAt))).toEqual(rankIn(few.whole(), idAt(0), lower));
      }),
    );
  });

  test("a zero that is the worst comes last, although lower is better", () => {
    const series = seriesOf([1, 0, 900, 1, 1500]);
    const order = { direction: "lower", zeroIsWorst: true } as const;
    expect([1, 2, 4].map((at) => rankIn(series, idAt(at), order)?.rank)).toEqual([3, 1, 2]);
  });

  test("counts sound values only, says how many are left out, and a weak value has none", () => {
    const series = seriesOf([1, 2, 3, 4]);
    expect(rankIn(series, idAt(3), higher)).toMatchObject({ leftOut: 2, quality: 3, rank: null, of: 2, percentile: null });
    expect(rankIn(series, idAt(2), higher)).toMatchObject({ leftOut: 2, quality: 1, rank: 1, of: 2, percentile: 100 });
  });

  test("counts a value without a mark as little as a weak one", () => {
    const growing = new GrowingSeries();
    for (const [at, quality] of ([0, 3, 2, 1] as const).entries()) growing.add(99_001 + at, 10 - at, Number.NaN, quality);
    expect([0, 1, 2, 3].map((at) => rankIn(growing.whole(), idAt(at), higher)?.rank)).toEqual([null, null, 1, 2]);
  });

  test("nobody has one who has no value", () => expect(rankIn(seriesOf([1]), "99999", higher)).toBeNull());
});

test("places keep their zeros as numbers", () => {
  expect(placeId("county", placeNumber("01001"))).toBe("01001");
  expect(placeId("place", placeNumber("0103076"))).toBe("0103076");
  expect([stateOfNumber("county", 1001), stateOfNumber("place", 103_076), stateOfNumber("county", 37_067)]).toEqual([1, 1, 37]);
  expect([joinedNumber("county", 1, 1), joinedNumber("place", 1, 3076)]).toEqual([1001, 103_076]);
});
