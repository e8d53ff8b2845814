import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnOf } from "~/content/metrics";
import type { Quality } from "../release/quality";
import { allPlacesOf, countBelow, countUpTo, medianOf, rankOf, shareBetween } from "./all-places";
import { aRanking } from "./any-ranking";

const values = () => fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }).map((list) => list.sort((a, b) => a - b));
const place = (geography: string, value: number, quality: Quality | null) => ({ geography, value, quality });
const physicians = columnOf("ratio_population_pc_physician");

test("weak and unmarked places are kept to be shown, and counted apart", () => {
  const ranking = aRanking([place("99001", 900, 1), place("99003", 100, 3), place("99005", 500, null), place("99007", 0, 2)]);
  if (!physicians) throw new Error("The column is gone.");
  const read = allPlacesOf(physicians, ranking);
  expect(Array.from(read.sorted)).toEqual([900, Infinity]);
  expect(read).toMatchObject({ weak: 2 });
  expect(read.byPlace.get("99003")).toEqual({ geography: "99003", value: 100, quality: 3 });
  expect(read.byPlace.get("99007")).toMatchObject({ value: Infinity });
  expect([...allPlacesOf(physicians, ranking, ["99005", "99999"]).byPlace.keys()]).toEqual(["99005"]);
});

describe("how many places lie between two values", () => {
  test("by example; ends count half", () => {
    expect(shareBetween([1, 2, 3, 4], 1.5, 3.5)).toBe(0.5);
    expect(shareBetween([1, 2, 3, 4], 2, 3)).toBe(0.25);
    expect(shareBetween([], 2, 3)).toBe(0);
    expect(shareBetween([1, 2, Infinity], 1, Infinity)).toBeCloseTo(2 / 3, 9);
  });

  test("is the same both ways, between 0 and 1, and adds up along the way", () => {
    fc.assert(fc.property(values(), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (sorted, a, b, c) => {
      const [low = 0, middle = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
      expect(shareBetween(sorted, low, high)).toBe(shareBetween(sorted, high, low));
      expect(shareBetween(sorted, low, high)).toBeLessThanOrEqual(1);
      expect(shareBetween(sorted, low, middle) + shareBetween(sorted, middle, high)).toBeCloseTo(shareBetween(sorted, low, high), 9);
    }));
  });

  test("the rank counts what lies below, and halves what is equal", () => {
    fc.assert(fc.property(values(), fc.integer({ min: -1, max: 21 }), (sorted, mark) => {
      const below = sorted.filter((value) => value < mark).length;
      const equal = sorted.filter((value) => value === mark).length;
      expect([countBelow(sorted, mark), countUpTo(sorted, mark)]).toEqual([below, below + equal]);
      expect(rankOf(sorted, mark)).toBe(below + equal / 2);
    }));
  });
});

test("the middle of values", () => {
  expect(medianOf([1, 2, 3])).toBe(2);
  expect(medianOf([1, 2, 3, 4])).toBe(2.5);
  expect(medianOf([Infinity, Infinity])).toBe(Infinity);
  expect(medianOf([])).toBeNull();
});
