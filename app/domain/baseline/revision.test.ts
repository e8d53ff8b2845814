import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aFigure } from "../figure/any-figure";
import type { Baseline } from "./baseline";
import { rowKeyOf, type Figure } from "../figure/figure";
import { revisionsOf, withdrawnOf, type Decided, type HeldBaseline } from "./revision";

/** A baseline that was frozen from this very figure. */
function heldOf(figure: Figure, decided: HeldBaseline["decided"] = null): HeldBaseline {
  const { column, breakdown, subgroup, year, value, value2, lb, ub, quality, file } = figure;
  const baseline: Baseline = {
    ...{ column, breakdown, subgroup, year, value, value2, lb, ub, quality },
    ...{ id: rowKeyOf(figure), indicatorId: "i", name: "Pay", unit: "ratio", direction: "higher", sourceNote: "Release" },
    ...{ overrideReason: null, supersedesId: null, supersedeReason: null, supersededById: null, frozenById: "ana", frozenAt: new Date(0) },
    geography: { id: figure.geography, name: "Forest County", stateCode: "99" },
    release: file.release.label,
    fileSha256: file.sha256,
    rowKey: rowKeyOf(figure),
  };
  return { baseline, decided, targets: 2 };
}

const aValue = () => fc.double({ min: 0.01, max: 5, noNaN: true });
const aRow = () => fc.record({ geography: fc.constantFrom("99001", "99003"), subgroup: fc.constantFrom("", "All"), year: fc.integer({ min: 2015, max: 2023 }), value: aValue() }).map((row) => aFigure(row));
const someRows = () => fc.uniqueArray(aRow(), { selector: rowKeyOf, minLength: 1 });
const revised = (figure: Figure): Figure => ({ ...figure, value: figure.value + 0.02, file: { ...figure.file, sha256: "1".repeat(64) } });

describe("what a release revises", () => {
  test("a figure that is printed otherwise now, with both values and the targets that depend on it", () => {
    const now = aFigure({ value: 0.7451 });
    expect(revisionsOf([heldOf(aFigure())], [now])).toMatchObject([{ baseline: { value: 0.7321081 }, figure: { value: 0.7451 }, targets: 2 }]);
  });

  test("the second number of a pair counts too", () => {
    const pair = { column: "ratio_black_nh_house_value_households", value: 0.136, value2: 0.256 };
    expect(revisionsOf([heldOf(aFigure(pair))], [aFigure({ ...pair, value2: 0.27 })])).toHaveLength(1);
    expect(revisionsOf([heldOf(aFigure(pair))], [aFigure(pair)])).toEqual([]);
  });

  test("nothing, when every figure is as it was frozen", () => {
    fc.assert(
      fc.property(someRows(), (rows) => {
        expect(revisionsOf(rows.map((row) => heldOf(row)), rows)).toEqual([]);
      }),
    );
  });

  test("nothing, when only digits changed that are never printed", () => {
    fc.assert(
      fc.property(aRow(), (row) => {
        expect(revisionsOf([heldOf(row)], [{ ...row, value: Number(row.value.toFixed(2)) }])).toEqual([]);
      }),
    );
  });

  test("exactly the rows that changed, in whatever order the figures come", () => {
    fc.assert(
      fc.property(someRows(), fc.infiniteStream(fc.boolean()), (rows, toss) => {
        const changes = rows.map((row) => ({ row, changed: toss.next().value === true }));
        const now = changes.map(({ row, changed }) => (changed ? revised(row) : row)).reverse();
        const found = revisionsOf(rows.map((row) => heldOf(row)), now).map(({ baseline }) => baseline.rowKey);
        expect(found).toEqual(changes.filter(({ changed }) => changed).map(({ row }) => rowKeyOf(row)));
      }),
    );
  });

  test("not what another place, year, group, column or breakdown says, nor what a release no longer has", () => {
    const held = [heldOf(aFigure())];
    const others: Partial<Figure>[] = [{ geography: "99003" }, { year: 2021 }, { subgroup: "All" }, { column: "share_employed" }, { breakdown: "industry" }];
    for (const other of others) expect(revisionsOf(held, [aFigure({ ...other, value: 0.9 })])).toEqual([]);
    expect(revisionsOf(held, [])).toEqual([]);
  });

  test("not a number that the coalition counts itself", () => {
    const { baseline, ...rest } = heldOf(aFigure());
    expect(revisionsOf([{ ...rest, baseline: { ...baseline, column: null, geography: null, rowKey: null } }], [aFigure({ value: 0.9 })])).toEqual([]);
  });
});

describe("bounds and quality count like the value", () => {
  const frozen = aFigure({ column: "share_employed", value: 0.72, lb: 0.7, ub: 0.74 });

  test.each([
    ["other bounds", { lb: 0.69 }, ["bounds"]],
    ["bounds that are gone", { lb: null, ub: null }, ["bounds"]],
    ["bounds that differ in digits never printed", { lb: 0.70001 }, []],
    ["another quality", { quality: 3 }, ["quality"]],
    ["a quality that is no longer given", { quality: null }, ["quality"]],
    ["all of it", { value: 0.75, lb: 0.7, ub: 0.8, quality: 2 }, ["value", "bounds", "quality"]],
  ] satisfies [string, Partial<Figure>, string[]][])("%s", (_, now, revised) => {
    expect(revisionsOf([heldOf(frozen)], [{ ...frozen, ...now }]).flatMap((found) => found.revised)).toEqual(revised);
  });
});

describe("what was decided holds", () => {
  const decidedOn = ({ value, value2, lb, ub, quality, file }: Figure): Decided => ({ value, value2, lb, ub, quality, fileSha256: file.sha256 });
  const inFile = (figure: Figure, digit: string): Figure => ({ ...figure, file: { ...figure.file, sha256: digit.repeat(64) } });

  test("until a release prints yet another value", () => {
    fc.assert(
      fc.property(aRow(), (row) => {
        const now = revised(row);
        const kept = [heldOf(row, decidedOn(now))];
        expect(revisionsOf(kept, [now])).toEqual([]);
        expect(revisionsOf(kept, [inFile(now, "2")])).toEqual([]);
        expect(revisionsOf(kept, [inFile(revised(now), "2")])).toHaveLength(1);
        expect(revisionsOf(kept, [inFile({ ...now, quality: 3 }, "2")])).toHaveLength(1);
      }),
    );
  });

  test("while the same file answers, whatever was written down of the figure", () => {
    const now = revised(aFigure());
    expect(revisionsOf([heldOf(aFigure(), { ...decidedOn(now), lb: 0, quality: null })], [now])).toEqual([]);
  });
});

describe("a renamed place", () => {
  test("is followed from a row under its earlier code to one under its code of today", () => {
    const before = aFigure({ geography: "46102", recordedAs: "46113", year: 2014 });
    expect(heldOf(before).baseline.rowKey).toMatch(/^46113\|2014/);
    expect(revisionsOf([heldOf(before)], [aFigure({ geography: "46102", year: 2014 })])).toEqual([]);
    expect(revisionsOf([heldOf(before)], [aFigure({ geography: "46102", year: 2014, value: 0.9 })])).toHaveLength(1);
  });
});

describe("what a release withdraws", () => {
  const file = { ...aFigure().file, sha256: "2".repeat(64) };
  const answered = (figures: readonly Figure[], by: Figure["file"] | null = file) => ({ figures, answering: () => by });

  test("a frozen figure that the file which answers now does not have", () => {
    expect(withdrawnOf([heldOf(aFigure())], answered([aFigure({ year: 2021 })]))).toMatchObject([{ baseline: { value: 0.7321081 }, file, targets: 2 }]);
  });

  test("nothing where no release answers, the file is the one it was frozen from, or the figure is there, whatever it says", () => {
    fc.assert(
      fc.property(aRow(), (row) => {
        expect(withdrawnOf([heldOf(row)], answered([], null))).toEqual([]);
        expect(withdrawnOf([heldOf(row)], answered([], row.file))).toEqual([]);
        expect(withdrawnOf([heldOf(row)], answered([revised(row)]))).toEqual([]);
      }),
    );
  });

  test("nothing that was decided, until another release withdraws it after it was there again", () => {
    const gone = { value: null, value2: null, lb: null, ub: null, quality: null, fileSha256: file.sha256 };
    const later = { ...file, sha256: "3".repeat(64) };
    expect(withdrawnOf([heldOf(aFigure(), gone)], answered([]))).toEqual([]);
    expect(withdrawnOf([heldOf(aFigure(), gone)], answered([], later))).toEqual([]);
    expect(withdrawnOf([heldOf(aFigure(), { ...gone, value: 0.74 })], answered([], later))).toHaveLength(1);
  });
});
