import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { answer } from "../../app/domain/process/process.server";
import { outline, type Block, type PlanDocument } from "../../app/domain/plan/plan-document";
import { readPdf } from "../../app/domain/plan/pdf-reader";
import { assemble, exportDocx, exportPdf } from "../../app/domain/plan/plan.server";
import { agreeTarget, proposeTarget, recordMeasurement, target, verifyMeasurement } from "../../app/domain/target/target.server";
import { addNode, attachIndicator, link } from "../../app/domain/theory/theory.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { buildBaseline, buildLowerBaseline } from "../build-baseline";
import { refusalOf } from "../refusal";

let ours: BuiltCoalition;
let theirs: BuiltCoalition;

beforeAll(async () => {
  ours = await buildCoalition({ name: "Our Plan Coalition" });
  theirs = await buildCoalition({ name: "Their Plan Coalition" });
  await fill(ours, "Work pays enough");
  await fill(theirs, "A secret of theirs");
});

/** A theory of two rows, an agreed target with a checked and an unchecked value, and one answered worksheet. */
async function fill({ lead, data, core }: BuiltCoalition, outcome: string): Promise<void> {
  const baseline = await buildLowerBaseline(data);
  const { id } = await proposeTarget(data, { baseline: baseline.id, value: 0.086, year: 2027, rationale: "As the best similar county." });
  const proposed = await target(lead, { id });
  await agreeTarget(lead, { version: id, seen: proposed.versions[0].version });
  await recordMeasurement(data, { target: id, value: 0.089, year: 2024, low: 0.0885, high: 0.0895, source: "Vital records" });
  const [checked] = (await target(lead, { id })).measurements;
  await verifyMeasurement(core, { measurement: checked?.id ?? "" });
  await recordMeasurement(data, { target: id, value: 0.2, year: 2025, source: "A slip of the hand" });
  await buildBaseline(data);
  const goal = await addNode(lead, { kind: "outcome", text: outcome, who: "People with full-time jobs" });
  const activity = await addNode(lead, { kind: "activity", text: `Compact for: ${outcome}` });
  await link(lead, { from: activity, to: goal });
  await attachIndicator(lead, { node: goal, indicator: baseline.indicatorId });
  await answer(lead, { worksheet: "shared_definition", item: null, field: "econ_local", value: `Savings, and ${outcome}`, seen: 0 });
}

function words(plan: PlanDocument): string {
  return JSON.stringify(plan.sections);
}

function figures(plan: PlanDocument): readonly Extract<Block, { kind: "figure" }>[] {
  return plan.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "figure" ? [block] : [])));
}

describe("the assembled plan", () => {
  test("holds what the doors of the other domains hold: theory, baselines, targets with status, worksheets", async () => {
    const plan = await assemble(ours.lead, { locale: "en" });
    expect(plan).toMatchObject({ language: "en", draft: true, coalition: "Our Plan Coalition", community: "Forest County, EX (invented)" });
    for (const said of ["Work pays enough", "Compact for: Work pays enough", "9.6% (2023)", "8.6% (2027)", "On track", "Savings, and Work pays enough", "Example release 2025"]) {
      expect(words(plan)).toContain(said);
    }
    expect(plan.imprint.join(" ")).toContain("Data as of: 2025");
    expect(figures(plan)).toHaveLength(1);
  });

  test("shows a value only once a second person has checked it", async () => {
    const plan = await assemble(ours.lead, { locale: "en" });
    expect(figures(plan)[0]?.chart.measurements.map(({ year }) => year)).toEqual([2024]);
    expect(words(plan)).toContain("a number for 2025 was written down");
  });

  test("is the same for everybody who may open it, whatever their role", async () => {
    const [lead, resident, viewer, reviewer] = await Promise.all([ours.lead, ours.resident, ours.viewer, ours.reviewer].map((member) => assemble(member, { locale: "es" })));
    expect(resident).toEqual(lead);
    expect(viewer).toEqual(lead);
    expect(reviewer).toEqual(lead);
  });

  test("holds nothing of another coalition", async () => {
    expect(words(await assemble(ours.lead, { locale: "en" }))).not.toContain("A secret of theirs");
    expect(words(await assemble({ ...ours.lead, coalitionId: theirs.lead.coalitionId }, { locale: "en" }))).not.toContain("Work pays enough");
  });

  test("speaks Spanish where Spanish is asked for", async () => {
    const plan = await assemble(ours.lead, { locale: "es" });
    expect(plan.language).toBe("es");
    expect(outline(plan).map(({ text }) => text)).toContain("Visión, valores y teoría del cambio");
    expect(words(plan)).toContain("En camino");
  });

  test("of a coalition that has only just begun says what is missing", async () => {
    const { lead } = await buildCoalition({ name: "Just Begun" });
    const plan = await assemble(lead, { locale: "en" });
    expect(plan.sections.at(-1)?.key).toBe("gaps");
    expect(words(plan)).toContain("Vision, values and theory of change. It comes from: 7A");
  });
});

describe("the files", () => {
  test("are a tagged PDF and a Word file of the same plan, named for coalition, day and language", async () => {
    const [pdf, docx] = await Promise.all([exportPdf(ours.core, { locale: "es" }), exportDocx(ours.core, { locale: "es" })]);
    expect(pdf.name).toMatch(/^our-plan-coalition[\w-]*-plan-\d{4}-\d\d-\d\d-es\.pdf$/u);
    expect(docx.name).toMatch(/-es\.docx$/u);
    const read = await readPdf(pdf.bytes);
    expect(read).toMatchObject({ marked: true, standard: "1" });
    expect(read.language).toMatch(/^es/u);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx.bytes) });
    for (const heading of read.outline) expect(value).toContain(heading.title);
  });

  test("are for those who may export; others read the page", async () => {
    for (const member of [ours.viewer, ours.reviewer, ours.facilitator]) {
      expect(await refusalOf(exportPdf(member, { locale: "en" }))).toBe("forbidden");
      expect(await refusalOf(exportDocx(member, { locale: "en" }))).toBe("forbidden");
    }
    expect(await refusalOf(assemble(ours.facilitator, { locale: "en" }))).toBe("forbidden");
  });
});
