/** A target on an average over five years: whoever reads of one of its numbers reads all the years it stands for. */
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { overwriteGetLocale } from "~/content/messages/generated/runtime.js";
import { aBaseline, aMeasurement, aTarget, aVersion, ben } from "./any-target";
import { measureOf } from "./measure";
import { TargetTable } from "./picture/target-table";
import { progressOf, standing, pictureOf } from "./target";
import { pictureRows, yearTick } from "./target-picture";
import { measurementForm, milestonesForm, milestoneWords, reachWords, recordingOf, startOf, targetForm } from "./target.form";
import { baselineSentence, betweenSentence, meaningOf, sharedWords } from "./target-words";

const overall = { ...aTarget().indicator, column: "share_digital_access", unit: "proportion" };
const ofGroup = { ...aTarget().indicator, column: "share_employed", unit: "proportion", breakdown: "gender", subgroup: "Female" };

/** The last year of an average without the years before it. */
const bare = /(?<![–\d])(2019|2022|2023)(?![–\d])/;

afterEach(() => overwriteGetLocale(() => "en"));

for (const [kind, indicator] of [["of everybody", overall], ["of a group whose metric is of one year", ofGroup]] as const) {
  const target = aTarget({
    indicator,
    versions: [aVersion("1", [ben])],
    measurements: [aMeasurement(2023, 0.8)],
    released: [],
    history: [{ year: 2019, value: 0.7, interval: null, weak: false }],
  });
  const measure = measureOf(indicator);
  const { path } = standing(target);
  const start = startOf({ ...target, newest: { year: 2023, value: 0.9 } });
  const faults = (form: { safeParse: (given: unknown) => { error?: { issues: readonly { message: string }[] } | undefined } }, given: unknown) => form.safeParse(given).error?.issues.map(({ message }) => message) ?? [];

  for (const language of ["en", "es"] as const) {
    test(`${kind}, in every sentence and refusal (${language})`, () => {
      overwriteGetLocale(() => language);
      const said = [
        meaningOf(target, progressOf(target), measure),
        ...sharedWords(target, { year: 2023 }),
        baselineSentence(aBaseline(), measure),
        betweenSentence(target),
        reachWords("not-after-baseline", start),
        milestoneWords("outside-years", path, measure.years),
        ...faults(milestonesForm(path, measure.years), { version: "0193a7c0-0000-7000-8000-000000000001", seen: 1, milestones: [{ year: 2015, value: 0.8 }] }),
        ...faults(measurementForm(recordingOf(target)), { year: 2022, value: 0.8, source: "Survey", comparable: "yes" }),
        ...faults(measurementForm(recordingOf(target)), { year: 2024, value: 0.008, source: "Survey", comparable: "yes" }),
        ...faults(targetForm(start), { year: 2022, value: 0.8 }),
        ...faults(targetForm(start), { year: new Date().getFullYear() + 2, value: 0.85 }),
      ];
      expect(said.length).toBeGreaterThanOrEqual(11);
      for (const words of said) {
        expect(words).toMatch(/20(18|19)–202[23]/);
        expect(words).not.toMatch(bare);
      }
    });
  }

  test(`${kind}, on the axis and in the table`, () => {
    const rows = pictureRows(pictureOf(target));
    expect([2019, 2022, 2023, 2030].map((year) => yearTick(rows, year, measure.years))).toEqual(["2015–2019", "2018–2022", "2019–2023", "2030"]);
    expect(renderToStaticMarkup(<TargetTable name="Internet" picture={pictureOf(target)} measure={measure} />).replace(/<[^>]*>/g, " ")).not.toMatch(bare);
  });
}
