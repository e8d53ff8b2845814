import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineUp } from "./line-up";
import { together } from "./rank-correlation";

type Cell = { readonly place: number; readonly value: number; readonly quality: 0 | 1 | 2 | 3 };

/** Two columns where higher is better, read as rankings hold them. */
function between(one: readonly Cell[], other: readonly Cell[], columns: readonly [string, string] = ["share_employed", "share_hs_degree"]) {
  const lines = lineUp([ordered(columns[0], one), ordered(columns[1], other)]);
  const [first, second] = [lines.get(columns[0]), lines.get(columns[1])];
  if (!first || !second) throw new Error("A column is gone.");
  return together(first, second);
}

function ordered(column: string, cells: readonly Cell[]) {
  const ascending = [...cells].sort((a, b) => a.value - b.value);
  return {
    column,
    places: Int32Array.from(ascending, ({ place }) => place),
    values: Float64Array.from(ascending, ({ value }) => value),
    qualities: Uint8Array.from(ascending, ({ quality }) => quality),
  };
}

const cells = (values: readonly number[], quality: Cell["quality"] = 1): Cell[] => values.map((value, at) => ({ place: 1001 + at, value, quality }));

/** The definition, word by word: average ranks counted place by place, then Pearson's correlation of them. */
function bySlowHand(one: readonly number[], other: readonly number[]): number | null {
  const ranks = (values: readonly number[]) => values.map((value) => values.filter((each) => each < value).length + (values.filter((each) => each === value).length + 1) / 2);
  const [a, b] = [ranks(one), ranks(other)];
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = (x: readonly number[], y: readonly number[]) => mean(x.map((each, at) => (each - mean(x)) * ((y[at] ?? 0) - mean(y))));
  const size = Math.sqrt(spread(a, a) * spread(b, b));
  return size > 1e-12 ? spread(a, b) / size : null;
}

/** Few different values, so that many are equal. */
const someCells = () =>
  fc.uniqueArray(fc.record({ place: fc.integer({ min: 1001, max: 1040 }), value: fc.integer({ min: 0, max: 12 }), quality: fc.constantFrom<Cell["quality"]>(1, 1, 1, 2, 3, 0) }), { selector: ({ place }) => place, minLength: 2 });

const isSound = ({ quality }: Cell) => quality === 1 || quality === 2;

function counted(one: readonly Cell[], other: readonly Cell[]) {
  const both = one.flatMap((cell) => other.filter(({ place }) => place === cell.place).map((beside) => [cell, beside] as const));
  return { both, sound: both.filter((pair) => pair.every(isSound)) };
}

describe("rank correlation", () => {
  test("by example, with equal values", () => {
    expect(between(cells([1, 2, 3, 4]), cells([10, 20, 30, 40]))).toEqual({ places: 4, weak: 0, r: 1 });
    expect(between(cells([1, 2, 3, 4]), cells([9, 7, 2, 1])).r).toBe(-1);
    expect(between(cells([1, 2, 2, 4]), cells([1, 3, 2, 4])).r).toBeCloseTo(0.9486833, 7);
    expect(between(cells([1, 1, 1]), cells([1, 2, 3])).r).toBeNull();
  });

  test("is what the definition says, over the places with two sound values; weak ones are counted, never ranked", () => {
    fc.assert(fc.property(someCells(), someCells(), (one, other) => {
      const { both, sound } = counted(one, other);
      const found = between(one, other);
      expect([found.places, found.weak]).toEqual([sound.length, both.length - sound.length]);
      const slow = sound.length === 0 ? null : bySlowHand(sound.map(([{ value }]) => value), sound.map(([, { value }]) => value));
      if (slow === null) expect(found.r).toBeNull();
      else expect(found.r).toBeCloseTo(slow, 9);
    }));
  });

  test("is the same the other way round, lies between −1 and 1, and turns with the order of one side", () => {
    fc.assert(fc.property(someCells(), someCells(), (one, other) => {
      const { r } = between(one, other);
      expect(between(other, one).r ?? 2).toBeCloseTo(r ?? 2, 9);
      expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1);
      const turned = other.map((cell) => ({ ...cell, value: -cell.value }));
      expect(between(one, turned).r ?? 2).toBeCloseTo(r === null ? 2 : -r, 9);
    }));
  });

  test("asks only for the order: any stretching of the values leaves it as it is", () => {
    fc.assert(fc.property(someCells(), someCells(), (one, other) => {
      expect(between(one.map((cell) => ({ ...cell, value: Math.exp(cell.value) })), other).r).toBe(between(one, other).r);
    }));
  });

  test("nobody at all, where fewer is better, is the worst and not the best", () => {
    const physicians = cells([0, 0, 900, 1500, 2000]);
    const employed = cells([0.1, 0.1, 0.9, 0.8, 0.7]);
    expect(between(physicians, employed, ["ratio_population_pc_physician", "share_employed"]).r).toBeCloseTo(-1, 9);
  });

  test("without a common place there is nothing to say", () => {
    expect(between([{ place: 1001, value: 1, quality: 1 }], [{ place: 1003, value: 1, quality: 1 }])).toEqual({ places: 0, weak: 0, r: null });
  });
});
