import fc from "fast-check";
import { expect, test } from "vitest";
import { pillars, predictors } from "~/content/framework";
import { metrics } from "~/content/metrics";
import { searchOf } from "./dashboard-address";
import { allPredictors, type DashboardChoice, mostPlaces, type Shelf, withoutPlace, withPlace } from "./dashboard-choice";
import { readAddress } from "./read-address";

const shelf: Shelf = { own: "99001", pillars: pillars.map(({ key }) => ({ key, predictors: predictors.filter(({ pillar }) => pillar === key) })) };

const read = (search: string) => readAddress(new URLSearchParams(search), shelf);
const canonical = (search: string) => {
  const { choice, looks } = read(search);
  return searchOf(choice, looks, shelf);
};

test("without an address: our own place, all 24 predictors, every metric as everyone sees it first", () => {
  expect(read("")).toEqual({ choice: { places: ["99001"], predictors: allPredictors(shelf), settings: {} }, looks: { folded: [], tables: [] }, leftOut: false });
  expect(allPredictors(shelf)).toHaveLength(24);
  expect(canonical("")).toBe("");
});

test("a link shows the same again, and stays as short as it is", () => {
  for (const search of [
    "?places=37067,3775000",
    "?predictors=health,housing_stability",
    "?predictors=none",
    "?places=37067&predictors=rewarding_work&folded=financial_security&household-income=2021.race-ethnicity.pctl_income_80.plain.table",
    "?living-wage=2022.industry",
  ]) {
    expect(canonical(canonical(search))).toBe(canonical(search));
    expect(canonical(search).length).toBeLessThanOrEqual(search.length);
    expect(read(search).leftOut).toBe(false);
  }
  expect(canonical("?living-wage=2022.industry")).toBe("?living-wage=2022.industry");
  expect(canonical("?predictors=housing_stability,access_to_health_services,neonatal_health,environmental_quality,safety_from_trauma")).toBe("?predictors=housing_stability,health");
  expect(canonical("?places=99001")).toBe("");
});

test("what makes no sense is left out, and that is known", () => {
  for (const search of ["?places=a,b", "?predictors=shoes", "?folded=shoes", "?living-wage=gender", "?living-wage=soon", "?shoe-size=2022", "?places=1,2,37067", `?places=${"37067,".repeat(2000)}`]) {
    expect(read(search), search).toMatchObject({ leftOut: true });
  }
  expect(read("?predictors=shoes").choice.predictors).toHaveLength(24);
  expect(read("?places=a").choice.places).toEqual(["99001"]);
  const seven = "01001,01003,01005,01007,01009,01011,01013";
  expect(read(`?places=${seven}`)).toMatchObject({ leftOut: true, choice: { places: seven.split(",").slice(0, mostPlaces) } });
});

test("whatever is in the address, the page has a choice, and its own link gives the same one", () => {
  const names = fc.oneof(fc.constantFrom("places", "predictors", "folded", "set", "year", "by", "measure", "interval", "living-wage", "household-income"), fc.string());
  const values = fc.oneof(fc.constantFrom("37067,3775000", "none", "health", "2022", "race-ethnicity", "2021.plain.table", "pctl_income_80"), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), (entries) => {
      const { choice, looks } = readAddress(new URLSearchParams(entries), shelf);
      const search = searchOf(choice, looks, shelf);
      expect(search).toMatch(/^(\?[\w.,=&-]+)?$/);
      expect(read(search)).toEqual({ choice, looks, leftOut: false });
    }),
  );
});

test("a form that was sent without scripts counts for its metric", () => {
  const { choice } = read("?household-income=2021.table&set=household-income&year=2018&by=race-ethnicity&measure=pctl_income_20&interval=off");
  expect(choice.settings).toEqual({ "household-income": { year: 2018, breakdown: "race-ethnicity", column: null, interval: false } });
});

test("every metric can be set in the address of the dashboard without meeting one of its own names", () => {
  const own = ["places", "predictors", "folded", "set", "year", "by", "measure", "interval", "metric"];
  expect(metrics.filter(({ key }) => own.includes(key))).toEqual([]);
});

test("there is room for six places, and the last one stays", () => {
  const six: DashboardChoice["places"] = ["1", "2", "3", "4", "5", "6"];
  expect(withPlace(six, "7")).toEqual(six);
  expect(withPlace(["1"], "1")).toEqual(["1"]);
  expect(withoutPlace(["1"], "1")).toEqual(["1"]);
  expect(withoutPlace(["1", "2"], "1")).toEqual(["2"]);
});
