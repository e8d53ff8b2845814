import { readFile } from "node:fs/promises";
import mammoth from "mammoth";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { readPdf } from "../../app/domain/plan/pdf-reader";
import { buildCoalition, type BuiltCoalition } from "../build";
import { fillPlan } from "../build-plan";
import { alive, expectAccessible, expectNoSidewaysScroll, open, signedIn, see } from "./story";

let ours: BuiltCoalition;
const address = () => `/${ours.lead.coalitionSlug}/plan`;

beforeAll(async () => {
  ours = await buildCoalition({ name: "Plan Story" });
  await fillPlan(ours, "Work pays enough");
});

/** What the browser saves when this link is followed. */
async function downloaded(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("the lead reads the plan that was assembled, and takes it along as PDF and as Word", async () => {
  const page = await signedIn(ours.lead, address());
  await see(page.getByRole("heading", { level: 1, name: "Mobility Action Plan for Forest County, EX" })).toBeVisible();
  await see(page.getByText("This is a draft")).toBeVisible();
  await see(page.getByRole("heading", { level: 2, name: "Vision, values and theory of change" })).toBeVisible();
  await see(page.getByRole("img", { name: /^Chart for Share of babies born/u })).toBeVisible();
  await see(page.getByRole("table", { name: "Baselines and targets" }).getByRole("row", { name: /Share of babies born .* On path/u })).toBeVisible();
  await see(page.getByRole("heading", { name: "Still missing from this draft" })).toBeVisible();
  await expectAccessible(page);

  const pdf = await downloaded(page, "Download PDF");
  expect(pdf.name).toMatch(/^plan-story.*-en\.pdf$/u);
  const read = await readPdf(pdf.bytes);
  expect(read).toMatchObject({ marked: true, standard: "1", title: "Mobility Action Plan for Forest County, EX" });
  expect(read.outline.map(({ title }) => title)).toContain("Vision, values and theory of change");

  const word = await downloaded(page, "Download Word");
  expect(word.name).toMatch(/-en\.docx$/u);
  const { value } = await mammoth.extractRawText({ buffer: word.bytes });
  expect(value).toContain("Work pays enough");
});

test("the plan is read in Spanish while the page stays in English, on a narrow phone, in the dark", async () => {
  const page = await signedIn(ours.resident, address(), { width: 320, height: 720, dark: true });
  await page.getByRole("navigation", { name: "Language of the plan" }).getByRole("link", { name: "Spanish" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Plan de Acción para la Movilidad de Forest County, EX" })).toBeVisible();
  await see(page.getByRole("heading", { level: 2, name: "Visión, valores y teoría del cambio" })).toBeVisible();
  await see(page.locator("article[lang=es]")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const pdf = await downloaded(page, "Download PDF");
  expect((await readPdf(pdf.bytes)).language).toMatch(/^es/u);
});

test("who may only read gets no file, and another coalition's plan does not exist", async () => {
  const viewer = await signedIn(ours.viewer, address());
  await see(viewer.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await viewer.getByRole("link", { name: "Download PDF" }).count()).toBe(0);
  expect((await viewer.request.get(`${address()}.pdf`)).status()).toBe(403);
  const stranger = await signedIn((await buildCoalition({ name: "Elsewhere" })).lead, "/");
  for (const ending of ["", ".pdf", ".docx"]) expect((await stranger.request.get(address() + ending)).status()).toBe(404);
});

/** A page as the browser prints it on A4: how many pages, their words, and the share of the width that words reach. */
async function printed(page: Page, landscape: boolean): Promise<{ readonly pages: number; readonly words: string; readonly reach: number }> {
  const margin = "0.4in";
  const { pages, words, places } = await readPdf(await page.pdf({ format: "A4", landscape, margin: { top: margin, bottom: margin, left: margin, right: margin } }));
  return { pages, words: words.replace(/\s+/gu, " "), reach: Math.max(...places.map(({ right, width }) => right / width)) };
}

test("printed by the browser, pages take the width of the paper and have everything open, upright and sideways", async () => {
  const page = await open("/sign-in");
  await page.getByRole("button", { name: /as lead/u }).click();
  await page.waitForURL(/forest-county/u);
  const home = page.url();
  const told: readonly (readonly [path: string, said: readonly string[], unsaid: readonly string[]])[] = [
    ["/plan", ["Vision, values and theory of change", "Appendix A: data tables, sources and notes", "Still missing from this draft"], ["Download PDF"]],
    ["/steps/4/stakeholder_map/print", ["Eastside Residents’ Council", "Sector (needed to finish)", "Example: Forest Credit Union"], ["Print it blank"]],
    ["/steps/4/stakeholder_map/print?blank", ["Sector (needed to finish)", "☐ Government"], ["Eastside Residents’ Council"]],
    ["/steps/4/stakeholder_map", ["Eastside Residents’ Council", "Nonprofit"], ["Add a row", "Search, filter, group"]],
    ["/steps/6/narratives", ["Narratives", "needed to finish"], ["Add a row"]],
    ["/theory", ["Our vision", "We assume:"], ["Add an assumption", "How sure are we?"]],
    ["/metrics/household-income", ["In 2023, in Forest County, EX, household income at the 20th percentile was $28,373.", "95% interval"], ["The picture is loading"]],
    ["/metrics/compare?predictors=employment_opportunities,housing_affordability,digital_access", ["Share of adults ages 25 to 54 who are employed", "Homes", "Sources and notes"], ["The picture is loading", "Clear all"]],
    ["/targets", ["Targets"], []],
  ];
  for (const [path, said, unsaid] of told) {
    await page.goto(home + path);
    await alive(page);
    if (path.startsWith("/metrics")) await see(page.locator("svg.recharts-surface").first()).toBeVisible();
    const [upright, sideways] = [await printed(page, false), await printed(page, true)];
    for (const { words } of [upright, sideways]) {
      for (const one of said) expect(words, path).toContain(one);
      for (const one of unsaid) expect(words, path).not.toContain(one);
    }
    expect(sideways.pages, path).toBeLessThanOrEqual(2 * upright.pages);
    expect(sideways.reach, path).toBeGreaterThan(0.75);
    expect(upright.reach, path).toBeGreaterThan(0.75);
  }
});
