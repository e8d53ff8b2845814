/** Tables of made-up counts for property tests: places, groups of two kinds, totals with or without a rest. */
import fc from "fast-check";
import type { Cell } from "./family";

const aCount = () => fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 15 }) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 200 }) });

type Parts = { readonly shares: boolean; readonly places: number; readonly sexes: number; readonly grades: number; readonly drop: readonly boolean[]; readonly counts: readonly number[]; readonly zeros: readonly number[] };

const parts: fc.Arbitrary<Parts> = fc.record({
  shares: fc.boolean(),
  places: fc.integer({ min: 0, max: 4 }),
  sexes: fc.integer({ min: 0, max: 3 }),
  grades: fc.integer({ min: 0, max: 3 }),
  drop: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  counts: fc.array(aCount(), { minLength: 40, maxLength: 40 }),
  zeros: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 40, maxLength: 40 }),
});

/** One period of a whole table in which every total is the sum of its parts; some cells, totals among them, were not loaded. */
export function aTable(): fc.Arbitrary<readonly Cell[]> {
  return parts.map(tableOf);
}

type Person = { readonly place: string; readonly sex: string; readonly grade: string; readonly many: number; readonly some: number };

function tableOf({ shares, places, sexes, grades, drop, counts, zeros }: Parts): Cell[] {
  const people: Person[] = [];
  for (let place = 0; place <= places; place++)
    for (let sex = 0; sex < Math.max(1, sexes); sex++)
      for (let grade = 0; grade < Math.max(1, grades); grade++) {
        const at = people.length % 40;
        const many = counts[at] ?? 0;
        people.push({ place: `P${place}`, sex: `S${sex}`, grade: `G${grade}`, many, some: Math.floor((many * (zeros[at] ?? 0)) / 100) });
      }
  const keys = [["", ""], ...(sexes > 0 ? people.map(({ sex }) => ["sex", sex] as const) : []), ...(grades > 0 ? people.map(({ grade }) => ["grade", grade] as const) : [])];
  const where = ["", ...people.map(({ place }) => place)];
  const wanted = new Map(where.flatMap((place) => keys.map(([groupType = "", group = ""]) => [`${place}|${groupType}|${group}`, { place, groupType, group }] as const)));
  const cells = [...wanted.values()].map((key) => cellOf(key, people, shares));
  // Every third of them, at most, stays away.
  return cells.filter((_, at) => !(drop[at % 60] && at % 3 === 0));
}

function cellOf({ place, groupType, group }: Omit<Cell, "period" | "counts">, people: readonly Person[], shares: boolean): Cell {
  const own = people.filter((one) => (place === "" || one.place === place) && (groupType === "" || (groupType === "sex" ? one.sex : one.grade) === group));
  const many = own.reduce((sum, one) => sum + one.many, 0);
  const some = own.reduce((sum, one) => sum + one.some, 0);
  return { place, period: "2024", groupType, group, counts: shares ? [many, some, many - some] : [many] };
}
