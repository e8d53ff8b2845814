import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { loadCommunities } from "../../app/domain/place/place.server";
import { nationShapes } from "../../app/domain/nation/nation.server";
import { drawingOf, type NationShapes } from "../../app/domain/nation/shapes";
import { buildCoalition } from "../build";
import { loadRelease } from "../load-release";
import { expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

/** Made-up numbers for the real counties of two states; the column is one that no other story loads. */
const release = "v2042.01";
const keys = "index_air_hazard,index_air_hazard_quality";

/** County after county one more, so that ranks can be told beforehand; the last one of each state is weak. */
async function countyLines(): Promise<string[]> {
  const text: NationShapes = JSON.parse((await nationShapes()).text);
  const { shapes } = drawingOf(text, "counties");
  return ["13", "37"].flatMap((state) => {
    const counties = shapes.filter(({ id }) => id.startsWith(state)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const lines = (year: number, more: number) => counties.map(({ id, name }, at) => `${year},${state},${id.slice(2)},${state === "13" ? "Georgia" : "North Carolina"},${name.split(",")[0]},1000,${((state === "13" ? 10 : 30) + more + at / 10).toFixed(1)},${at === counties.length - 1 ? "Weak" : "Strong"}`);
    return [...lines(2024, 0), ...lines(2025, 5)];
  });
}

const cities = ["2025,37,75000,North Carolina,Winston-Salem city,1000,44,Strong", "2025,37,19000,North Carolina,Durham city,3000,52,Strong", "2025,13,04000,Georgia,Atlanta city,9000,31,Marginal"];

beforeAll(async () => {
  await loadCommunities();
  const heading = (kind: "county" | "place") => `year,state,${kind},state_name,${kind}_name,population,${keys}`;
  await loadRelease(release, { "11_county.csv": [heading("county"), ...(await countyLines())], "61_place.csv": [heading("place"), ...cities] });
});

const air = "metric=air-quality";
const forsyth = () => buildCoalition({ name: "Air over Forsyth", place: "37067" });
const choice = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const map = (page: Page) => page.getByRole("img", { name: /^(Map of the United States|Mapa de los Estados Unidos)/ });
const rows = (page: Page) => page.locator("#ranking").getByRole("row");
const marked = (page: Page) => rows(page).filter({ has: page.locator("[data-marked]") });

/** The pointer over the ring around the place that is looked for, and a little beside it. */
async function pointAtRing(page: Page) {
  const ring = map(page).locator("circle").last();
  await ring.scrollIntoViewIfNeeded();
  const box = await ring.boundingBox();
  if (!box) throw new Error("There is no ring on the map.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

test("a community is read against the nation: map, legend, medians, its row; and all of it can be taken along", async () => {
  const { viewer } = await forsyth();
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics`);
  await page.getByRole("link", { name: "Nation" }).click();
  await choice(page, "Metric").selectOption({ label: "Air quality index (exposure to airborne toxins)" });
  await see(page.getByRole("heading", { level: 1, name: "Air quality index (exposure to airborne toxins)" })).toBeVisible();
  await see(page.getByRole("main").getByText("In 2025, in Forsyth County, NC, the air quality index was 38 out of 100")).toBeVisible();
  await see(page.getByRole("main").getByText(/It ranks 66 of 257 counties with a sound figure/)).toBeVisible();
  await see(page.getByRole("main").getByText(/above the median of the nation: 2\d\. That is below the median of North Carolina: 40\./)).toBeVisible();
  await see(map(page)).toBeVisible();
  await see(page.getByRole("main").getByText("Forsyth County, NC: 38, rank 66")).toBeVisible();
  const legend = page.getByRole("list", { name: "Legend" });
  await see(legend).toContainText(/Dotted: no figure\s*2,883 counties/);
  await see(legend).toContainText(/Hatched: weak quality\s*2 counties/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const first = legend.getByRole("button").first();
  await first.press("Space");
  await see(first).toHaveAttribute("aria-pressed", "true");
  await first.press("Space");
  await see(first).toHaveAttribute("aria-pressed", "false");

  const [svg] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save map as SVG" }).click()]);
  expect(svg.suggestedFilename()).toBe("index_air_hazard-2025.svg");
  const drawing = await readFile(await svg.path(), "utf8");
  for (const words of ["Air quality index (exposure to airborne toxins), 2025", "257 counties", "Urban", "US Census Bureau"]) expect(drawing).toContain(words);
  expect(drawing).not.toContain("var(--");
  const [png] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save map as PNG" }).click()]);
  expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe("PNG");
  const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download CSV" }).click()]);
  expect(await readFile(await csv.path(), "utf8")).toMatch(/"37067","Forsyth County, NC",2025,"2025","[^"]*","Everyone",38\.3,[^\r]*,"North Carolina",66\r/);
});

test("another place is found by keyboard alone; the page goes to its row, and map and sentence follow", async () => {
  const { viewer } = await forsyth();
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics/nation?${air}`);
  await see(map(page)).toBeVisible();
  await page.getByRole("searchbox", { name: "Find a county or city" }).focus();
  await page.keyboard.type("forsyth");
  await page.keyboard.press("Enter");
  await see(page.getByRole("main").getByText("2 places have this name. Which one?")).toBeVisible();
  await page.getByRole("link", { name: "Forsyth County, GA" }).focus();
  await page.keyboard.press("Enter");
  await see(page.getByRole("main").getByText(/^Forsyth County, GA is marked, on page \d of 6\.$/)).toBeVisible();
  await see(marked(page)).toContainText("Forsyth County, GA");
  await see(page.locator("#marked-place")).toBeFocused();
  await see(page.getByRole("main").getByText(/^In 2025, in Forsyth County, GA/)).toBeVisible();
  await see(page.getByRole("main").getByText(/^Forsyth County, GA: 2\d, rank \d+$/)).toBeVisible();
  await pointAtRing(page);
  await see(page.getByRole("main").getByText(/^Forsyth County, GA: /)).toBeVisible();
  await choice(page, "Year").selectOption("2024");
  await see(page.getByRole("main").getByText(/^In 2024, in Forsyth County, NC/)).toBeVisible();
});

test("the page of a metric says where the community stands, and leads to the whole view", async () => {
  const { viewer } = await forsyth();
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics/air-quality`);
  await see(page.getByRole("main").getByText(/It ranks 66 of 257 counties with a sound figure/)).toBeVisible();
  await page.getByRole("link", { name: "See every place in the ranking and on the map" }).click();
  await see(map(page)).toBeVisible();
  await see(page.getByRole("main").getByText("Forsyth County, NC: 38, rank 66")).toBeVisible();
});

test("weak figures are left out, a state is chosen, and the table is turned over", async () => {
  const { viewer } = await forsyth();
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics/nation?${air}`);
  await see(page.getByRole("main").getByText("Weak or without a quality mark: 2 of 259 figures. They are left out of the ranking and stand at its end without a rank.")).toBeVisible();
  await choice(page, "State").selectOption({ label: "Georgia" });
  await see(page.getByRole("main").getByText("1 to 50 of 159 counties")).toBeVisible();
  await page.getByRole("link", { name: "Name", exact: true }).click();
  await see(rows(page).nth(1)).toContainText("Appling County, GA");
  await page.getByRole("link", { name: "Next page" }).click();
  await see(page.getByRole("main").getByText("51 to 100 of 159 counties")).toBeVisible();
  await page.getByRole("link", { name: "Next page" }).click();
  await see(page.getByRole("main").getByText("101 to 150 of 159 counties")).toBeVisible();
  await page.getByRole("link", { name: "Next page" }).click();
  await see(rows(page).filter({ hasText: "Worth County, GA" })).toContainText(/none.*Weak/);
});

test("cities stand in the table; the map shows their states", async () => {
  const { viewer } = await forsyth();
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics/nation?${air}`);
  await choice(page, "Places").selectOption({ label: "Cities of 75,000 people or more" });
  await see(page.getByRole("main").getByText("Forsyth County, NC is a county; this view shows cities.")).toBeVisible();
  await see(page.getByRole("main").getByText(/so the map shows states: each by the median of its listed cities/)).toBeVisible();
  await see(map(page)).toHaveAccessibleName(/by state/);
  await see(page.getByRole("main").getByText("North Carolina: 52, the median of its listed cities")).toBeVisible();
  await see(rows(page).nth(1)).toContainText(/1\s*Durham city, NC\s*52/);
});

test("on the metric's own page the medians cross the bars and stand in the table", async () => {
  const { viewer } = await forsyth();
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics/air-quality`);
  await see(page.getByRole("main").getByText("Short full line across a bar: Median of all counties. Short dashed line across a bar: Median of counties in North Carolina.", { exact: false })).toBeVisible();
  await see(page.locator("[data-median=nation]")).toHaveCount(2);
  await see(page.locator("[data-median=state]")).toHaveCount(2);
  await page.getByRole("main").getByText("Table", { exact: true }).click();
  await see(page.getByRole("row")).toHaveText([/^Location/, /^Forsyth County, NC\s*2025\s*38/, /^Forsyth County, NC\s*2024/, /^Median of all counties\s*2025\s*2\d/, /^Median of counties in North Carolina\s*2025\s*40/, /^Median of all counties\s*2024/, /^Median of counties in North Carolina\s*2024/]);
  await expectAccessible(page);

  const phone = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics/air-quality?with=13001`, { width: 320, height: 700, language: "es", dark: true });
  await see(phone.getByText("Línea corta discontinua sobre una barra: Mediana de los condados de North Carolina.", { exact: false })).toBeVisible();
  await see(phone.locator("[data-median=nation]")).toHaveCount(2);
  await see(phone.locator("[data-median=state]")).toHaveCount(1);
  await expectNoSidewaysScroll(phone);
  await expectAccessible(phone);
});

test("in Spanish, in the dark, on the smallest phone", async () => {
  const { viewer } = await forsyth();
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics/nation?${air}&find=37067&picked=1`, { width: 320, height: 700, language: "es", dark: true });
  await see(map(page)).toBeVisible();
  await see(page.getByRole("main").getByText(/Ocupa el lugar 66 de 257 condados con una cifra confiable/)).toBeVisible();
  await see(page.getByRole("main").getByText(/^Forsyth County, NC está marcado, en la página 2 de 6\.$/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("without scripts the table does it all", async () => {
  const { viewer } = await forsyth();
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics/nation?${air}`, { javaScript: false });
  await see(page.locator("noscript p", { hasText: "The map" })).toHaveText("The map is drawn by a script, and scripts are off here. The table below has every figure.");
  await choice(page, "Year").selectOption("2024");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await see(page.getByRole("main").getByText(/^In 2024, in Forsyth County, NC/)).toBeVisible();
  await page.getByRole("searchbox", { name: "Find a county or city" }).fill("appling");
  await page.getByRole("button", { name: "Find" }).click();
  await see(page.getByRole("main").getByText(/^Appling County, GA is marked, on page 6 of 6\.$/)).toBeVisible();
  await see(marked(page)).toContainText("Appling County, GA");
});

test("the sample's invented places have a ranking and no map", async () => {
  const { viewer } = await buildCoalition({ name: "Nowhere" });
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}/metrics/nation`);
  await see(page.getByRole("main").getByText("There is no map: these places are invented and lie nowhere.")).toBeVisible();
  await see(marked(page)).toContainText("Forest County, EX");
  await choice(page, "Figures").selectOption({ label: "United States (released)" });
  await see(page.getByRole("main").getByText(/Forest County, EX is not among these places/).or(page.getByRole("main").getByText("The releases in use have no figures for this choice."))).toBeVisible();
});
