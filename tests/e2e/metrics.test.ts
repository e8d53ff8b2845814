import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { loadCommunities } from "../../app/domain/place/place.server";
import { buildCoalition } from "../build";
import { loadRelease } from "../load-release";
import { expectAccessible, expectNoSidewaysScroll, signedIn } from "./story";

/** Made-up numbers for real counties of one state: the invented places of the sample stay untouched. */
const release = "v2040.01";
const weston = "56045";
const overall = [
  "year,state,county,state_name,county_name,share_employed,share_employed_lb,share_employed_ub,share_employed_quality",
  "2024,56,045,Wyoming,Weston County,0.7,0.66,0.74,Weak",
  "2025,56,045,Wyoming,Weston County,0.72,0.7,0.74,Strong",
  "2024,56,011,Wyoming,Crook County,0.64,0.6,0.68,Strong",
  "2025,56,011,Wyoming,Crook County,0.66,0.62,0.7,Strong",
];
const gender = [
  "year,state,county,state_name,county_name,subgroup,subgroup_type,share_employed,share_employed_lb,share_employed_ub,share_employed_quality",
  "2025,56,045,Wyoming,Weston County,All,all,0.71,0.69,0.73,Strong",
  "2025,56,045,Wyoming,Weston County,Female,gender,0.65,0.6,0.7,Marginal",
  "2025,56,045,Wyoming,Weston County,Male,gender,0.77,0.73,0.81,Marginal",
];

beforeAll(async () => {
  await loadCommunities();
  await loadRelease(release, { "11_county_overall.csv": overall, "16_county_gender.csv": gender });
});

/** Buttons answer once the page's script has taken over what the server drew. */
async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.querySelector("h1") ?? {}).some((key) => key.startsWith("__react")));
}

const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

test("from the list of metrics to a frozen baseline", async () => {
  const { data } = await buildCoalition({ name: "Weston works", place: weston });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics`);
  await page.getByText("In 2025, in Weston County, WY, 72.0% of adults ages 25 to 54 were employed.").waitFor();
  await expectAccessible(page);

  await awake(page);
  await page.getByLabel("Find a metric").fill("employed");
  await page.getByText("1 metric", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Share of adults ages 25 to 54 who are employed" }).click();
  await heading(page, "Share of adults ages 25 to 54 who are employed").waitFor();
  await page.getByRole("img", { name: /^Bars for/ }).waitFor();

  await page.getByLabel("Category").selectOption({ label: "Gender" });
  await page.getByText("Highest: Male (77.0%). Lowest: Female (65.0%).", { exact: true }).waitFor();
  await page.locator("svg text", { hasText: "77.0%" }).waitFor();
  await expectAccessible(page);
  await page.getByText("Table", { exact: true }).click();
  const rows = page.getByRole("table").getByRole("row");
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringContaining("Data quality"),
    expect.stringMatching(/Weston County, WY\s+2021–2025\s+All\s+71\.0%\s+\(69\.0% to 73\.0%\)\s+Strong/),
    expect.stringMatching(/Female\s+65\.0%/),
    expect.stringMatching(/Male\s+77\.0%/),
  ]);

  await page.getByRole("button", { name: "Use as baseline" }).click();
  await page.getByLabel("Which figure").selectOption({ label: "Female: 65.0% (Marginal)" });
  await page.getByRole("button", { name: "Freeze this figure" }).click();
  await page.getByText("The figure is frozen as your baseline.").waitFor();
  const frozen = page.locator("#baselines");
  await frozen.getByText("65.0% in 2021–2025").waitFor();
  expect(await frozen.innerText()).toContain(release);
  await page.locator("#use-as-baseline").getByRole("link", { name: /^Set a target/ }).click();
  await page.waitForURL(/\/targets\/new\?baseline=/);
  await page.getByText("The figure is frozen as your baseline.").waitFor({ state: "detached" });
});

test("a weak figure and a replaced baseline ask for a reason, and what was typed is kept", async () => {
  const { data } = await buildCoalition({ name: "Weston again", place: weston });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/employment?year=2024`);
  const use = page.getByRole("button", { name: "Use as baseline" });
  await awake(page);
  await use.click();
  const why = page.getByLabel("Why build on a weak figure");
  await why.fill("We have nothing better.");
  await page.getByRole("button", { name: "Freeze this figure" }).click();
  await page.locator("#baselines").getByText("Used in spite of its quality: We have nothing better.").waitFor();

  await page.getByLabel("Year").selectOption("2025");
  await use.click();
  await page.getByText("72.0% in 2025, Weston County, WY.").waitFor();
  await page.getByLabel("Why it takes the place of the earlier baseline").fill("The newer year is out.");
  await page.getByRole("button", { name: "Freeze this figure" }).click();
  await page.locator("#baselines").getByText("72.0% in 2025").waitFor();
  expect(await page.locator("#baselines").getByText("70.0% in 2024").count()).toBe(0);

  await use.click();
  await page.getByLabel("Why it takes the place of the earlier baseline").fill("Once more.");
  await page.getByRole("button", { name: "Freeze this figure" }).click();
  await page.getByText("This very figure is your baseline already. Nothing was changed.").first().waitFor();
  expect(await page.getByLabel("Why it takes the place of the earlier baseline").inputValue()).toBe("Once more.");
  expect(new URL(page.url()).searchParams.has("index")).toBe(false);
});

test("another place is added by typing, and the link shows the same to somebody else", async () => {
  const { data, viewer } = await buildCoalition({ name: "Weston compares", place: weston });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/employment`);
  await awake(page);
  await page.getByRole("button", { name: "Compare with another place" }).click();
  await page.getByRole("combobox", { name: "Compare with a county or city" }).pressSequentially("crook");
  await page.getByRole("option", { name: /Crook County, Wyoming/ }).click();
  await page.getByText("Highest: Weston County, WY (72.0%). Lowest: Crook County, WY (66.0%).", { exact: true }).waitFor();
  await page.getByLabel("Interval").selectOption({ label: "Hide" });
  await page.waitForURL(/interval=off/);
  const link = new URL(page.url());

  const other = await signedIn(viewer, link.pathname + link.search, { width: 320, height: 700, language: "es", dark: true });
  await other.getByText("Más alto: Weston County, WY (72.0%). Más bajo: Crook County, WY (66.0%).").waitFor();
  await other.getByRole("img", { name: /^Barras de/ }).waitFor();
  await expectNoSidewaysScroll(other);
  await expectAccessible(other);
  expect(await other.getByRole("button", { name: "Usar como línea de base" }).count()).toBe(0);
  await other.getByRole("link", { name: /Crook County, WY/ }).click();
  await other.waitForURL((url) => !url.search.includes("56011"));
});

test("the figures can be taken along as a file that names its source", async () => {
  const { data } = await buildCoalition({ name: "Weston takes along", place: weston });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/employment`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download" }).click()]);
  expect(download.suggestedFilename()).toBe("employment.csv");
  const answer = await page.request.get(`/${data.coalitionSlug}/metrics/employment/csv`);
  expect(await answer.text()).toMatch(/"56045","Weston County, WY",2025,"2025","[^"]*","Everyone",0\.72,/);
  const notes = await page.request.get(`/${data.coalitionSlug}/metrics/employment/csv?part=notes`);
  expect(await notes.text()).toContain("Urban Institute");
});

test("a confirmation leaves by itself, not while it is held, and can be read again", async () => {
  const { data } = await buildCoalition({ name: "Weston reads on", place: weston });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/employment`);
  await awake(page);
  await page.clock.install();
  await page.getByRole("button", { name: "Use as baseline" }).click();
  await page.getByRole("button", { name: "Freeze this figure" }).click();
  const said = page.getByRole("status").getByText("The figure is frozen as your baseline.");
  await said.waitFor();
  await said.hover();
  await page.clock.fastForward("02:00");
  expect(await said.isVisible()).toBe(true);
  await page.mouse.move(0, 0);
  await page.clock.fastForward("02:00");
  await said.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Earlier messages" }).click();
  await page.getByRole("region", { name: "Earlier messages" }).getByText("The figure is frozen as your baseline.").waitFor();
});

test("a metric that does not exist is not found", async () => {
  const { data } = await buildCoalition({ name: "Weston asks", place: weston });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/shoe-size`);
  await page.getByText("There is no such metric. Choose one from the list of metrics.").first().waitFor();
});
