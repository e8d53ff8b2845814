import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { loadCommunities } from "../../app/domain/place/place.server";
import { cellsOf } from "../../app/domain/release-import/csv-row";
import { buildCoalition } from "../build";
import { loadRelease } from "../load-release";
import { alive, expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

/** Made-up numbers for real counties of one state: the invented places of the sample stay untouched. */
const release = "v2041.01";
const niobrara = "56027";
const overall = [
  "year,state,county,state_name,county_name,share_hs_degree,share_hs_degree_lb,share_hs_degree_ub,share_hs_degree_quality,share_in_preschool,share_in_preschool_quality",
  "2024,56,027,Wyoming,Niobrara County,0.7,0.66,0.74,Strong,0.9,Strong",
  "2025,56,027,Wyoming,Niobrara County,0.72,0.7,0.74,Strong,0.91,Weak",
  "2024,56,031,Wyoming,Platte County,0.64,0.6,0.68,Strong,0.85,Strong",
  "2025,56,031,Wyoming,Platte County,0.66,0.62,0.7,Weak,NA,NA",
];
const gender = [
  "year,state,county,state_name,county_name,subgroup,subgroup_type,share_hs_degree,share_hs_degree_lb,share_hs_degree_ub,share_hs_degree_quality",
  "2025,56,027,Wyoming,Niobrara County,All,all,0.71,0.69,0.73,Strong",
  "2025,56,027,Wyoming,Niobrara County,Female,gender,0.65,0.6,0.7,Marginal",
  "2025,56,027,Wyoming,Niobrara County,Male,gender,0.77,0.73,0.81,Marginal",
];

beforeAll(async () => {
  await loadCommunities();
  await loadRelease(release, { "11_county_overall.csv": overall, "16_county_gender.csv": gender });
});

const compare = (slug: string, search = "") => `/${slug}/metrics/compare${search}`;
const metric = (page: Page, name: string | RegExp) => page.getByRole("article", { name });
const degrees = (page: Page) => metric(page, "Share of 19- and 20-year-olds with a high school degree");
const both = "?places=56027,56031";
/** The head of a predictor's row, a link that opens and closes it. */
const head = (page: Page, predictor: string) => page.locator(`tr#${predictor} a`);
const opened = async (page: Page, predictor: string) => {
  await head(page, predictor).click();
  await see(head(page, predictor)).toHaveAttribute("aria-expanded", "true");
};

/** The bytes of what a press hands over, and its name. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("communities, predictors, year and category are chosen, and the address says it all", async () => {
  const { data, viewer } = await buildCoalition({ name: "Niobrara compares", place: niobrara });
  const page = await signedIn(data, compare(data.coalitionSlug));
  await see(page.getByText("Predictors: 24 of 24")).toBeVisible();
  await see(page.getByRole("heading", { level: 2, name: "Just policing" })).toBeAttached();
  await opened(page, "preparation_for_college");
  await see(page).toHaveURL(/\?open=preparation_for_college$/);
  await see(degrees(page).getByText("In 2021–2025, in Niobrara County, WY, 72.0% of 19- and 20-year-olds had a high school degree.")).toBeVisible();

  await page.getByRole("button", { name: "Compare with another place" }).click();
  await page.getByRole("combobox", { name: "Compare with a county or city" }).pressSequentially("56031");
  await page.getByRole("option", { name: /Platte County, Wyoming/ }).click();
  await see(degrees(page).getByText("Highest: Niobrara County, WY (72.0%). Lowest: Platte County, WY (66.0%, weak quality).")).toBeVisible();
  await see(page).toHaveURL(/\?places=56027,56031&open=preparation_for_college$/);
  await see(page.getByRole("heading", { level: 1 })).toHaveText("Nobody here does better than us, as far as the numbers can say. Platte does worse on 1 of 24.");
  await see(page.locator("tr#preparation_for_college").getByRole("cell")).toHaveText(["72.0%", /66\.0%\s*weak\s*worse/]);

  await page.getByText("Predictors: 24 of 24").click();
  await page.getByRole("button", { name: "Clear all" }).click();
  await see(page.getByText("No predictor is chosen")).toBeVisible();
  await page.getByRole("checkbox", { name: "Preparation for college" }).check();
  await see(page.getByText("High-Quality Education (1/5)")).toBeVisible();
  await page.getByRole("checkbox", { name: "Access to preschool" }).check();
  await opened(page, "access_to_preschool");
  await opened(page, "preparation_for_college");
  await see(metric(page, /preschool/).getByText("The quality of this figure is weak: a community should not act on it alone.")).toBeVisible();
  await see(metric(page, /preschool/).getByText("There is no figure for Platte County, WY in 2021–2025. Choose another year.")).toBeVisible();
  await see(page).toHaveURL(/&predictors=access_to_preschool,preparation_for_college$/);

  await degrees(page).getByLabel("Category").selectOption({ label: "Gender" });
  await see(degrees(page).getByText("Highest: Male (77.0%). Lowest: Female (65.0%).")).toBeVisible();
  await see(degrees(page).getByText("The releases in use do not split this metric this way for Platte County, WY.")).toBeVisible();
  await degrees(page).getByLabel("Interval").selectOption({ label: "Hide" });
  await see(page).toHaveURL(/&high-school-degree=gender\.plain$/);
  await degrees(page).getByText("Table", { exact: true }).click();
  await see(degrees(page).getByRole("columnheader")).toHaveText(["Location", "Year", "Group", "Share of 19- and 20-year-olds with a high school degree", "Data quality"]);
  await see(degrees(page).getByRole("row")).toHaveText([/Location/, /Niobrara County, WY\s*2021–2025\s*All\s*71\.0%\s*Strong/, /Female\s*65\.0%\s*Marginal/, /Male\s*77\.0%/]);
  await page.getByRole("heading", { name: "Access to preschool" }).click();
  await see(page).toHaveURL(/&folded=access_to_preschool&high-school-degree=gender\.plain\.table$/);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Share this view" }).click();
  const shared = new URL(await page.getByLabel("Address of this view").inputValue());
  expect(shared.href).toBe(page.url());

  const other = await signedIn(viewer, shared.pathname + shared.search, { width: 320, height: 700, language: "es", dark: true });
  const diplomas = other.getByRole("article", { name: /diploma de secundaria/ });
  await see(diplomas.getByText("Más alto: Masculino (77.0%). Más bajo: Femenino (65.0%).")).toBeVisible();
  await see(diplomas.getByRole("table")).toBeVisible();
  await see(diplomas.getByLabel("Intervalo")).toHaveValue("off");
  await see(head(other, "access_to_preschool")).toHaveAttribute("aria-expanded", "false");
  await see(other.getByRole("link", { name: "Usar como línea de base" })).toHaveCount(0);
  await expectNoSidewaysScroll(other);
  await expectAccessible(other);
});

test("figures and pictures are taken along with their sources", async () => {
  const { data } = await buildCoalition({ name: "Niobrara takes along", place: niobrara });
  const page = await signedIn(data, compare(data.coalitionSlug, `${both}&predictors=access_to_preschool,preparation_for_college&high-school-degree=2025`), { dark: true });
  const card = degrees(page);
  await card.scrollIntoViewIfNeeded();
  await see(card.locator("svg.recharts-surface text", { hasText: "66.0%" })).toBeVisible();

  const one = await saved(page, () => card.getByRole("link", { name: "Download" }).click());
  expect(one.name).toBe("high-school-degree.csv");
  expect(one.bytes.toString()).toMatch(/"56031","Platte County, WY",2025,"[^"]*","[^"]*","Everyone",0\.66,0\.62,0\.7,"Weak","/);
  const all = await saved(page, () => page.getByRole("link", { name: "Download everything shown (CSV)" }).click());
  const rows = all.bytes.toString().replace("\uFEFF", "").split("\r\n").map((line) => cellsOf(line));
  expect(rows.slice(0, 4).map((cells) => cells?.length)).toEqual([11, 11, 11, 11]);
  expect(rows[1]).toEqual(["56027", "Niobrara County, WY", "2025", expect.stringContaining("2025"), expect.any(String), "Everyone", "0.91", "", "", "Weak", expect.any(String)]);
  const notes = await saved(page, () => page.getByRole("link", { name: "Notes to the file (text)" }).click());
  expect(notes.name).toBe("comparison-notes.txt");
  expect(notes.bytes.toString()).toContain("Urban Institute");

  const menu = card.getByRole("button", { name: "Save picture" });
  await menu.click();
  const svg = await saved(page, () => card.getByRole("button", { name: "SVG, sharp at any size" }).click());
  const drawing = svg.bytes.toString();
  expect(svg.name).toBe("high-school-degree-2025.svg");
  for (const words of ["Share of 19- and 20-year-olds with a high school degree", "Highest: Niobrara County, WY (72.0%).", "Data quality: Weak.", "Urban Institute", `Data as of release ${release}`]) expect(drawing.replace(/<\/text><text[^>]*>/g, " ")).toContain(words);
  expect(drawing).toContain(">weak</text>");
  expect(drawing).toContain("<desc>Niobrara County, WY, 2021–2025, Everyone: 72.0% (70.0% to 74.0%). Quality: Strong");
  expect(drawing).not.toMatch(/var\(|href=|class=|style=/);
  // It carries the page's typeface, and refers to nothing outside.
  expect(drawing).toMatch(/@font-face\{font-family:'Public Sans Variable';[^}]*src:url\(data:font\/woff2;base64,/);
  expect(drawing.match(/url\((?!data:|#)/g)).toBeNull();
  // Light whatever the page: dark letters on white.
  expect(drawing).toMatch(/<rect[^>]* fill="rgb\(255, 255, 255\)"/);

  const png = await saved(page, () => card.getByRole("button", { name: "PNG, for slides and letters" }).click());
  const image = await loadImage(png.bytes);
  const [, width = "", height = ""] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawing) ?? [];
  expect([image.width, image.height]).toEqual([2 * Number(width), 2 * Number(height)]);
  expect(inks(image)).toMatchObject({ white: true, colored: true });
  const text = await saved(page, () => card.getByRole("button", { name: "Text, the same in words" }).click());
  expect(text.bytes.toString()).toContain("Platte County, WY, 2021–2025, Everyone: 66.0% (62.0% to 70.0%). Quality: Weak");
  await see(card.getByText("Saved: high-school-degree-2025.txt")).toBeVisible();

  await page.goto(`/${data.coalitionSlug}/metrics/high-school-degree?by=gender`);
  await alive(page);
  await see(page.locator("svg.recharts-surface text", { hasText: "77.0%" })).toBeVisible();
  await page.getByRole("button", { name: "Save picture" }).click();
  const single = await saved(page, () => page.getByRole("button", { name: "SVG, sharp at any size" }).click());
  expect(single.bytes.toString()).toContain("Female");
  await page.getByRole("button", { name: /^Share : / }).click();
  await see(page.getByLabel("Address of this view")).toHaveValue(page.url());
});

/** Whether a picture has white ground and something colored on it. */
function inks(image: Image): { readonly white: boolean; readonly colored: boolean } {
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const pixels = Array.from({ length: data.length / 4 }, (_, at) => data.subarray(at * 4, at * 4 + 3));
  return { white: pixels.some((rgb) => rgb.every((part) => part === 255)), colored: pixels.some((rgb) => Math.max(...rgb) - Math.min(...rgb) > 80) };
}

test("everything is done by keyboard alone, and the focus stays where it was", async () => {
  const { data } = await buildCoalition({ name: "Niobrara types", place: niobrara });
  const page = await signedIn(data, compare(data.coalitionSlug, "?predictors=preparation_for_college"));
  const add = page.getByRole("button", { name: "Compare with another place" });
  await add.focus();
  await page.keyboard.press("Enter");
  const search = page.getByRole("combobox", { name: "Compare with a county or city" });
  await search.focus();
  await page.keyboard.type("platte county, wy");
  await see(page.getByRole("option", { name: /Platte County, Wyoming/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await see(page.getByRole("group", { name: "Communities (2 of 6)" })).toBeFocused();

  const year = degrees(page).getByLabel("Year", { exact: true });
  await year.focus();
  await page.keyboard.press("ArrowDown");
  await see(degrees(page).getByText("In 2020–2024, in Niobrara County, WY, 70.0% of 19- and 20-year-olds had a high school degree.")).toBeVisible();
  await see(year).toBeFocused();

  const fold = head(page, "preparation_for_college");
  await fold.focus();
  await page.keyboard.press("Enter");
  await see(degrees(page)).toBeHidden();
  await see(fold).toBeFocused();
  await page.keyboard.press("Enter");
  await see(degrees(page)).toBeVisible();
  await see(fold).toBeFocused();

  await page.getByRole("link", { name: /Niobrara County, WY/ }).focus();
  await page.keyboard.press("Enter");
  await see(page.getByRole("group", { name: "Communities (1 of 6)" })).toBeFocused();
  await see(page.getByRole("link", { name: /\(take away\)/ })).toHaveCount(0);
  await see(degrees(page).getByRole("link", { name: "Use as baseline" })).toHaveCount(0);
  await see(degrees(page).getByText("In 2020–2024, in Platte County, WY, 64.0% of 19- and 20-year-olds had a high school degree.")).toBeVisible();
});

test("a row opens where it stands: the page does not move, and the focus stays on its head", async () => {
  const { viewer } = await buildCoalition({ name: "Niobrara opens", place: niobrara });
  const page = await signedIn(viewer, compare(viewer.coalitionSlug, both));
  await see(page.getByRole("columnheader")).toHaveText([/^Predictor/, "Niobrarathis is us", /^Platte0 better\s*1 worse/]);
  await see(page.getByRole("rowheader", { name: "Responsive and Just Governance" })).toHaveAttribute("scope", "rowgroup");
  await see(page.getByRole("region", { name: "Predictors of 2 communities, read against Niobrara" })).toHaveAttribute("tabindex", "0");
  const row = head(page, "effective_public_education");
  await row.scrollIntoViewIfNeeded();
  const place = () => row.evaluate((element) => [element.getBoundingClientRect().top, scrollY].map(Math.round));
  const before = await place();
  for (const open of ["true", "false", "true"]) {
    await row.click();
    await see(row).toHaveAttribute("aria-expanded", open);
    await see(row).toBeFocused();
    expect(await place()).toEqual(before);
  }
  await see(metric(page, /English Language Arts/)).toBeVisible();
  await page.reload();
  await see(metric(page, /English Language Arts/)).toBeVisible();
});

test("an address that makes no sense shows what it can and says so", async () => {
  const { data } = await buildCoalition({ name: "Niobrara guesses", place: niobrara });
  const page = await signedIn(data, compare(data.coalitionSlug, "?places=nowhere,99999,56031&predictors=preparation_for_college,shoes&high-school-degree=soon&x=<script>"));
  await see(page.getByText("Part of the address could not be understood")).toBeVisible();
  await see(page.getByRole("group", { name: "Communities (1 of 6)" })).toHaveText(/^Platte County, WY/);
  await see(degrees(page)).toBeVisible();
  await page.goto(compare(data.coalitionSlug, "?places=99999"));
  await see(page.getByRole("group", { name: "Communities (1 of 6)" })).toHaveText(/^Niobrara County, WY/);
  await see(page.getByText("Part of the address could not be understood")).toBeVisible();
});

test("from the comparison to the form that freezes a baseline", async () => {
  const { data } = await buildCoalition({ name: "Niobrara freezes", place: niobrara });
  const page = await signedIn(data, compare(data.coalitionSlug, `${both}&predictors=preparation_for_college&high-school-degree=2024.plain`));
  await degrees(page).getByRole("link", { name: "Use as baseline" }).click();
  await see(page).toHaveURL(/\/metrics\/high-school-degree\?with=56031&year=2024&interval=off#use-as-baseline$/);
  await page.getByRole("button", { name: "Use as baseline" }).click();
  await see(page.getByText("70.0% in 2020–2024, Niobrara County, WY.")).toBeVisible();
});

test("without scripts a place is found by name, state or code, on both pages that compare", async () => {
  const { viewer } = await buildCoalition({ name: "Niobrara searches", place: niobrara });
  const page = await signedIn(viewer, compare(viewer.coalitionSlug, "?predictors=preparation_for_college"), { javaScript: false, width: 320, height: 700 });
  await see(page.getByRole("button", { name: "Compare with another place" })).toBeHidden();
  await page.getByRole("searchbox", { name: "Compare with a county or city" }).fill("platte county, wy");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: "Platte County, Wyoming" }).click();
  await see(page).toHaveURL(/\?places=56027,56031&predictors=preparation_for_college$/);
  await see(page.getByRole("group", { name: "Communities (2 of 6)" })).toBeVisible();
  await see(page.getByText("Part of the address could not be understood")).toHaveCount(0);

  await page.goto(`/${viewer.coalitionSlug}/metrics/high-school-degree?by=gender`);
  await page.getByRole("searchbox", { name: "Compare with a county or city" }).fill("no such place");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await see(page.getByRole("search").locator("xpath=following-sibling::p[@role='status']")).toHaveText("Nothing found. Try fewer letters.");
  await page.getByRole("searchbox", { name: "Compare with a county or city" }).fill("56031");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page.getByRole("link", { name: "Platte County, Wyoming" }).click();
  await see(page).toHaveURL(/\?by=gender&with=56031$/);
  await see(page.getByRole("group", { name: "Compared with" })).toHaveText(/^Platte County, WY/);
});

test("without scripts the choices are forms and links, and every figure is in the document", async () => {
  const { viewer } = await buildCoalition({ name: "Niobrara waits", place: niobrara });
  const page = await signedIn(viewer, compare(viewer.coalitionSlug, both), { javaScript: false });
  await head(page, "preparation_for_college").click();
  await see(page).toHaveURL(/&open=preparation_for_college#preparation_for_college$/);
  await see(degrees(page).getByRole("row", { name: /Platte County/ })).toHaveText(/66\.0%/);
  await degrees(page).getByLabel("Category").selectOption({ label: "Gender" });
  await degrees(page).getByRole("button", { name: "Show" }).click();
  await see(degrees(page).getByText("Highest: Male (77.0%). Lowest: Female (65.0%).")).toBeVisible();
  await see(page.getByRole("group", { name: "Communities (2 of 6)" })).toBeVisible();
  await page.getByText("Predictors: 24 of 24").click();
  await page.getByRole("checkbox", { name: "Access to preschool" }).uncheck();
  await page.getByRole("button", { name: "Show these predictors" }).click();
  await see(page.getByText("Predictors: 23 of 24")).toBeVisible();
  await see(degrees(page).getByText("Highest: Male (77.0%). Lowest: Female (65.0%).")).toBeVisible();
});
