import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { aMeasurement, aTarget, aVersion, ben } from "./any-target";
import { measureOf } from "./measure";
import { statuses } from "./status";
import { pictureOf, progressOf } from "./target";
import TargetHistory from "./target-history";
import { TargetSpark } from "./target-spark";
import { statusWord, TargetStatus } from "./target-status";
import { TargetTable } from "./picture/target-table";
import { baselineSentence, changeWords, goalSentence, meaningOf } from "./target-words";

const measured = aTarget({ measurements: [aMeasurement(2025, 0.8, { weak: true }), aMeasurement(2026, 0.9, { comparable: false })] });

describe("the status", () => {
  test("always has a word and an icon", () => {
    for (const status of statuses) {
      const drawn = renderToStaticMarkup(<TargetStatus status={status} byValue={false} />);
      expect(drawn).toContain("<svg");
      expect(drawn).toContain(statusWord({ status, byValue: false }));
    }
    expect(new Set(statuses.map((status) => statusWord({ status, byValue: false }))).size).toBe(statuses.length);
  });

  test("has an icon of its own", () => {
    const icons = statuses.map((status) => /<svg.*<\/svg>/.exec(renderToStaticMarkup(<TargetStatus status={status} byValue={false} />))?.[0]);
    expect(new Set(icons).size).toBe(statuses.length);
  });
});

describe("a verdict that no interval stands behind", () => {
  test("says so, and has the same color whatever it is", () => {
    const drawn = statuses.map((status) => renderToStaticMarkup(<TargetStatus status={status} byValue />).replace(/<svg.*<\/svg>/, "").replace(/>[^<]*</g, "><"));
    expect(new Set(drawn).size).toBe(1);
    expect(statusWord({ status: "no-change", byValue: true })).toBe("No change, by value only");
    expect(statusWord({ status: "moving-away", byValue: true })).toBe("Moving away, by value only");
  });
});

describe("the history", () => {
  const ends = (target: ReturnType<typeof aTarget>) => [...renderToStaticMarkup(<TargetHistory target={target} />).matchAll(/(stands now|>Proposed<)/gu)].map(([found]) => found);

  test("says that something stands only of what is agreed", () => {
    expect(ends(aTarget({ versions: [aVersion("t1", [])] }))).toEqual([">Proposed<"]);
    expect(ends(aTarget({ versions: [aVersion("t1", [ben])] }))).toEqual(["stands now"]);
    expect(ends(aTarget({ versions: [aVersion("t1", [ben]), aVersion("t2", [])] }))).toEqual([">Proposed<", "stands now"]);
  });
});

describe("the table twin", () => {
  const drawn = renderToStaticMarkup(<TargetTable name="Pay" picture={pictureOf(measured)} measure={measureOf(measured.indicator)} />);

  test("has every number of the chart", () => {
    for (const words of ["2022", "0.73", "2025", "0.8", "2026", "0.9", "2030", "0.85"]) expect(drawn).toContain(words);
  });

  test("says what the chart shows by shape", () => {
    expect(drawn).toContain("Weak quality");
    expect(drawn).toContain("Made in another way");
  });

  test("names its rows by year", () => {
    expect(drawn).toContain('<th scope="row"');
  });
});

describe("the spark", () => {
  test("is drawn without colors of its own and skipped by screen readers", () => {
    const drawn = renderToStaticMarkup(<TargetSpark picture={pictureOf(measured)} />);
    expect(drawn).toContain('aria-hidden="true"');
    expect(drawn).not.toMatch(/#[0-9a-f]{3,6}|NaN/i);
  });
});

describe("the sentences", () => {
  const ratio = measureOf({ unit: "ratio", column: null }, "en");
  const share = measureOf({ unit: "proportion", column: null }, "en");

  test("give the year of the number", () => {
    const target = aTarget({ measurements: [aMeasurement(2025, 0.78, { verified: ben })] });
    expect(meaningOf(target, progressOf(target), ratio)).toBe("In 2025 the number was 0.78. The path asks for 0.78 by then: on path. By value only: no interval is published, so nobody can say how much of it is chance.");
  });

  test("call late data normal", () => {
    expect(meaningOf(aTarget(), progressOf(aTarget()), ratio)).toBe("There is no number later than 2022 yet. That is normal: these numbers come out late.");
  });

  test("count percentages in percentage points", () => {
    expect(changeWords(0.096, 0.086, share)).toBe("1 percentage point less");
    expect(changeWords(0.1, 0.125, share)).toBe("2.5 percentage points more");
  });

  test("count other numbers as a share of the baseline, unless that would mislead", () => {
    expect(changeWords(0.73, 0.85, ratio)).toBe("16.4% more than the baseline");
    expect(changeWords(0, 3, ratio)).toBe("3 more");
    expect(changeWords(-0.5, -1, ratio)).toBe("0.5 less");
  });

  test("give the interval of the baseline where there is one", () => {
    const { baseline } = aTarget();
    expect(baselineSentence(baseline, ratio)).toBe("The baseline is 0.73 in 2022.");
    expect(baselineSentence({ ...baseline, interval: { low: 0.7, high: 0.76 } }, ratio)).toBe("The baseline is 0.73 in 2022 (95% interval: 0.7 to 0.76).");
    expect(goalSentence(aVersion("1"), ratio)).toBe("The target is 0.85 by 2030: 16.4% more than the baseline.");
  });
});
