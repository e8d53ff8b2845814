import { describe, expect, test } from "vitest";
import { planOutline } from "~/content/plan-outline";
import { worksheets } from "~/content/steps";
import { fieldsOf, type Field } from "~/content/worksheet-fields";
import { aMeasurement, aTarget, aVersion, ben } from "~/domain/target/any-target";
import { aNode } from "~/domain/theory/any-theory";
import { joined } from "./answer-words";
import { compose } from "./compose";
import { aBaseline, exampleFacts } from "./example-facts";
import { outline, plain, type Block, type PlanDocument, type Table } from "../plan-document";
import type { PlanFacts } from "./plan-facts";

const nothing: PlanFacts = { ...exampleFacts, sheets: new Map(), organizations: [], workshops: [], targets: [], baselines: [], theory: { vision: "", nodes: [], links: [] } };
const pointer = "0193a7c0-0000-7000-8000-00000000abcd";
const blocks = (plan: PlanDocument) => plan.sections.flatMap((section) => section.blocks);
const tables = (plan: PlanDocument) => blocks(plan).filter((block): block is Table => block.kind === "table");
const section = (plan: PlanDocument, key: string) => plan.sections.find((one) => one.key === key)?.blocks ?? [];
const words = (found: readonly Block[]) => found.map((block) => textOf(block)).join("\n");

function textOf(block: Block): string {
  switch (block.kind) {
    case "heading": return block.text;
    case "entries": return block.entries.flatMap(({ name, facts }) => [name ?? "", ...facts.map(({ label, words }) => `${label} ${words}`)]).join("\n");
    case "list": return block.items.map(plain).join("\n");
    case "table": return [block.caption, ...block.columns.map(({ heading }) => heading), ...block.rows.flat()].join("\n");
    case "figure": return `${block.caption}\n${block.alt}`;
    case "theory": return `${block.caption}\n${block.alt}`;
    default: return plain(block.spans);
  }
}

/** Every question answered: persons and contacts with `secret`, pointers with a pointer, all others with words. */
function fill(fields: readonly Field[], secret: string): Record<string, string> {
  return Object.fromEntries(fields.map(({ key, ...field }) => [key, field.control === "contact" || (field.control === "reference" && field.refers === "person") ? secret : field.control === "reference" ? pointer : "Words"]));
}

describe("the sections", () => {
  const plan = compose(exampleFacts, "en");

  test("follow the outline of the public plan, and only those with content stand", () => {
    const order = planOutline.map(({ key }): string => key);
    const keys = plan.sections.map(({ key }) => key);
    expect(keys.slice(0, -1)).toEqual(order.filter((key) => keys.includes(key)));
    expect(keys).toEqual(expect.arrayContaining(["map.summary", "map.vision", "map.measurement", "map.app_data", "map.app_refs"]));
    expect(keys).not.toContain("map.sustainability");
    for (const { blocks: found } of plan.sections) expect(found.length).toBeGreaterThan(0);
  });

  test("say at the end which required parts are still missing, and which worksheets they come from", () => {
    const missing = words(section(plan, "gaps"));
    expect(missing).toContain("Sustaining the work. It comes from: 8E");
    expect(missing).not.toContain("Vision, values");
  });

  test("are few, and still a plan, when a coalition has only just begun", () => {
    const begun = compose(nothing, "en");
    expect(begun.sections.map(({ key }) => key)).toEqual(["map.about", "map.process", "map.app_glossary", "map.app_refs", "gaps"]);
    expect(begun.imprint).toContain("No baseline has been frozen yet");
  });

  test("are the same for the same facts", () => {
    expect(compose(exampleFacts, "es")).toEqual(compose(structuredClone(exampleFacts), "es"));
  });
});

describe("both languages", () => {
  const [english, spanish] = [compose(exampleFacts, "en"), compose(exampleFacts, "es")];

  test("have the same shape", () => {
    const shape = (plan: PlanDocument) => plan.sections.map(({ key, blocks: found }) => [key, found.map((block) => block.kind)]);
    expect(shape(spanish)).toEqual(shape(english));
    expect(outline(spanish).map(({ level }) => level)).toEqual(outline(english).map(({ level }) => level));
  });

  test("speak their own headings, statuses, names of metrics and dates", () => {
    expect(english.imprint[0]).toBe("Draft of November 20, 2026");
    expect(spanish.imprint[0]).toBe("Borrador del 20 de noviembre de 2026");
    expect(words(blocks(spanish))).toContain("Pago de un empleo promedio comparado con el costo de vida");
    expect(words(blocks(spanish))).not.toMatch(/not available|Baseline|On path|Draft/u);
  });
});

describe("the numbers", () => {
  const plan = compose(exampleFacts, "en");

  test("stand with value, place, year, interval, quality and release, and the coalition's own counts too", () => {
    const rows = tables(plan).find(({ caption }) => caption.startsWith("Every baseline"))?.rows;
    expect(rows).toContainEqual(["Share of babies born with low weight", "Forest County", "9.6%", "9.0% to 10.2%", "2023", "Strong", "Sample 2025"]);
    expect(rows).toContainEqual(["Pay on an average job compared with the cost of living", "Forest County", "0.73", "not available", "2022", "Marginal", "Sample 2025"]);
    expect(rows).toContainEqual(["Families in stable homes", "not said yet", "120", "not available", "2025", "not rated", "own count"]);
  });

  test("have a wide column where a value is a pair of shares in words", () => {
    const pair = aBaseline("b-pair", "ratio_black_nh_house_value_households", 0.153, 2023, { value2: 0.277 });
    const widths = (facts: PlanFacts) => tables(compose(facts, "en")).flatMap(({ caption, columns }) => (caption.startsWith("Every baseline") ? columns.filter(({ heading }) => heading === "Value").map(({ width }) => width) : []));
    expect(words(blocks(compose({ ...exampleFacts, baselines: [pair] }, "en")))).toContain("27.7% of households, 15.3% of housing wealth");
    expect(widths({ ...exampleFacts, baselines: [pair] })[0]).toBeGreaterThan(1.5 * (widths(exampleFacts)[0] ?? 0));
  });

  test("of an own measure say their unit in tables, sentences, charts and the picture, in both languages", () => {
    const own = { unit: "minutes", per: 1 };
    const waiting = aBaseline("b-wait", null, 40, 2025, { indicatorId: "i-wait", name: "Wait for the bus (minutes)", unit: "amount", own });
    const helped = aBaseline("b-help", null, 4.1, 2025, { name: "Helped (per 1,000)", unit: "rate", own: { unit: "", per: 1000 } });
    const target = aTarget({
      indicator: { ...aTarget().indicator, id: "i-wait", name: waiting.name, column: null, unit: "amount", own, direction: "lower" },
      baseline: { ...aTarget().baseline, id: "b-wait", year: 2025, value: 40, interval: null },
      versions: [{ ...aVersion("t-wait", [ben]), path: { baseline: { year: 2025, value: 40 }, goal: { year: 2030, value: 15.5 }, milestones: [] } }],
    });
    const measure = { id: "i-wait", name: waiting.name, metric: null, breakdown: "overall", unit: "amount", own, baseline: { id: "b-wait", value: 40, year: 2025 }, target: null };
    const theory = { vision: "", nodes: [aNode("outcome", { id: "o1", text: "The bus comes", indicators: [measure] }), aNode("activity", { id: "a1", text: "More buses" })], links: [] };
    const facts = { ...exampleFacts, theory, baselines: [waiting, helped], targets: [target] };
    const [english, spanish] = [compose(facts, "en"), compose(facts, "es")];
    expect(words(blocks(english))).toContain("The baseline is 40 minutes in 2025. The target is 15.5 minutes by 2030.");
    expect(words(blocks(english))).toContain("4.1 per 1,000");
    expect(words(blocks(spanish))).toContain("4.1 por cada 1,000");
    expect(tables(english).find(({ caption }) => caption.startsWith("Every baseline"))?.rows[0]).toContain("40 minutes");
    const [chart] = blocks(english).flatMap((block) => (block.kind === "figure" ? [block.chart] : []));
    expect(chart?.target?.label).toBe("Target 2030: 15.5 minutes");
    expect(chart?.ticks.map(({ label }) => label).join()).not.toContain("minutes");
    expect(JSON.stringify(blocks(english).find(({ kind }) => kind === "theory"))).toContain("40 minutes");
  });

  test("name their source in the plan's language, whoever froze them", () => {
    const frozen = "US Bureau of Labor Statistics Quarterly Census of Employment and Wages 2022; MIT Living Wage Calculator. (Time period: 2022) Invented figures for trying out the planner. No real place has them.";
    const facts = { ...exampleFacts, baselines: [aBaseline("b-pay", "ratio_living_wage", 0.73, 2022, { sourceNote: frozen })] };
    expect(words(section(compose(facts, "en"), "map.app_data"))).toContain(frozen);
    for (const key of ["map.app_data", "map.app_refs"]) {
      expect(words(section(compose(facts, "es"), key))).toContain("(Período: 2022) Cifras inventadas para probar el planificador. Ningún lugar real las tiene.");
      expect(words(section(compose(facts, "es"), key))).not.toMatch(/Time period|Invented figures/u);
    }
    const own = { ...exampleFacts, baselines: [aBaseline("b-own", null, 12, 2025, { sourceNote: "Counted by the tenant council", geography: null })] };
    expect(words(section(compose(own, "es"), "map.app_refs"))).toContain("Counted by the tenant council");
  });

  test("are said in the metric's own sentence", () => {
    expect(words(section(plan, "map.findings"))).toContain("an average job paid 0.73 of the cost of living.");
  });

  test("leave the coalition only when a second person has checked them", () => {
    expect(words(blocks(plan))).not.toContain("20.0%");
    expect(words(blocks(plan))).toContain("a number for 2025 was written down. It is not shown until a second person has checked it.");
    expect(JSON.stringify(plan)).not.toContain('"value":0.2,');
  });

  test("that are not there are written out with the reason", () => {
    const missing = words(section(plan, "map.app_data"));
    expect(missing).toContain("no 95% interval. The underlying data lack the variation");
    expect(missing).toContain("no number later than 2022");
    expect(missing).toContain("“Every child starts ready”: no measure with a baseline yet.");
  });

  test("of a measure made in another way are named with what changed", () => {
    const changed = aTarget({ versions: [aVersion("1", [ben])], measurements: [aMeasurement(2024, 0.8, { verified: ben, comparable: false, changed: "New survey." })] });
    const shown = compose({ ...exampleFacts, targets: [changed] }, "en");
    expect(words(blocks(shown))).toContain("was made in another way and cannot be compared. New survey.");
    expect(words(section(shown, "map.measurement"))).toContain("Not comparable");
  });

  test("of invented places are labelled on the cover and in the notes", () => {
    expect(plan.community).toContain("(invented)");
    expect(words(section(plan, "map.app_data"))).toContain("All figures in this plan are invented.");
    const real = compose({ ...exampleFacts, fictional: false }, "en");
    expect(real.community).toBe("Forest County, Example State");
    expect(words(blocks(real))).not.toContain("All figures in this plan are invented.");
  });

  test("that come as a pair are shown as a pair", () => {
    const pair = aBaseline("b-pair", "ratio_black_nh_house_value_households", 0.136, 2022, { value2: 0.256, unit: "pair" });
    const findings = words(section(compose({ ...exampleFacts, baselines: [pair] }, "en"), "map.findings"));
    expect(findings).toContain("13.6%");
    expect(findings).toContain("25.6%");
  });
});

describe("the targets", () => {
  const plan = compose(exampleFacts, "en");

  test("stand with baseline, target, newest checked value and status; a proposal says that it is one", () => {
    const rows = tables(plan).find(({ caption }) => caption === "Baselines and targets")?.rows;
    expect(rows).toEqual([
      ["Share of babies born with low weight", "Forest County", "9.6% (2023)", "8.6% (2027)", "8.9% (2024)", "On path"],
      ["Pay on an average job compared with the cost of living", "Forest County", "0.73 (2022)", "0.85 (2030)", "no number yet", "No new data (target proposed, not agreed)"],
    ]);
  });

  test("each have a chart whose every number also stands in the table behind it", () => {
    const figures = blocks(plan).flatMap((block) => (block.kind === "figure" ? [block] : []));
    expect(figures).toHaveLength(exampleFacts.targets.length);
    const weight = figures[0]?.chart;
    expect(weight?.measurements.map(({ year, value }) => [year, value])).toEqual([[2024, 0.089]]);
    expect(weight?.path).toEqual([{ year: 2023, value: 0.096 }, { year: 2025, value: 0.092 }, { year: 2027, value: 0.086 }]);
    const behind = tables(plan).find(({ caption }) => caption.includes("every number of the chart"))?.rows.map((row) => row.slice(0, 3));
    expect(behind).toEqual([["2023", "Baseline", "9.6%"], ["2024", "Measured", "8.9%"], ["2025", "Milestone", "9.2%"], ["2027", "Target", "8.6%"]]);
  });

  test("that nobody has set yet are listed as open", () => {
    expect(words(section(plan, "map.measurement"))).toContain("Families in stable homes: 120 (2025)");
  });
});

describe("the worksheets", () => {
  const plan = compose(exampleFacts, "en");

  test("bring what was answered to the section they feed: a form as a list, rows as a table", () => {
    const about = words(section(plan, "map.about"));
    expect(about).toContain("Economic success here means… Every household can meet its basic costs and build savings.");
    expect(about).toContain("Commitment per principle\nContinuous learning A data review open to residents every quarter");
    const rows = section(plan, "map.priorities").flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows).toEqual([
      ["Pay that covers the cost of living", "Chosen", "Residents named it first."],
      ["School lunch", "Later", "The district is already changing it."],
    ]);
  });

  test("for the core team only never reach the plan, nor do contacts, persons and pointers", () => {
    const contact = "rosa@example.org";
    const sheets = new Map(worksheets.map(({ key }) => [key, { fields: fill(fieldsOf(key), contact), rows: [{ id: "row", answers: fill(fieldsOf(key), contact) }] }]));
    const secret = worksheets.filter(({ visibility }) => visibility === "core_only" || visibility === "restricted").map(({ title }) => title.en);
    const filled = compose({ ...exampleFacts, sheets }, "en");
    expect(words(blocks(filled))).not.toContain(contact);
    expect(words(blocks(filled))).not.toContain(pointer);
    for (const title of secret) expect(outline(filled).map(({ text }) => text)).not.toContain(title);
  });

  test("quote only those who agreed to be published", () => {
    const quotes = [{ text: "The last bus leaves at nine.", consent: true }, { text: "Do not print this.", consent: false }, { text: "Nobody asked me.", consent: "" }];
    const sheets = new Map([["engagement_record", { fields: {}, rows: [{ id: "row", answers: { quotes } }] }]]);
    const said = words(blocks(compose({ ...exampleFacts, sheets }, "en")));
    expect(said).toContain("The last bus leaves at nine.");
    expect(said).not.toContain("Do not print this.");
    expect(said).not.toContain("Nobody asked me.");
  });

  test("say one sentence after the other, and put semicolons between what is none", () => {
    expect(joined(["We pay for time.", "Supper", "", "child care"])).toBe("We pay for time. Supper; child care");
  });

  test("stand once each, however many sections name them", () => {
    const sheets = new Map(worksheets.map(({ key }) => [key, { fields: fill(fieldsOf(key), "Words"), rows: [] }]));
    const headings = outline(compose({ ...exampleFacts, sheets }, "en")).map(({ text }) => text);
    for (const { title } of worksheets) expect(headings.filter((text) => text === title.en).length).toBeLessThanOrEqual(1);
  });
});

describe("the theory of change", () => {
  const plan = compose(exampleFacts, "en");

  test("is a picture with its words, and tables that say the same", () => {
    const picture = blocks(plan).find((block) => block.kind === "theory");
    expect(picture?.theory.bands.map(({ look }) => look)).toEqual(["vision", "cards", "cards", "cards", "beliefs"]);
    for (const { text } of exampleFacts.theory.nodes.filter(({ kind }) => kind === "outcome" || kind === "activity")) {
      expect(picture?.alt).toContain(text);
      expect(words(blocks(plan))).toContain(text);
    }
  });

  test("shows an outcome without a measure as a gap", () => {
    const picture = blocks(plan).find((block) => block.kind === "theory");
    const cards = picture?.theory.bands.flatMap((band) => band.cards) ?? [];
    expect(cards.filter(({ gap }) => gap).map(({ title }) => title)).toEqual(["Every child starts ready"]);
  });

  test("says which workshop and room a row came from, and names no person", () => {
    expect(words(section(plan, "map.vision"))).toContain("Workshop: January workshop, room 2");
    expect(words(blocks(plan))).not.toContain("J. Rivera");
  });

  test("carries its assumptions on their links", () => {
    const rows = tables(plan).find(({ caption }) => caption.startsWith("Assumptions"))?.rows;
    expect(rows).toEqual([["Employers agree on a wage floor → Work pays enough to live on", "Large employers lead, small ones follow", "Lived experience", "Nobody follows within a year"]]);
  });

  test("keeps the emphasis and lists of a vision written together", () => {
    const text = (said: string, ...marks: object[]) => ({ type: "text", text: said, marks });
    const visionDocument = { type: "doc", content: [{ type: "paragraph", content: [text("A place for "), text("everyone", { type: "bold" })] }] };
    const written = compose({ ...exampleFacts, visionDocument }, "en");
    expect(section(written, "map.vision")).toContainEqual({ kind: "statement", spans: [{ text: "A place for " }, { text: "everyone", strong: true }] });
  });

  test("draws no picture of a vision alone", () => {
    const alone = compose({ ...nothing, theory: { vision: "A vision", nodes: [aNode("vision")], links: [] } }, "en");
    expect(blocks(alone).some(({ kind }) => kind === "theory")).toBe(false);
    expect(words(section(alone, "map.vision"))).toContain("A vision");
  });
});

test("no cell of any table is empty, and every row is as long as its header", () => {
  for (const locale of ["en", "es"] as const) {
    for (const { columns, rows } of tables(compose(exampleFacts, locale))) {
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const cell of row) expect(cell.trim()).not.toBe("");
      }
    }
  }
});
