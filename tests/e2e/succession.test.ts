import { beforeAll, expect, test } from "vitest";
import { loadCommunities } from "../../app/domain/place/place.server";
import { buildCoalition } from "../build";
import { loadRelease } from "../load-release";
import { expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

/** Made-up numbers for places whose name or borders changed, in an edition and a column that no other story uses. */
const release = "v2037.01";
const rows = [
  "2014,46,113,South Dakota,Shannon County,0.5,Strong",
  "2015,46,102,South Dakota,Oglala Lakota County,0.52,Strong",
  "2020,09,001,Connecticut,Fairfield County,0.2,Strong",
  "2021,09,001,Connecticut,Fairfield County,0.21,Strong",
  "2022,09,190,Connecticut,Western Connecticut Planning Region,0.23,Strong",
];

beforeAll(async () => {
  await loadCommunities();
  const lines = ["year,state,county,state_name,county_name,share_poverty_exposure,share_poverty_exposure_quality", ...rows];
  await loadRelease(release, { "11_county_overall.csv": lines });
});

test("a county that gave way to regions: its own years, then the region beside it, never joined", async () => {
  const { data, viewer } = await buildCoalition({ name: "Fairfield goes on", place: "09001" });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/poverty-concentration`);
  await see(page.getByText("Fairfield County, CT: other areas since 2022")).toBeVisible();
  await see(page.getByText("drawn along other borders: Western Connecticut Planning Region", { exact: false })).toBeVisible();
  await page.getByRole("link", { name: "Show Western Connecticut Planning Region, CT (since 2022) too" }).click();
  await see(page.getByRole("heading", { name: "Fairfield County, CT (until 2021)" })).toBeVisible();
  await see(page.getByRole("heading", { name: "Western Connecticut Planning Region, CT (since 2022)" })).toBeVisible();
  await see(page.getByText("In 2017–2021, in Fairfield County, CT, 21.0%", { exact: false }).first()).toBeVisible();
  await see(page.getByText("In 2018–2022, in Western Connecticut Planning Region, CT, 23.0%", { exact: false }).first()).toBeVisible();
  await page.getByText("Table", { exact: true }).click();
  const table = page.getByRole("table").getByRole("row");
  expect(await table.allInnerTexts()).toEqual([
    expect.stringContaining("Data quality"),
    expect.stringMatching(/Fairfield County, CT\s+2017–2021\s+21\.0%/),
    expect.stringMatching(/Fairfield County, CT\s+2016–2020\s+20\.0%/),
    expect.stringMatching(/Western Connecticut Planning Region, CT\s+2018–2022\s+23\.0%/),
  ]);
  await expectAccessible(page);

  const { pathname, search } = new URL(page.url());
  const reader = await signedIn(viewer, pathname + search, { width: 320, height: 700, language: "es", dark: true });
  await see(reader.getByText("Fairfield County, CT: otras áreas desde 2022")).toBeVisible();
  await expectNoSidewaysScroll(reader);
  await expectAccessible(reader);
});

test("a county with a new name: one series, marked, and a baseline from the years before it", async () => {
  const { data } = await buildCoalition({ name: "Oglala Lakota goes on", place: "46102" });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/poverty-concentration?year=2014`);
  await see(page.getByText("had another name and code before: Shannon County, SD (until 2014)", { exact: false })).toBeVisible();
  await see(page.locator("svg text", { hasText: "2014 *" })).toBeVisible();
  await page.getByText("Table", { exact: true }).click();
  await see(page.getByRole("table")).toContainText("Oglala Lakota County, SD, released as 46113");
  await page.getByRole("button", { name: "Use as baseline" }).click();
  await page.getByRole("button", { name: "Freeze this figure" }).click();
  await see(page.locator("#baselines")).toContainText("50.0% in 2010–2014");
});

test("pickers say until and since when", async () => {
  const { data } = await buildCoalition({ name: "Laramie picks", place: "56021" });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/poverty-concentration`);
  await page.getByRole("button", { name: "Compare with another place" }).click();
  const box = page.getByRole("combobox", { name: "Compare with a county or city" });
  await box.pressSequentially("fairfield");
  await see(page.getByRole("option", { name: /Fairfield County, Connecticut \(until 2021\)/ })).toBeVisible();
  await box.fill("");
  await box.pressSequentially("western conn");
  await see(page.getByRole("option", { name: /Western Connecticut Planning Region, Connecticut \(since 2022\)/ })).toBeVisible();
});
