import fc from "fast-check";
import { expect, test } from "vitest";
import { dotsLeft, newestRound, place, tally } from "./dots";

const item = fc.constantFrom("a", "b", "c", "d");
const tries = fc.array(fc.record({ item, dots: fc.integer({ min: -2, max: 6 }) }), { maxLength: 30 });

test("no sequence of placements spends more than the budget", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), tries, (budget, attempts) => {
      let ballot: ReadonlyMap<string, number> = new Map();
      for (const { item, dots } of attempts) ballot = place(budget, ballot, item, dots) ?? ballot;
      const spent = [...ballot.values()].reduce((sum, dots) => sum + dots, 0);
      expect(spent).toBeLessThanOrEqual(budget);
      expect(dotsLeft(budget, ballot)).toBe(budget - spent);
      expect([...ballot.values()].every((dots) => dots > 0)).toBe(true);
    }),
  );
});

test("placing the same dots twice changes nothing", () => {
  const once = place(3, new Map(), "a", 2);
  expect(once && place(3, once, "a", 2)).toEqual(once);
});

test("a dot taken back can be used elsewhere", () => {
  const all = place(3, new Map([["a", 2]]), "b", 1);
  expect(all && place(3, all, "c", 1)).toBeNull();
  const freed = all && place(3, all, "a", 1);
  expect(freed && place(3, freed, "c", 1)).toEqual(new Map([["a", 1], ["b", 1], ["c", 1]]));
});

test("half a dot and fewer than none are refused", () => {
  expect(place(3, new Map(), "a", 0.5)).toBeNull();
  expect(place(3, new Map(), "a", -1)).toBeNull();
});

test("ties are shown as ties, and ideas without dots are kept", () => {
  expect(tally(["a", "b", "c", "d"], [{ item: "b", dots: 2 }, { item: "c", dots: 1 }, { item: "c", dots: 1 }, { item: "a", dots: 1 }])).toEqual([
    { item: "b", dots: 2, place: 1, tied: true },
    { item: "c", dots: 2, place: 1, tied: true },
    { item: "a", dots: 1, place: 3, tied: false },
    { item: "d", dots: 0, place: 4, tied: false },
  ]);
});

test("votes for something that is no longer there do not count", () => {
  expect(tally(["a"], [{ item: "gone", dots: 3 }])).toEqual([{ item: "a", dots: 0, place: 1, tied: false }]);
});

test("no dot is lost or invented in the count", () => {
  const votes = fc.array(fc.record({ item, dots: fc.integer({ min: 0, max: 5 }) }));
  fc.assert(
    fc.property(votes, (cast) => {
      const result = tally(["a", "b", "c", "d"], cast);
      expect(result.reduce((sum, { dots }) => sum + dots, 0)).toBe(cast.reduce((sum, { dots }) => sum + dots, 0));
    }),
  );
});

test("only the newest round counts, and an open round counts even before anyone voted in it", () => {
  const votes = [{ voter: "r1.ana" }, { voter: "r1.ben" }, { voter: "r2.x" }];
  expect(newestRound(votes, null)).toEqual([{ voter: "r2.x" }]);
  expect(newestRound(votes.slice(0, 2), null)).toHaveLength(2);
  expect(newestRound(votes.slice(0, 2), "r2")).toEqual([]);
  expect(newestRound([], null)).toEqual([]);
});
