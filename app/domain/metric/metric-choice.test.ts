import fc from "fast-check";
import { expect, test } from "vitest";
import { metricOf, metrics, type Metric } from "~/content/metrics";
import { mostOthers } from "./compared";
import { choiceSearch, readChoice } from "./metric-choice";

const own = "99001";

function aMetric(key: string): Metric {
  return metricOf(key) ?? expect.unreachable(key);
}

const livingWage = aMetric("living-wage");
const read = (metric: Metric, search: string) => readChoice(metric, own, new URLSearchParams(search));

test("without an address: our own place, the newest year, overall, with intervals", () => {
  expect(read(livingWage, "")).toEqual({ others: [], year: null, breakdown: "overall", column: "ratio_living_wage", interval: true });
});

test("a link shows the same again", () => {
  const search = "?with=37067%2C3775000&year=2022&by=industry&interval=off";
  expect(choiceSearch(read(livingWage, search), livingWage)).toBe(search);
});

test("what makes no sense falls back, whatever is in the address", () => {
  expect(read(livingWage, "?year=now&by=shoes&measure=x&interval=maybe&with=a,b")).toEqual(read(livingWage, ""));
  const anAddress = fc.dictionary(fc.constantFrom("with", "year", "by", "measure", "interval", "other"), fc.string());
  fc.assert(
    fc.property(anAddress, fc.constantFrom(...metrics), (words, metric) => {
      const choice = readChoice(metric, own, new URLSearchParams(words));
      expect(readChoice(metric, own, new URLSearchParams(choiceSearch(choice, metric)))).toEqual(choice);
      expect(metric.columns.map(({ key }) => key)).toContain(choice.column);
    }),
  );
});

test("a breakdown that the metric does not have is not chosen", () => {
  expect(read(livingWage, "?by=gender").breakdown).toBe("overall");
  expect(read(livingWage, "?by=industry").breakdown).toBe("industry");
});

test("at most five others, none twice, never our own place", () => {
  const { others } = read(livingWage, "?with=37067,37067,99001,37081,17031,06037,48201,3775000");
  expect(others).toEqual(["37067", "37081", "17031", "06037", "48201"]);
  expect(others).toHaveLength(mostOthers);
});
