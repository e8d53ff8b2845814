import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aTable } from "./any-cells";
import type { Cell } from "./family";
import { hiddenCells, isSensitive } from "./small-count";

const cell = (group: string, counts: Cell["counts"], more: Partial<Cell> = {}): Cell => ({ place: "", period: "2024", groupType: group === "" ? "" : "grade", group, counts, ...more });
const usual = { smallestShown: 11 };
const names = (cells: readonly Cell[], rule = usual) => cells.filter((_, at) => hiddenCells(cells, rule)[at]).map(({ place, period, group }) => [place, period === "2024" ? "" : period, group || "all"].filter(Boolean).join(" "));

describe("counts", () => {
  test("4 and 60 and their total: neither can be worked out", () => {
    expect(names([cell("3", [4]), cell("4", [60]), cell("", [64])])).toEqual(["3", "4"]);
  });
  test("counts from 1 to 10 are hidden; 0 and 11 are shown", () => {
    expect(names([cell("a", [0]), cell("b", [1]), cell("c", [10]), cell("d", [11])])).toEqual(["b", "c"]);
  });
  test("the smallest other figure of a total is hidden with a single hidden one", () => {
    expect(names([cell("a", [4]), cell("b", [40]), cell("c", [30]), cell("d", [0]), cell("", [74])])).toEqual(["a", "c"]);
  });
  test("hidden figures whose sum is small are hidden behind another one", () => {
    expect(names([cell("a", [1]), cell("b", [1]), cell("c", [50]), cell("d", [60]), cell("", [112])])).toEqual(["a", "b", "c"]);
  });
  test("the few who are in no group are not given away by the total", () => {
    expect(names([cell("a", [40]), cell("b", [50]), cell("", [95])])).toEqual(["a"]);
    expect(names([cell("a", [40]), cell("b", [50]), cell("", [110])])).toEqual([]);
  });
  test("what the source has hidden stays hidden", () => {
    expect(names([cell("a", null), cell("b", [40]), cell("c", [50]), cell("", [97])])).toEqual(["a", "b"]);
  });
  test("places and groups cover each other", () => {
    const cells = ["", "North", "South"].flatMap((place) => ["", "boys", "girls"].map((group) => cell(group, [count(place, group)], { place })));
    expect(names(cells)).toEqual(["North boys", "North girls", "South boys", "South girls"]);
  });
  test("two ways of grouping the same people give nothing away, also without their total", () => {
    const sex = (group: string, count: number) => cell(group, [count], { groupType: "sex" });
    expect(names([cell("3", [5]), cell("4", [40]), sex("f", 20), sex("m", 25)])).toEqual(["3", "4"]);
  });
  test("a total that everybody knows is not hidden, and gives nothing away all the same", () => {
    const seats = [cell("a", [2]), cell("b", [15]), cell("c", [14]), cell("", [31])];
    expect(hiddenCells(seats, { ...usual, public: new Set([3]) })).toEqual([true, false, true, false]);
    const few = [cell("a", [2]), cell("b", [5]), cell("", [7])];
    expect(hiddenCells(few, { ...usual, public: new Set([2]) })).toEqual([true, true, false]);
  });
  test("a threshold of one hides nothing", () => {
    expect(names([cell("a", [1]), cell("", [1])], { smallestShown: 1 })).toEqual([]);
  });
});

function count(place: string, group: string): number {
  const table: Readonly<Record<string, number>> = { "North|boys": 5, "North|girls": 60, "South|boys": 70, "South|girls": 80 };
  return Object.entries(table).filter(([key]) => (place === "" || key.startsWith(place)) && (group === "" || key.endsWith(`|${group}`))).reduce((sum, [, own]) => sum + own, 0);
}

describe("shares", () => {
  test("a small numerator, a small rest and a small denominator are hidden", () => {
    expect(names([cell("a", [100, 4, 96]), cell("b", [100, 96, 4]), cell("c", [8, 0, 8]), cell("d", [100, 0, 100]), cell("e", [100, 50, 50])])).toEqual(["a", "b", "c"]);
  });
  test("a figure nobody gave counts for is not judged", () => {
    expect(names([cell("a", []), cell("b", [])])).toEqual([]);
  });
});

describe("running totals", () => {
  const running = { ...usual, runningTotal: true };
  const at = (period: string, value: number) => cell("", [value], { period });
  const periods = (...values: number[]) => names(values.map((value, year) => at(String(2020 + year), value)), running);
  test("a total that grows by a small count is hidden until it has grown enough", () => {
    expect(periods(20, 24, 28, 40)).toEqual(["2021 all", "2022 all"]);
    expect(periods(20, 31, 42)).toEqual([]);
    expect(periods(20, 20, 31)).toEqual([]);
  });
  test("a hidden total is not given away by an equal one beside it", () => {
    const table: Readonly<Record<string, readonly number[]>> = { a: [30, 30, 30], b: [0, 5, 5], c: [0, 30, 30], "": [30, 65, 65] };
    const both = Object.entries(table).flatMap(([group, counts]) => counts.map((count, year) => cell(group, [count], { period: String(2020 + year) })));
    const hidden = hiddenCells(both, running);
    expect(both.filter((one, position) => hidden[position] && one.group === "a")).toHaveLength(3);
  });
});

test("what was shown before stays shown, and nothing new gives the hidden away", () => {
  const cells = [cell("a", [4]), cell("b", [20]), cell("c", [30]), cell("", [54])];
  expect(hiddenCells(cells, { ...usual, shownBefore: new Set([1, 2]) })).toEqual([true, false, false, true]);
});

/** Somebody who knows all that is shown, that totals are sums, that counts are whole and not negative, and how hiding works. */
function workedOut(cells: readonly Cell[], hidden: readonly boolean[], kind: number): number[] {
  const bounds = cells.map(({ counts }, at): [number, number] => (hidden[at] ? [0, Number.POSITIVE_INFINITY] : [counts?.[kind] ?? 0, counts?.[kind] ?? 0]));
  const sums = everySum(cells);
  for (let round = 0; round < 60; round++) for (const sum of sums) tighten(bounds, sum);
  return [...cells.keys()].filter((at) => hidden[at] && bounds[at]?.[0] === bounds[at]?.[1]);
}

type Sum = { readonly total: number; readonly parts: readonly number[] };

/** The totals of the table that are complete: written down here anew, from what a reader of it sees. */
function everySum(cells: readonly Cell[]): Sum[] {
  const at = (place: string, groupType: string, group: string) => cells.findIndex((one) => one.place === place && one.groupType === groupType && one.group === group);
  const sums = cells.flatMap((total, position): Sum[] => {
    const byType = total.group === "" ? ["sex", "grade"].map((type) => [...cells.keys()].filter((part) => cells[part]?.place === total.place && cells[part]?.groupType === type)) : [];
    const byPlace = total.place === "" ? [[...cells.keys()].filter((part) => cells[part]?.place !== "" && cells[part]?.group === total.group && cells[part]?.groupType === total.groupType)] : [];
    return [...byType, ...byPlace].filter((parts) => parts.length > 0).map((parts) => ({ total: position, parts }));
  });
  return sums.filter(({ total, parts }) => at("", "", "") !== undefined && complete(cells, total, parts));
}

function complete(cells: readonly Cell[], total: number, parts: readonly number[]): boolean {
  return cells[total]?.counts?.every((count, kind) => count === parts.reduce((sum, part) => sum + (cells[part]?.counts?.[kind] ?? 0), 0)) === true;
}

function tighten(bounds: [number, number][], { total, parts }: Sum): void {
  const low = (at: number) => bounds[at]?.[0] ?? 0;
  const high = (at: number) => bounds[at]?.[1] ?? 0;
  const sum = (of: (at: number) => number, without = -1) => parts.filter((part) => part !== without).reduce((all, part) => all + of(part), 0);
  const set = (at: number, from: number, to: number) => (bounds[at] = [Math.max(low(at), from), Math.min(high(at), to)]);
  set(total, sum(low), sum(high));
  for (const part of parts) set(part, low(total) - sum(high, part), high(total) - sum(low, part));
}

describe("by property", () => {
  test("no hidden figure can be worked out from what is shown, and no small count behind one", () => {
    fc.assert(
      fc.property(aTable(), fc.integer({ min: 3, max: 20 }), (cells, smallestShown) => {
        const hidden = hiddenCells(cells, { smallestShown });
        const kinds = cells[0]?.counts?.length ?? 0;
        for (let kind = 0; kind < kinds; kind++) {
          // A numerator that cannot be small may follow from zeros beside it; the share stays unknown with its denominator.
          const harmless = (count: number) => count === 0 || (kind > 0 && count >= smallestShown);
          expect(workedOut(cells, hidden, kind).filter((at) => !harmless(cells[at]?.counts?.[kind] ?? 0)).map((at) => cells[at])).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test("every small count is hidden, and zeros of counts are shown", () => {
    fc.assert(
      fc.property(aTable(), (cells) => {
        const hidden = hiddenCells(cells, usual);
        for (const [at, { counts }] of cells.entries()) {
          if (isSensitive(counts, 11)) expect(hidden[at]).toBe(true);
          if (counts?.every((count) => count === 0)) expect(hidden[at]).toBe(false);
        }
      }),
    );
  });

  test("where nothing is small, nothing is hidden", () => {
    fc.assert(
      fc.property(aTable(), (cells) => {
        const large = cells.map((one) => ({ ...one, counts: one.counts?.map((count) => count * 20) ?? null }));
        expect(hiddenCells(large, usual).some(Boolean)).toBe(false);
      }),
    );
  });
});
