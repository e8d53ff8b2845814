import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { activateRelease, freezeBaseline, importFile, listBaselines, loadCommunities } from "../../app/domain/metric/metric.server";
import { proposeTarget } from "../../app/domain/target/target.server";
import { buildCoalition } from "../build";
import { alive, expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

/** Made-up numbers for a real county, in an edition and a column that no other story uses. */
const release = "v2039.01";
const sublette = "56035";
const figure = { geography: sublette, column: "share_digital_access", breakdown: "overall", subgroup: "", year: 2025 };

async function publish(value: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "revision-story-"));
  const lines = ["year,state,county,state_name,county_name,share_digital_access,share_digital_access_quality", `2025,56,035,Wyoming,Sublette County,${value},Strong`];
  await writeFile(join(folder, "11_county_overall.csv"), `${lines.join("\n")}\n`);
  await importFile(join(folder, "11_county_overall.csv"), { release, thisYear: 2026 });
  await activateRelease(release);
  await rm(folder, { recursive: true });
}

test("a release revises a baseline: everybody sees it, the data lead keeps it once and re-bases it once", async () => {
  await loadCommunities();
  await publish("0.72");
  const { data, viewer } = await buildCoalition({ name: "Sublette revises", place: sublette });
  const baseline = await freezeBaseline(data, figure);
  await proposeTarget(data, { baseline: baseline.id, value: 0.8, year: 2030 });
  const here = `/${data.coalitionSlug}/metrics`;
  const page = await signedIn(data, here);
  await see(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.locator("#revisions").count()).toBe(0);

  await publish("0.735");
  await page.reload();
  await alive(page);
  const card = page.locator("#revisions");
  await see(card).toContainText("Revised from 72.0% to 73.5%");
  await see(card).toContainText("1 target depends on it.");
  await see(card).toContainText("a corrected file of the same release says otherwise");
  await expectAccessible(page);
  const reader = await signedIn(viewer, here, { width: 320, height: 700, language: "es", dark: true });
  await see(reader.locator("#revisions")).toContainText("Revisado de 72.0% a 73.5%");
  expect(await reader.locator("#revisions").getByRole("button").count()).toBe(0);
  await expectNoSidewaysScroll(reader);
  await expectAccessible(reader);

  await page.getByRole("button", { name: /^Keep the baseline:/ }).click();
  await see(page.getByText("The baseline stays as it was frozen.", { exact: true })).toBeVisible();
  await see(card).toHaveCount(0);

  await publish("0.74");
  const plain = await signedIn(data, here, { javaScript: false, width: 320, height: 700 });
  await expectNoSidewaysScroll(plain);
  await plain.getByLabel("Your reason").fill("The survey was corrected.");
  await plain.getByRole("button", { name: /^Re-base/ }).click();
  await see(plain.getByText("The released figure is your baseline now.", { exact: false })).toBeVisible();
  await see(plain.locator("#revisions")).toHaveCount(0);
  expect(await listBaselines(data)).toMatchObject([{ value: 0.74, supersedesId: baseline.id, supersedeReason: "The survey was corrected." }]);
});

test("what is missing is said beside its field, and a figure released anew is shown before anybody decides", async () => {
  await loadCommunities();
  await publish("0.62");
  const { data } = await buildCoalition({ name: "Sublette forgets", place: sublette });
  await freezeBaseline(data, figure);
  await publish("0.65");
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics`);
  await page.locator("#revisions form").evaluate((form: HTMLFormElement) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: /^Re-base/ }).click();
  await see(page.locator("#revisions")).toContainText("Say in a sentence why the released figure takes the place of your baseline.");
  expect(await listBaselines(data)).toMatchObject([{ value: 0.62 }]);

  await page.getByLabel("Your reason").fill("Seen too early.");
  await publish("0.66");
  await page.locator("#revisions form").evaluate((form: HTMLFormElement) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: /^Re-base/ }).click();
  await see(page.locator("#revisions")).toContainText("The figure was released anew after you opened the page.");
  await see(page.locator("#revisions")).toContainText("Revised from 62.0% to 66.0%");
  await see(page.getByLabel("Your reason")).toHaveValue("Seen too early.");
});
