import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedPlaces } from "~/content/changed-places";
import { metricOf } from "~/content/metrics";
import { aFigure, forest } from "../figure/any-figure";
import type { Figure } from "../figure/figure";
import type { Community } from "./geography";
import { readChoice } from "../metric/metric-choice";
import { metricView } from "../metric/metric-view";
import { placeLabel } from "./place-label";
import { inSuccession, landOf, namesOf, neighborsOf, oneSeries, relativesOf, spanOf, underAllNames } from "./succession";
import { successionLines } from "./succession-lines";

function county(id: string, name: string): Community {
  return { id, kind: "county", name, stateCode: id.slice(0, 2), stateName: "", fictional: false };
}

const kusilvak = county("02158", "Kusilvak Census Area");
const wadeHampton = county("02270", "Wade Hampton Census Area");
const fairfield = county("09001", "Fairfield County");
const western = county("09190", "Western Connecticut Planning Region");
const bridgeport = county("09120", "Greater Bridgeport Planning Region");

describe("the changes", () => {
  test("no code begins or ends twice, and none is both a name and an other area", () => {
    const renamed = changedPlaces.filter(({ kind }) => kind === "renamed");
    const befores = changedPlaces.map(({ before }) => before);
    expect(new Set(befores).size).toBe(befores.length);
    expect(renamed.every(({ after }) => after.length === 1)).toBe(true);
    for (const { after, year } of changedPlaces) for (const id of after) expect(spanOf(id)).toEqual({ since: year, until: null });
    for (const { before, year } of changedPlaces) expect(spanOf(before)).toEqual({ since: null, until: year - 1 });
  });

  test("Connecticut: eight counties, nine regions, and each region knows the counties it has land of", () => {
    const counties = changedPlaces.filter(({ kind }) => kind === "redrawn");
    expect(counties).toHaveLength(8);
    expect(new Set(counties.flatMap(({ after }) => after)).size).toBe(9);
    for (const { before, after } of counties) for (const region of after) expect(neighborsOf(region)[0]?.ids).toContain(before);
    expect(neighborsOf("09001")).toEqual([{ kind: "redrawn", year: 2022, direction: "later", ids: ["09120", "09140", "09190"] }]);
    expect(neighborsOf("09190")).toEqual([{ kind: "redrawn", year: 2022, direction: "former", ids: ["09001", "09005"] }]);
  });

  test("renamed land has two codes, split land has none in common", () => {
    expect(namesOf("46102")).toEqual(["46102", "46113"]);
    expect(landOf("46113")).toBe("46102");
    expect(namesOf("02261")).toEqual(["02261"]);
    expect(neighborsOf("02063")).toEqual([{ kind: "split", year: 2020, direction: "former", ids: ["02261"] }]);
    expect(relativesOf(["02261", "02158", forest.id])).toEqual(["02063", "02066", "02270"]);
  });

  test("areas are in succession only when each came before or after the first", () => {
    expect(inSuccession(["09001", "09190", "09120"])).toBe(true);
    expect(inSuccession(["09001", "09110"])).toBe(false);
    expect(inSuccession(["09001"])).toBe(false);
    expect(inSuccession(["02158", "02270"])).toBe(false);
  });

  test("pickers say until and since when", () => {
    expect([fairfield, western, wadeHampton, forest].map(placeLabel)).toEqual([
      "Fairfield County, CT (until 2021)",
      "Western Connecticut Planning Region, CT (since 2022)",
      "Wade Hampton Census Area, AK (until 2014)",
      "Forest County, EX",
    ]);
  });
});

describe("one series of a renamed place", () => {
  const row = (year: number, recordedAs?: string): Figure => aFigure({ geography: "02158", year, ...(recordedAs ? { recordedAs } : {}) });

  test("both names are asked for, for everybody who asks", () => {
    expect([...underAllNames(["02158", forest.id])]).toEqual([["02158", ["02158"]], ["02270", ["02158"]], [forest.id, [forest.id]]]);
    expect(underAllNames(["02270", "02158"]).get("02270")).toEqual(["02270", "02158"]);
  });

  test("comes in the order of years, each year once, the place's own name first", () => {
    const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }));
    fc.assert(
      fc.property(years, years, (own, former) => {
        const rows = [...own.toSorted((a, b) => a - b).map((year) => row(year)), ...former.toSorted((a, b) => a - b).map((year) => row(year, "02270"))];
        const joined = oneSeries(rows);
        expect(joined.map(({ year }) => year)).toEqual([...new Set([...own, ...former])].toSorted((a, b) => a - b));
        expect(joined.filter(({ recordedAs }) => recordedAs === undefined).map(({ year }) => year)).toEqual(own.toSorted((a, b) => a - b));
      }),
    );
  });

  test("leaves other places and columns together and in their order", () => {
    const rows = [aFigure({ year: 2020 }), row(2015), aFigure({ geography: "02158", column: "share_employed", year: 2015 }), row(2014, "02270")];
    expect(oneSeries(rows).map(({ geography, column, year }) => `${geography} ${column} ${year}`)).toEqual([
      "99001 ratio_living_wage 2020",
      "02158 ratio_living_wage 2014",
      "02158 ratio_living_wage 2015",
      "02158 share_employed 2015",
    ]);
  });
});

describe("the page of a metric", () => {
  const livingWage = metricOf("living-wage") ?? expect.unreachable();
  const view = (places: readonly Community[], figures: readonly Figure[]) =>
    metricView(livingWage, places, figures, readChoice(livingWage, places[0]?.id ?? "", new URLSearchParams({ with: places.slice(1).map(({ id }) => id).join(",") })));

  test("marks the years under the other name in the picture and says the code in the table", () => {
    const figures = [aFigure({ geography: kusilvak.id, year: 2014, recordedAs: wadeHampton.id }), aFigure({ geography: kusilvak.id, year: 2015 })];
    const shown = view([kusilvak], figures);
    expect(shown.panels[0]?.bars.map(({ label }) => label)).toEqual(["2014 *", "2015"]);
    expect(shown.rows.map(({ year, place }) => `${year} ${place}`)).toEqual(["2015 Kusilvak Census Area, AK", "2014 Kusilvak Census Area, AK, released as 02270"]);
    const [line] = successionLines({ places: [kusilvak], relatives: [wadeHampton], figures });
    expect(line?.text).toMatch(/had another name and code before: Wade Hampton Census Area, AK \(until 2014\)\. The land is the same/);
    expect(successionLines({ places: [kusilvak], relatives: [wadeHampton], figures: [aFigure({ geography: kusilvak.id })] })).toEqual([]);
  });

  test("shows areas that followed one another one after the other, never joined", () => {
    const figures = [aFigure({ geography: fairfield.id, year: 2020, value: 0.7 }), aFigure({ geography: fairfield.id, year: 2021, value: 0.71 }), aFigure({ geography: western.id, year: 2022, value: 0.9 })];
    const shown = view([fairfield, western], figures);
    expect(shown.panels.map(({ title, bars }) => [title, bars.map(({ label }) => label)])).toEqual([
      ["Fairfield County, CT (until 2021)", ["2020", "2021"]],
      ["Western Connecticut Planning Region, CT (since 2022)", ["2022"]],
    ]);
    expect(shown.sentences).toEqual([
      "In 2021, in Fairfield County, CT, an average job paid 0.71 of the cost of living.",
      "In 2022, in Western Connecticut Planning Region, CT, an average job paid 0.9 of the cost of living.",
    ]);
    expect(shown.rows.map(({ place, year }) => `${place} ${year}`)).toEqual(["Fairfield County, CT 2021", "Fairfield County, CT 2020", "Western Connecticut Planning Region, CT 2022"]);
  });

  test("offers the other areas that are known and not yet shown", () => {
    const lines = successionLines({ places: [fairfield, western], relatives: [bridgeport], figures: [] });
    expect(lines.map(({ title, offered }) => [title, offered.map(({ id }) => id)])).toEqual([
      ["Fairfield County, CT: other areas since 2022", [bridgeport.id]],
    ]);
    expect(successionLines({ places: [forest, western], relatives: [fairfield], figures: [] })).toMatchObject([{ title: "Western Connecticut Planning Region, CT: other areas before 2022", offered: [{ id: fairfield.id }] }]);
    expect(successionLines({ places: [fairfield], relatives: [], figures: [] })).toEqual([]);
  });
});
