import { describe, expect, test } from "vitest";
import * as framework from "./framework";
import { explained, glossary } from "./glossary";
import { metricColumns, metrics, metricsOf, metricOfColumn, columnOf } from "./metrics";
import * as breakdowns from "./metrics/breakdowns";
import * as caveats from "./metrics/caveats";
import { retiredColumns } from "./metrics/retired-columns";
import { smallestAreas } from "./metrics/smallest-area";
import { predictorGuides } from "./predictor-guides";
import { planOutline, progressReportOutline } from "./plan-outline";
import * as words from "./planning-words";
import { missingReasons, qualityMarks } from "./quality";
import { roles } from "./roles";
import { steps, stepNumberOf, stepOf, worksheetOf, worksheets } from "./steps";
import type { Text } from "./text";
import { fieldsOf, type Field } from "./worksheet-fields";

describe("the framework", () => {
  test("has 3 dimensions, 5 pillars and 24 predictors in groups of 5, 5, 6, 4 and 4", () => {
    expect(framework.dimensions).toHaveLength(3);
    expect(framework.pillars.map((pillar) => framework.predictorsOf(pillar.key).length)).toEqual([5, 5, 6, 4, 4]);
  });

  test("measures every predictor with at least one metric", () => {
    for (const predictor of framework.predictors) expect(metricsOf(predictor.key), predictor.key).not.toHaveLength(0);
  });

  test("keeps a metric in the pillar of its predictor", () => {
    for (const metric of metrics) {
      const predictor = framework.predictors.find((one) => one.key === metric.predictor);
      expect(metric.pillar, metric.key).toBe(predictor?.pillar);
    }
  });
});

describe("the guides of the predictors", () => {
  test("explain every predictor, in the order of the framework, with at least one dimension each", () => {
    expect(Object.keys(predictorGuides)).toEqual(framework.predictors.map(({ key }) => key));
    for (const { dimensions } of Object.values(predictorGuides)) expect(dimensions).not.toHaveLength(0);
  });

  test("claim no effects: they explain, ask and say what figures can not say", () => {
    const claims = /\b(leads? to|results? in|proven|proves|guarantees?|will (rise|fall|improve|increase|reduce))\b/i;
    for (const { measures, why, limits } of Object.values(predictorGuides)) expect(`${measures.en} ${why.en} ${limits.en}`).not.toMatch(claims);
  });
});

describe("the metrics", () => {
  test("are 25, with 47 columns", () => {
    expect(metrics).toHaveLength(25);
    expect(metricColumns).toHaveLength(47);
  });

  test("are found by the names of every release, and no name means two columns", () => {
    const names = metricColumns.flatMap((column) => [column.key, ...column.aliases]);
    expectUnique([...names, ...retiredColumns.map((column) => column.key)]);
    for (const column of metricColumns) {
      expect(metricOfColumn(column)?.columns).toContain(column);
      for (const name of [column.key, ...column.aliases]) expect(columnOf(name)).toBe(column);
    }
  });

  test("have city years exactly where city data are available, and years in order", () => {
    for (const metric of metrics) {
      expect(metric.cityAvailable).toBe(metric.columns.some((column) => column.years.place.length > 0));
      for (const { years } of metric.columns) {
        expect(years.county).toEqual([...years.county].sort((a, b) => a - b));
        expect(years.county).not.toHaveLength(0);
      }
    }
  });

  test("say why when they have no interval", () => {
    for (const metric of metrics) {
      const hasInterval = metric.columns.some(({ hasInterval: { county, place } }) => county || place);
      expect(metric.noInterval === undefined, metric.key).toBe(hasInterval);
    }
  });

  test("are split only by labels that have a name", () => {
    for (const { key, labels } of metrics.flatMap((metric) => metric.breakdowns)) {
      const known = breakdowns.breakdowns.find((one) => one.key === key)?.groups.map((group): string => group.label);
      for (const label of labels) expect(known, key).toContain(label);
    }
  });

  test("fill the same slots in both languages", () => {
    for (const { sentence } of metricColumns) expect(slotsOf(sentence.es)).toEqual(slotsOf(sentence.en));
  });
});

describe("the steps", () => {
  test("are ten, numbered from 1", () => {
    expect(steps.map((step) => step.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(stepOf(7)?.id).toBe("s07");
    expect(stepOf(11)).toBeUndefined();
  });

  test("have 70 tasks, 58 worksheets and 62 criteria, each with its own id under its step", () => {
    const tasks = steps.flatMap((step) => step.tasks);
    const criteria = steps.flatMap((step) => step.criteria);
    expect([tasks.length, worksheets.length, criteria.length]).toEqual([70, 58, 62]);
    for (const step of steps) {
      const ids = [...step.tasks, ...step.criteria].map((one) => one.id);
      expectUnique(ids);
      for (const id of ids) expect(id.split(".")[0]).toBe(String(step.number));
      for (const sheet of step.worksheets) expect(sheet.id).toMatch(new RegExp(`^${step.number}[A-H]$`));
    }
  });

  test("name only worksheets and steps that exist", () => {
    for (const task of steps.flatMap((step) => step.tasks)) {
      for (const id of task.worksheets) expect(worksheetOf(id), task.id).toBeDefined();
    }
    for (const section of planOutline) {
      for (const id of section.worksheets) expect(worksheetOf(id), section.key).toBeDefined();
    }
  });

  test("every worksheet has a key of its own and fields with keys of their own", () => {
    expectUnique(worksheets.map((sheet) => sheet.key));
    for (const sheet of worksheets) {
      expect(stepNumberOf(sheet)).toBe(Number.parseInt(sheet.id, 10));
      expect(fieldsOf(sheet.key), sheet.id).not.toHaveLength(0);
      expectFieldKeysUnique(fieldsOf(sheet.key));
    }
    expect(fieldsOf("nothing")).toEqual([]);
  });
});

test("the sections of the plan are in order, with keys of their own", () => {
  expect(planOutline.map((section) => section.order)).toEqual(planOutline.map((_, index) => index));
  expectUnique(planOutline.map((section) => section.key));
});

test("every term of the glossary has its own key and explanation", () => {
  expectUnique(glossary.map((entry) => entry.key));
  expect(explained("baseline")?.meaning.en).toContain("start from");
});

describe("every word", () => {
  const content = {
    framework,
    words,
    roles,
    steps,
    planOutline,
    progressReportOutline,
    metrics,
    retiredColumns,
    breakdowns,
    caveats,
    predictorGuides,
    smallestAreas,
    qualityMarks,
    missingReasons,
    glossary,
    fields: worksheets.map((sheet) => fieldsOf(sheet.key)),
  };
  const texts = textsIn(content);

  test("is there in both languages", () => {
    expect(texts.length).toBeGreaterThan(1500);
    for (const { en, es } of texts) {
      expect(en.trim()).not.toBe("");
      expect(es.trim(), en).not.toBe("");
    }
  });

  test("is translated, unless it is the same in both languages", () => {
    const same = texts.filter(({ en, es }) => en === es && /\p{L}/u.test(en) && !sameInBoth.has(en));
    expect(same).toEqual([]);
  });

  test("leaves no mark of a draft behind", () => {
    for (const { en, es } of texts) expect(`${en} ${es}`).not.toMatch(/\[(source|guide|page|design|memory)\]|TODO|KUA/);
  });
});

/** Names, and words that are the same in English and Spanish. */
const sameInBoth = new Set([
  "BLS QCEW 2022; MIT Living Wage Calculator 2022",
  "Factor",
  "Forest Credit Union",
  "Health Resources and Services Administration, Area Health Resources File",
  "Idea",
  "No",
  "Opportunity Insights, Social Capital Atlas, 2022",
  "Predictor",
  "Sector",
  "Stanford Education Data Archive",
]);

function expectUnique(keys: readonly string[]) {
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
}

function expectFieldKeysUnique(fields: readonly Field[]) {
  expectUnique(fields.map((field) => field.key));
  for (const field of fields) {
    if (field.control === "rows" || field.control === "group") expectFieldKeysUnique(field.columns);
    if ("choices" in field) expectUnique(field.choices.map((choice) => choice.key));
  }
}

function slotsOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
}

/** Every text inside a value, however deep. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

function isText(value: object): value is Text {
  return "en" in value && "es" in value && typeof value.en === "string" && typeof value.es === "string";
}
