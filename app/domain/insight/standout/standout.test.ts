import { describe, expect, test } from "vitest";
import { columnOf } from "~/content/metrics";
import { aFigure, forest } from "../../figure/any-figure";
import type { Figure } from "../../figure/figure";
import { allPlacesOf, type PlaceValue } from "../all-places";
import { aRanking } from "../any-ranking";
import { fact, factKey } from "./fact";
import { standingOut } from "./standout";

const year = 2022;

/** A hundred places from 0.01 to 1, ours among them. */
function hundred(column: string, own: number, peers: readonly PlaceValue[] = []) {
  const known = columnOf(column);
  if (!known) throw new Error(`There is no column ${column}.`);
  const others = Array.from({ length: 100 }, (_, at) => ({ geography: `98${String(at).padStart(3, "0")}`, value: (at + 1) / 100, quality: 1 as const }));
  return new Map([[column, allPlacesOf(known, aRanking([...others, ...peers, { geography: forest.id, value: own, quality: 1 }]))]]);
}

const peer = (geography: string, value: number, quality: PlaceValue["quality"] = 1): PlaceValue => ({ geography, value, quality });
const pillar = (figures: readonly Figure[], fields: ReturnType<typeof hundred>, peers: readonly string[] = [], key = "rewarding_work") => {
  const found = standingOut({ figures, fields, changes: new Map(), peers }).find((findings) => findings.pillar === key);
  if (!found) throw new Error(`There is no pillar ${key}.`);
  return found;
};

describe("a comparison", () => {
  const peers = [peer("99011", 0.6), peer("99013", 0.7), peer("99015", 0.8), peer("99017", 0.1, 3)];
  const ids = peers.map(({ geography }) => geography);

  test("with the peers: in their lowest quarter it is a concern, and weak peers do not count", () => {
    const { ranked } = pillar([aFigure({ value: 0.5 })], hundred("ratio_living_wage", 0.5, peers), ids);
    expect(ranked.concern).toMatchObject([{ kind: "compare", among: "peers", better: 0, of: 3, leftOut: 1, middle: 0.7, betterOfAll: 49, all: 103, leftOutOfAll: 1, clearness: "unknown" }]);
    expect(ranked.concern[0]?.weight).toBeCloseTo(0.2, 1);
  });

  test("with all places where fewer than three peers have a sound figure", () => {
    const { ranked } = pillar([aFigure({ value: 0.9 })], hundred("ratio_living_wage", 0.9, peers.slice(2)), ids);
    expect(ranked.strength).toMatchObject([{ among: "all", better: 90, of: 101 }]);
  });

  test("in the middle half nothing stands out", () => {
    const { ranked, chance, weak } = pillar([aFigure({ value: 0.7 })], hundred("ratio_living_wage", 0.7, peers), ids);
    expect([ranked.concern, ranked.strength, ranked.gap, chance, weak]).toEqual([[], [], [], [], []]);
  });

  test("lower is better where it is", () => {
    const { ranked } = pillar([aFigure({ column: "share_debt_coll", value: 0.1 })], hundred("share_debt_coll", 0.1));
    expect(ranked.strength).toMatchObject([{ column: "share_debt_coll", better: 90 }]);
  });

  test("that its own interval cannot tell from the middle is not ranked, and neither is a weak figure", () => {
    const wide = { value: 0.5, lb: 0.3, ub: 0.75 };
    expect(pillar([aFigure(wide)], hundred("ratio_living_wage", 0.5, peers), ids)).toMatchObject({ chance: [{ kind: "compare" }], ranked: { concern: [] } });
    expect(pillar([aFigure({ value: 0.5, quality: 3 })], hundred("ratio_living_wage", 0.5, peers), ids)).toMatchObject({ weak: [{ kind: "compare", weak: true }], ranked: { concern: [] } });
  });

  test("of crime and arrests, whose source warns against ranking places, is not made, over time neither", () => {
    for (const column of ["rate_crime_violent", "rate_crime_property", "rate_juv_arrest"]) {
      const figures = [2016, year].map((each) => aFigure({ column, year: each, value: each === year ? 0.01 : 0.6 }));
      const arrests = ["Female", "Male"].map((subgroup, at) => aFigure({ column, breakdown: "gender", subgroup, value: 0.2 + at / 2 }));
      const changes = new Map([[column, [0.1, 0.2, 0.3]]]);
      const { ranked, chance, weak } = standingOut({ figures: [...figures, ...arrests], fields: hundred(column, 0.01), changes, peers: [] }).find((findings) => findings.pillar === "governance") ?? expect.unreachable();
      expect([...ranked.concern, ...ranked.strength, ...chance, ...weak]).toEqual([]);
      expect(ranked.gap.map(({ kind }) => kind)).toEqual(column === "rate_juv_arrest" ? ["gap"] : []);
    }
  });

  test("nobody at all, where fewer is better, is the worst", () => {
    const { ranked } = pillar([aFigure({ column: "ratio_population_pc_physician", value: 0 })], hundred("ratio_population_pc_physician", 0), [], "health");
    expect(ranked.concern).toMatchObject([{ better: 0 }]);
  });

  test("neutral columns, pairs and counts have no better side", () => {
    for (const column of ["share_desc_rep_hispanic", "ratio_black_nh_house_value_households", "count_homeless"]) {
      const found = standingOut({ figures: [aFigure({ column, value: 0.01, value2: 0.4 })], fields: hundred(column, 0.01), changes: new Map(), peers: [] });
      expect(found.flatMap(({ ranked }) => ranked.concern)).toEqual([]);
    }
  });
});

describe("a change", () => {
  const from = aFigure({ column: "share_employed", year: 2014, value: 0.5, lb: 0.48, ub: 0.52 });
  const to = aFigure({ column: "share_employed", year, value: 0.6, lb: 0.58, ub: 0.62 });
  const changed = (figures: readonly Figure[], others: readonly number[], column = "share_employed", key?: string) => {
    const found = standingOut({ figures, fields: hundred(column, figures.at(-1)?.value ?? 0), peers: [], changes: new Map([[column, [...others].sort((a, b) => a - b)]]) });
    return found.find((findings) => findings.pillar === (key ?? "rewarding_work")) ?? expect.unreachable(key);
  };
  const around = (middle: number, count = 101) => Array.from({ length: count }, (_, at) => middle + (at - (count - 1) / 2) / 1000);

  test("that happened everywhere is nobody's strength", () => {
    const { ranked, chance } = changed([from, to], around(0.1));
    expect([...ranked.strength, ...ranked.concern, ...chance].filter(({ kind }) => kind === "trend")).toEqual([]);
  });

  test("stands out against what other places did, and says what that was", () => {
    const { ranked } = changed([from, to], [...around(-0.1), 0.6 - 0.5]);
    expect(ranked.strength.filter(({ kind }) => kind === "trend")).toMatchObject([{ from: { year: 2014 }, to: { year }, clearness: "clear", others: { count: 101, rose: 0, fell: 101, better: 101, middle: expect.closeTo(-0.1) } }]);
    expect(ranked.strength.find(({ kind }) => kind === "trend")?.weight).toBeCloseTo(0.2, 1);
  });

  test("for the better is a concern where nearly all others went further, and one for the worse a strength where they lost more", () => {
    expect(changed([from, to], around(0.3)).ranked.concern.map(({ kind }) => kind)).toContain("trend");
    const less = aFigure({ ...to, value: 0.45, lb: 0.43, ub: 0.47 });
    expect(changed([from, less], around(-0.3)).ranked.strength.map(({ kind }) => kind)).toContain("trend");
  });

  test("that brings us past few places is no news; one whose distance from the middle may be chance is said apart", () => {
    expect(changed([{ ...from, value: 0.58 }, to], Array.from({ length: 50 }, () => -0.01)).ranked.strength.filter(({ kind }) => kind === "trend")).toEqual([]);
    expect(changed([{ ...from, ub: 0.7 }, { ...to, lb: 0.4 }], around(-0.02)).chance).toMatchObject([{ kind: "trend" }]);
  });

  test("is not called where there are too few others", () => {
    expect(changed([from, to], [-0.1, -0.1]).ranked.strength.filter(({ kind }) => kind === "trend")).toEqual([]);
    expect(changed([from, to], [-0.1, -0.1, -0.1]).ranked.strength.filter(({ kind }) => kind === "trend")).toHaveLength(1);
  });

  test("of a weak figure is held against all, since it is none of them, and said apart", () => {
    expect(changed([from, { ...to, quality: 3 }], around(-0.1)).weak).toContainEqual(expect.objectContaining({ kind: "trend", others: expect.objectContaining({ count: 101 }) }));
  });

  test("to nobody at all is no distance that could be measured", () => {
    const none = [2014, year].map((each) => aFigure({ column: "ratio_population_pc_physician", year: each, value: each === year ? 0 : 0.4 }));
    expect(changed(none, around(0.4), "ratio_population_pc_physician", "health").ranked.concern.map(({ kind }) => kind)).toEqual(["compare"]);
  });

  test("of dollars that are not adjusted for inflation is never called", () => {
    const dollars = [2014, year].map((each) => aFigure({ column: "pctl_income_50", year: each, value: each === year ? 0.6 : 0.1 }));
    expect(changed(dollars, around(0), "pctl_income_50").ranked.strength).toEqual([]);
  });
});

describe("a gap", () => {
  const group = (subgroup: string, value: number, rest: Partial<Figure> = {}) => aFigure({ breakdown: "industry", subgroup, value, ...rest });

  test("is ranked beside others, the widest first", () => {
    const groups = [group("Leisure and Other", 0.2), group("Professional Services", 0.9), group("Public Administration", 0.1, { quality: 3 })];
    const gender = ["Female", "Male"].map((subgroup, at) => aFigure({ column: "share_employed", breakdown: "gender", subgroup, value: 0.5 + at / 10 }));
    const fields = new Map([...hundred("ratio_living_wage", 0.55), ...hundred("share_employed", 0.55)]);
    const { ranked } = pillar([...gender, ...groups], fields);
    expect(ranked.gap).toMatchObject([
      { column: "ratio_living_wage", low: { group: "Leisure and Other" }, high: { group: "Professional Services" }, leftOut: ["Public Administration"] },
      { column: "share_employed", breakdown: "gender" },
    ]);
  });

  test("of weak groups alone is never ranked", () => {
    const groups = [group("Leisure and Other", 0.2, { quality: 3 }), group("Professional Services", 0.9)];
    expect(pillar(groups, hundred("ratio_living_wage", 0.55))).toMatchObject({ ranked: { gap: [] }, weak: [{ kind: "gap" }] });
  });
});

test("a metric with several columns speaks once of each kind, by its strongest", () => {
  const fields = new Map([...hundred("pctl_income_20", 0.1), ...hundred("pctl_income_50", 0.02)]);
  const { ranked } = pillar([aFigure({ column: "pctl_income_20", value: 0.1 }), aFigure({ column: "pctl_income_50", value: 0.02 })], fields);
  expect(ranked.concern.map(({ column }) => column)).toEqual(["pctl_income_50"]);
});

test("facts survive being written down, and keep their name", () => {
  const { ranked } = pillar([aFigure({ value: 0.05 })], hundred("ratio_living_wage", 0.05));
  const [first] = ranked.concern;
  expect(fact.parse(JSON.parse(JSON.stringify(first)))).toEqual(first);
  expect(first && factKey(first)).toBe("compare|ratio_living_wage|overall");
});
