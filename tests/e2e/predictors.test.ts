import { beforeAll, expect, test } from "vitest";
import { freezeBaseline } from "../../app/domain/baseline/baseline.server";
import { loadCommunities } from "../../app/domain/place/place.server";
import { proposeTarget } from "../../app/domain/target/target.server";
import { buildCoalition } from "../build";
import { loadRelease } from "../load-release";
import { expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

/** Made-up numbers for a real county, in an edition and a column that no other story uses. */
const release = "v2038.01";
const laramie = "56021";
const figure = { geography: laramie, column: "rate_learning", breakdown: "overall", subgroup: "", year: 2025 };

beforeAll(async () => {
  await loadCommunities();
  const lines = ["year,state,county,state_name,county_name,rate_learning,rate_learning_quality", "2025,56,021,Wyoming,Laramie County,1.05,Strong"];
  await loadRelease(release, { "11_county_overall.csv": lines });
});

test("from the list to a predictor: what it is, what we have of it, and the ways on", async () => {
  const { data } = await buildCoalition({ name: "Laramie reads", place: laramie });
  const baseline = await freezeBaseline(data, figure);
  await proposeTarget(data, { baseline: baseline.id, value: 1.2, year: 2031 });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics?find=english`);
  await page.getByRole("link", { name: "About this predictor: Effective public education" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Effective public education" })).toBeVisible();
  await see(page.getByText("In the school year that began in 2025, in Laramie County, WY,", { exact: false }).first()).toBeVisible();
  await see(page.locator("#why")).toContainText("Growth looks at what the years in school add");
  await see(page.locator("#dimensions")).toContainText("By this planner’s own reading");
  const facts = page.locator("#metric-learning-growth");
  for (const words of ["2014–2018", "counties and cities", "one school year, named by the year it begins", "School district (follows from the source)", "Race and ethnicity:"]) await see(facts).toContainText(words);
  await see(page.locator("#ours")).toContainText("The target is 1.2 by 2031");
  await see(page.locator("#ours")).toContainText("Baseline: 1.05 in 2025");
  expect(await page.locator("#original").getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
    "https://upward-mobility.urban.org",
    "https://datacatalog.urban.org/dataset/mobility-metrics-data-upward-mobility-framework",
  ]);
  await see(page.locator("#original")).toContainText("ODC-BY 1.0");
  await expectAccessible(page);

  expect(await page.getByRole("link", { name: "Compare places on this predictor" }).getAttribute("href")).toBe(`/${data.coalitionSlug}/metrics/compare?predictors=effective_public_education`);
  expect(await page.getByRole("link", { name: /^See it across the nation:/ }).getAttribute("href")).toBe(`/${data.coalitionSlug}/metrics/nation?metric=learning-growth`);
  await page.getByRole("link", { name: /^Open the metric:/ }).click();
  await see(page.getByRole("heading", { level: 1, name: "Average annual improvement in English Language Arts" })).toBeVisible();
});

test("on a phone, in Spanish and in the dark, for somebody who only reads", async () => {
  const { viewer } = await buildCoalition({ name: "Laramie lee", place: laramie });
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics/predictors/social_capital`, { width: 320, height: 700, language: "es", dark: true });
  await see(page.getByRole("heading", { level: 1, name: "Capital social" })).toBeVisible();
  await see(page.getByRole("heading", { name: "Por qué importa" })).toBeVisible();
  await see(page.locator("#metric-economic-connectedness")).toContainText("solo condados");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("a predictor that does not exist is not found", async () => {
  const { data } = await buildCoalition({ name: "Laramie asks", place: laramie });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/predictors/shoe_size`);
  await see(page.getByText("There is no such predictor. Choose one from the list of metrics.").first()).toBeVisible();
});

test("the list narrows by what is chosen, keeps it in the address, and takes it back", async () => {
  const { data, viewer } = await buildCoalition({ name: "Laramie narrows", place: laramie });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics`);
  await see(page.getByText("25 metrics", { exact: true })).toBeVisible();
  await page.getByText("More filters").click();
  await page.getByLabel("Pillar").selectOption({ label: "Healthy Environment and Access to Good Health Care" });
  await see(page.getByText("4 metrics", { exact: true })).toBeVisible();
  await page.getByLabel("Has city data").check();
  await see(page.getByText("1 metric", { exact: true })).toBeVisible();
  await see(page.getByText("2 filters on")).toBeVisible();
  await expectAccessible(page);
  const link = new URL(page.url());
  expect(link.search).toBe("?pillar=health&cities=yes");
  await page.getByLabel("Can be split by").selectOption({ label: "Gender" });
  await see(page.getByRole("heading", { name: "No metric is all of that" })).toBeVisible();
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await see(page.getByText("25 metrics", { exact: true })).toBeVisible();

  const other = await signedIn(viewer, link.pathname + link.search, { width: 320, height: 700, language: "es", dark: true });
  await see(other.getByText("1 métrica", { exact: true })).toBeVisible();
  await expectNoSidewaysScroll(other);
  await expectAccessible(other);
});

test("without scripts the same filters are sent by a button", async () => {
  const { data } = await buildCoalition({ name: "Laramie plain", place: laramie });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics`, { javaScript: false, width: 320, height: 700 });
  await page.getByLabel("Find a metric").fill("employed");
  await page.getByText("More filters").click();
  await page.getByLabel("Has a 95% interval").check();
  await page.getByRole("search").getByRole("button", { name: "Show" }).click();
  await see(page.getByText("1 metric", { exact: true })).toBeVisible();
  await see(page.getByLabel("Has a 95% interval")).toBeChecked();
  await expectNoSidewaysScroll(page);
});
