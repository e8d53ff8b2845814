import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Order } from "../../ranking/rank";
import { isLeftOut, listed, type Measured, standingsOf } from "./standing";

const higher: Order = { direction: "higher", zeroIsWorst: false };
const lower: Order = { direction: "lower", zeroIsWorst: false };

function place(id: string, value: number, quality: Measured["quality"] = 1, value2: number | null = null): Measured {
  return { place: id, value, value2, quality };
}

const ranks = (rule: Order, places: Measured[]) => standingsOf(rule, places).map(({ place: id, rank }) => `${id} ${rank ?? "–"}`);

test("the better value comes first, whichever way is better", () => {
  const places = [place("37001", 0.2), place("37003", 0.9), place("37005", 0.5)];
  expect(ranks(higher, places)).toEqual(["37003 1", "37005 2", "37001 3"]);
  expect(ranks(lower, places)).toEqual(["37001 1", "37005 2", "37003 3"]);
  expect(ranks({ ...higher, direction: "neutral" }, places)).toEqual(["37003 1", "37005 2", "37001 3"]);
});

test("equal values share a rank, and the next one counts them", () => {
  expect(ranks(higher, [place("37005", 0.5), place("37003", 0.5), place("37001", 0.4)])).toEqual(["37003 1", "37005 1", "37001 3"]);
});

test("no physician at all is the worst, although lower numbers are better", () => {
  const places = [place("30011", 0), place("37067", 900), place("37081", 1200), place("31005", 0)];
  expect(ranks({ direction: "lower", zeroIsWorst: true }, places)).toEqual(["37067 1", "37081 2", "30011 3", "31005 3"]);
});

test("a pair is ordered by the part a group holds of its proportional share", () => {
  const pairs = [place("37001", 0.3, 1, 0.5), place("37003", 0.1, 1, 0.1)];
  expect(ranks({ direction: "neutral", zeroIsWorst: false }, pairs)).toEqual(["37003 1", "37001 2"]);
});

test("weak figures and those without a mark follow without a rank, and the others move up", () => {
  const places = [place("37001", 0.9, 3), place("37003", 0.8, null), place("37005", 0.7, 2)];
  expect(ranks(higher, places)).toEqual(["37005 1", "37001 –", "37003 –"]);
});

describe("for all figures", () => {
  const quality = () => fc.constantFrom<Measured["quality"]>(1, 2, 3, null);
  const many = () => fc.uniqueArray(fc.record({ place: fc.stringMatching(/^\d{5}$/), value: fc.oneof(fc.double({ noNaN: true, min: -10, max: 10 }), fc.integer({ min: 0, max: 3 })), value2: fc.constant(null), quality: quality() }), { selector: ({ place: id }) => id, maxLength: 80 });

  test("nobody is lost, and a rank is one more than the number of better ones", () => {
    fc.assert(
      fc.property(many(), fc.constantFrom(higher, lower), (places, rule) => {
        const standings = standingsOf(rule, places);
        expect(standings.map(({ place: id }) => id).toSorted()).toEqual(places.map(({ place: id }) => id).toSorted());
        const counted = places.filter(({ quality: mark }) => mark === 1 || mark === 2);
        for (const { value, rank, ...rest } of standings) {
          const better = counted.filter((other) => (rule === higher ? other.value > value : other.value < value)).length;
          expect(rank).toBe(isLeftOut(rest) ? null : better + 1);
        }
      }),
    );
  });
});

test("numbers of people rank nobody: the largest comes first, weak or not", () => {
  const standings = listed([place("37001", 20, 3), place("37003", 90), place("37005", 20)], "value");
  expect(standings.map(({ place: id, rank }) => `${id} ${rank ?? "–"}`)).toEqual(["37003 –", "37001 –", "37005 –"]);
});

test("where the source warns against ranking, not even the order is one", () => {
  const standings = listed([place("37005", 20), place("37001", 50), place("37003", 90)], "code");
  expect(standings.map(({ place: id, rank }) => `${id} ${rank ?? "–"}`)).toEqual(["37001 –", "37003 –", "37005 –"]);
});
