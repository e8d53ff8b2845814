import { expect, test } from "vitest";
import { aMeasurement, aTarget, aVersion } from "./any-target";
import { baselineNews } from "./baseline-news";
import { measureOf } from "./measure";
import { progressOf, type Target } from "./target";
import { meaningOf, sharedWords } from "./target-words";

const said = (target: Target) => meaningOf(target, progressOf(target), measureOf(target.indicator));
const { indicator } = aTarget();
/** Counted over five years: a value of 2022 stands for 2018–2022. */
const overFiveYears = { ...indicator, column: "share_hs_degree", unit: "proportion" };

test("a verdict about a value of another release than the baseline's names it", () => {
  const released = { year: 2024, value: 0.8, interval: null, weak: false, release: "2026" };
  expect(said(aTarget({ released: [released] }))).toContain("The baseline is from another release, 2025.");
  expect(said(aTarget({ released: [{ ...released, release: "2025" }] }))).not.toContain("another release");
  expect(said(aTarget({ measurements: [aMeasurement(2024, 0.8)] }))).not.toContain("another release");
});

test("survey windows that overlap are named, whatever the verdict", () => {
  const shares = "It stands for 2019–2023 and the baseline for 2018–2022: they share years.";
  expect(sharedWords({ indicator: overFiveYears, versions: [aVersion("1")] }, { year: 2023 })).toEqual([shares]);
  expect(sharedWords({ indicator: overFiveYears, versions: [aVersion("1")] }, { year: 2026 })).toHaveLength(1);
  for (const year of [2021, 2022, 2027]) expect(sharedWords({ indicator: overFiveYears, versions: [aVersion("1")] }, { year })).toEqual([]);
  expect(sharedWords(aTarget(), { year: 2023 })).toEqual([]);
  const reached = aTarget({ indicator: overFiveYears, measurements: [aMeasurement(2023, 0.9)] });
  expect(progressOf(reached).status).toBe("reached");
  expect(said(reached)).toContain(shares);
});

test("a recorded value that the release does not have like that any more is among what waits for a decision", () => {
  const withdrawn = [{ measurement: "m", year: 2024, value: 0.8, interval: null, weak: false, release: "2025", now: null }];
  expect(baselineNews({ targets: [aTarget({ withdrawn })], revisions: { revised: [], withdrawn: [] } })).toMatchObject([{ kind: "withdrawn", id: "1", measurement: "m", words: expect.stringContaining("The release in use has no value for 2024.") }]);
});
