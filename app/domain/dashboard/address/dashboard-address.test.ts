import fc from "fast-check";
import { expect, test } from "vitest";
import { pillars, predictors } from "~/content/framework";
import { metrics, metricsOf } from "~/content/metrics";
import { searchOf } from "./dashboard-address";
import { allPredictors, type DashboardChoice, mostPlaces, type Shelf, withoutPlace, withPlace } from "./dashboard-choice";
import { readAddress } from "./read-address";

const shelf: Shelf = { own: "99001", pillars: pillars.map(({ key }) => ({ key, predictors: predictors.filter(({ pillar }) => pillar === key).map((predictor) => ({ key: predictor.key, metrics: metricsOf(predictor.key).map((metric) => metric.key) })) })) };

const read = (search: string) => readAddress(new URLSearchParams(search), shelf);
const canonical = (search: string) => {
  const { choice, looks } = read(search);
  return searchOf(choice, looks, shelf);
};

test("without an address: our own place, all 24 predictors, every metric as everyone sees it first", () => {
  expect(read("")).toEqual({ choice: { places: ["99001"], predictors: allPredictors(shelf), settings: {}, open: [] }, looks: { tables: [] }, leftOut: false });
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
  for (const search of ["?places=a,b", "?predictors=shoes", "?folded=shoes", "?open=shoes", "?living-wage=gender", "?living-wage=soon", "?shoe-size=2022", "?places=1,2,37067", `?places=${"37067,".repeat(2000)}`]) {
    expect(read(search), search).toMatchObject({ leftOut: true });
  }
  expect(read("?predictors=shoes").choice.predictors).toHaveLength(24);
  expect(read("?places=a").choice.places).toEqual(["99001"]);
  const seven = "01001,01003,01005,01007,01009,01011,01013";
  expect(read(`?places=${seven}`)).toMatchObject({ leftOut: true, choice: { places: seven.split(",").slice(0, mostPlaces) } });
});

test("whatever is in the address, the page has a choice, and its own link gives the same one", () => {
  const names = fc.oneof(fc.constantFrom("places", "predictors", "open", "folded", "set", "year", "by", "measure", "interval", "living-wage", "household-income"), fc.string());
  const values = fc.oneof(fc.constantFrom("37067,3775000", "none", "health", "social_capital", "jobs_paying_living_wages,health", "2022", "race-ethnicity", "2021.plain.table", "pctl_income_80"), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), (entries) => {
      const { choice, looks } = readAddress(new URLSearchParams(entries), shelf);
      const search = searchOf(choice, looks, shelf);
      expect(search).toMatch(/^(\?[\w.,=&-]+)?$/);
      expect(read(search)).toEqual({ choice, looks, leftOut: false });
    }),
  );
});

test("which rows are open: none at first, those that are named, and in addresses of before what those showed", () => {
  const open = (search: string) => read(search).choice.open;
  const all = allPredictors(shelf);
  expect(open("")).toEqual([]);
  expect(open("?places=37067,3775000")).toEqual([]);
  expect(open("?open=just_policing,financial_security")).toEqual(["financial_security", "just_policing"]);
  expect(open("?open=health")).toHaveLength(4);
  // Before, every card was open but those said to be closed.
  expect(open("?folded=health")).toEqual(all.filter((key) => !["access_to_health_services", "neonatal_health", "environmental_quality", "safety_from_trauma"].includes(key)));
  expect(open("?predictors=rewarding_work&folded=financial_security")).toEqual(["employment_opportunities", "jobs_paying_living_wages", "opportunities_for_income", "wealth_building"]);
  expect(open("?predictors=health")).toHaveLength(4);
  expect(open("?living-wage=2022.industry&economic-connectedness=table")).toEqual(["jobs_paying_living_wages", "social_capital"]);
  expect(open("?set=living-wage&year=2022")).toEqual(["jobs_paying_living_wages"]);
  expect(open("?set=living-wage&year=&by=overall")).toEqual(["jobs_paying_living_wages"]);
});

test("what is told of open rows counts before what an address opens by itself, and only chosen predictors have rows", () => {
  expect(read("?predictors=health&open=none").choice.open).toEqual([]);
  expect(read("?living-wage=2022&open=none").choice.open).toEqual([]);
  expect(read("?predictors=health&open=just_policing,neonatal_health").choice.open).toEqual(["neonatal_health"]);
  expect(canonical("?predictors=health&open=neonatal_health,safety_from_trauma,environmental_quality")).toBe("?predictors=health&folded=access_to_health_services");
  expect(canonical("?predictors=health&open=health")).toBe("?predictors=health");
  expect(canonical("?living-wage=2022&open=none")).toBe("?open=none&living-wage=2022");
});

test("a form that was sent without scripts counts for its metric", () => {
  const { choice } = read("?household-income=2021.table&set=household-income&year=2018&by=race-ethnicity&measure=pctl_income_20&interval=off");
  expect(choice.settings).toEqual({ "household-income": { year: 2018, breakdown: "race-ethnicity", column: null, interval: false } });
});

test("every metric can be set in the address of the dashboard without meeting one of its own names", () => {
  const own = ["places", "predictors", "open", "folded", "set", "year", "by", "measure", "interval", "metric"];
  expect(metrics.filter(({ key }) => own.includes(key))).toEqual([]);
});

test("there is room for six places, and the last one stays", () => {
  const six: DashboardChoice["places"] = ["1", "2", "3", "4", "5", "6"];
  expect(withPlace(six, "7")).toEqual(six);
  expect(withPlace(["1"], "1")).toEqual(["1"]);
  expect(withoutPlace(["1"], "1")).toEqual(["1"]);
  expect(withoutPlace(["1", "2"], "1")).toEqual(["2"]);
});
