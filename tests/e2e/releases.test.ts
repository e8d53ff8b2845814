import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { expect, inject, test } from "vitest";
import { openSession } from "../../app/domain/account/session.server";
import { loadCommunities } from "../../app/domain/place/place.server";
import { listImports } from "../../app/domain/release-import/release-import.server";
import { buildCoalition } from "../build";
import { zipOf } from "../packed";
import { expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

/** Made-up numbers for real counties, in editions and a column that no other story uses. */
const uinta = "56041";
const header = "year,state,county,state_name,county_name,rate_juv_arrest,rate_juv_arrest_quality";
const table = (value: string) => `${[header, `2024,56,041,Wyoming,Uinta County,${value},Strong`, "2024,56,043,Wyoming,Washakie County,812,Strong"].join("\n")}\n`;
const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const here = (slug: string) => `/${slug}/metrics/releases`;

const history = (page: Page) => page.locator("#history");
const line = (page: Page, name: string) => history(page).getByRole("listitem").filter({ hasText: name }).first();

async function bring(page: Page, files: ReturnType<typeof csv>[], release: string): Promise<void> {
  await page.getByLabel("Files", { exact: true }).setInputFiles(files);
  await page.getByLabel("Release", { exact: true }).fill(release);
  await page.getByRole("button", { name: "Bring in" }).click();
}

test("a data lead brings a file in, open pages show its figures, and it is taken back", async () => {
  await loadCommunities();
  const { data, viewer } = await buildCoalition({ name: "Uinta brings in", place: uinta });
  const metric = await signedIn(viewer, `/${data.coalitionSlug}/metrics/juvenile-arrests`);
  await see(metric.getByRole("heading", { level: 1 })).toBeVisible();
  const page = await signedIn(data, here(data.coalitionSlug));
  await expectAccessible(page);
  await bring(page, [csv("41_county_overall.csv", table("745"))], "v2081.01");
  await see(page.getByText("The file is in line.", { exact: false })).toBeVisible();
  await see(line(page, "41_county_overall.csv")).toContainText("2 rows, 2 values. Errors: 0.");
  await see(page.getByLabel("Release", { exact: true })).toHaveValue("");
  await see(page.getByRole("heading", { name: "v2081.01" })).toBeVisible();
  await see(page.locator("[data-card]").filter({ hasText: "v2081.01" }).getByText(/In use since/)).toBeVisible();
  await see(metric.getByText("745", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByText("Take back…").click();
  await page.getByRole("button", { name: "Take back: 41_county_overall.csv" }).click();
  await see(page.getByText("was the only file of v2081.01", { exact: false })).toBeVisible();
  await see(line(page, "41_county_overall.csv")).toContainText("Taken back");
  await see(metric.getByText("745", { exact: false })).toHaveCount(0);
});

test("a release that would change figures waits; its weight is shown before it is used", async () => {
  await loadCommunities();
  const { lead } = await buildCoalition({ name: "Uinta weighs", place: uinta });
  const page = await signedIn(lead, here(lead.coalitionSlug));
  await bring(page, [csv("42_county_overall.csv", table("745"))], "v2082.01");
  await see(line(page, "42_county_overall.csv")).toHaveAttribute("data-state", "imported");
  await bring(page, [csv("43_county_overall.csv", table("701"))], "v2083.01");
  await see(line(page, "43_county_overall.csv")).toHaveAttribute("data-state", "imported");
  await page.getByRole("link", { name: "See what using v2083.01 changes" }).click();
  const weight = page.locator("#weight");
  await see(weight).toContainText("1 figure shown today gets another value.");
  await see(weight).toContainText("1 figure stays the same.");
  await see(weight).toContainText("No frozen baseline differs from it.");
  await expectAccessible(page);
  await weight.getByRole("button", { name: "Use v2083.01" }).click();
  await see(page.getByText("v2083.01 is in use now.", { exact: false })).toBeVisible();
  for (const file of ["43_county_overall.csv", "42_county_overall.csv"]) {
    await line(page, file).getByText("Take back…").click();
    await page.getByRole("button", { name: `Take back: ${file}` }).click();
    await see(line(page, file)).toHaveAttribute("data-state", "undone");
  }
});

test("without script, on a phone, in Spanish: what is wrong is named, and the report can be taken along", async () => {
  const { data } = await buildCoalition({ name: "Uinta sin guion", place: uinta });
  const page = await signedIn(data, here(data.coalitionSlug), { javaScript: false, width: 320, height: 700, language: "es", dark: true });
  await expectNoSidewaysScroll(page);
  const broken = zipOf([{ name: "release-v2084.01/44_county_overall.csv", text: table("=muchos") }]);
  await page.getByLabel("Archivos", { exact: true }).setInputFiles({ name: "todo.zip", mimeType: "application/zip", buffer: broken });
  await page.getByRole("button", { name: "Traer" }).click();
  await see(page.getByText("El archivo está en la fila.", { exact: false })).toBeVisible();
  // A page without script does not renew itself: the reader looks again when it is done.
  await expect.poll(async () => (await listImports(data, { most: 1 })).map(({ state }) => state), { timeout: 60_000 }).toEqual(["refused"]);
  await page.reload();
  await see(line(page, "44_county_overall.csv")).toContainText("No se guardó nada.");
  await see(line(page, "44_county_overall.csv")).toContainText("línea 2, columna rate_juv_arrest");
  await expectNoSidewaysScroll(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Informe (CSV): 44_county_overall.csv" }).click()]);
  const report = await readFile(await download.path(), "utf8");
  expect(report).toContain('"error",2,"rate_juv_arrest"');
  expect(report).toContain(`"'=muchos"`);

  await page.getByRole("button", { name: "Traer" }).click();
  await see(page.getByRole("alert")).toContainText("Elija un archivo o escriba una dirección.");
  const lively = await signedIn(data, here(data.coalitionSlug), { width: 320, height: 700, language: "es", dark: true });
  await see(line(lively, "44_county_overall.csv")).toContainText("Rechazado");
  await see(lively.getByText("Cifras inventadas para probar el planificador.", { exact: false }).first()).toBeVisible();
  await expectAccessible(lively);
  await expectNoSidewaysScroll(lively);
});

test("an address inside our own network is not fetched", async () => {
  const { lead } = await buildCoalition({ name: "Uinta fetches", place: uinta });
  const page = await signedIn(lead, here(lead.coalitionSlug));
  await page.getByLabel("Or an address to fetch from").fill("https://localhost/v2085.01/a.csv");
  await page.getByRole("button", { name: "Bring in" }).click();
  await see(line(page, "https://localhost/v2085.01/a.csv")).toContainText("does not lead to a server of the open internet");
});

test("who does not keep releases sees them, and who can bring them in", async () => {
  const { core, reviewer } = await buildCoalition({ name: "Uinta reads", place: uinta });
  const page = await signedIn(core, here(core.coalitionSlug), { width: 320, height: 700 });
  await see(page.getByText("Leads and data leads can bring in new ones.", { exact: false })).toBeVisible();
  expect(await page.getByRole("button", { name: "Bring in" }).count()).toBe(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const outside = await signedIn(reviewer, here(core.coalitionSlug));
  await see(outside.getByRole("heading", { level: 1 })).toHaveText("Releases");
  expect(await history(outside).count()).toBe(0);
});

test("only this page takes more than a form", async () => {
  const { data } = await buildCoalition({ name: "Uinta sends much" });
  const cookie = (await openSession(data.accountId)).split(";")[0] ?? "";
  const body = () => {
    const form = new FormData();
    form.set("intent", "import");
    form.set("files", new Blob(["x".repeat(600 << 10)]), "a.txt");
    return form;
  };
  const send = async (path: string) => (await fetch(inject("appUrl") + path, { method: "POST", headers: { cookie, "sec-fetch-site": "same-origin" }, body: body(), redirect: "manual" })).status;
  expect(await send(here(data.coalitionSlug))).toBe(400);
  expect(await send(`/${data.coalitionSlug}/metrics`)).toBe(413);
});
