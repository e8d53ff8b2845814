import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { outline, type Block, type PlanDocument } from "../../app/domain/plan/plan-document";
import { readPdf } from "../../app/domain/plan/pdf-reader";
import { assemble, exportDocx, exportPdf } from "../../app/domain/plan/plan.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { fillPlan } from "../build-plan";
import { refusalOf } from "../refusal";

let ours: BuiltCoalition;
let theirs: BuiltCoalition;

beforeAll(async () => {
  ours = await buildCoalition({ name: "Our Plan Coalition" });
  theirs = await buildCoalition({ name: "Their Plan Coalition" });
  await fillPlan(ours, "Work pays enough");
  await fillPlan(theirs, "A secret of theirs");
});

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
    for (const said of ["Work pays enough", "Compact for: Work pays enough", "9.6% (2023)", "8.6% (2027)", "On path", "Savings, and Work pays enough", "Example release 2025"]) {
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

  test("are made four at a time for one person, and not for who has gone", async () => {
    const leaving = new AbortController();
    const asked = [1, 2, 3].map(() => exportDocx(ours.lead, { locale: "en" }));
    const left = refusalOf(exportDocx(ours.lead, { locale: "en", gone: leaving.signal }));
    expect(await refusalOf(exportDocx(ours.lead, { locale: "en" }))).toBe("limited");
    const other = exportDocx(ours.core, { locale: "en" });
    leaving.abort();
    expect(await left).toBe("gone");
    expect((await Promise.all([...asked, other, exportDocx(ours.lead, { locale: "en" })])).map(({ bytes }) => bytes.length > 1_000)).toEqual([true, true, true, true, true]);
  });

  test("are for those who may export; others read the page", async () => {
    for (const member of [ours.viewer, ours.reviewer, ours.facilitator]) {
      expect(await refusalOf(exportPdf(member, { locale: "en" }))).toBe("forbidden");
      expect(await refusalOf(exportDocx(member, { locale: "en" }))).toBe("forbidden");
    }
    expect(await refusalOf(assemble(ours.facilitator, { locale: "en" }))).toBe("forbidden");
  });
});
