import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { answer } from "../../app/domain/process/process.server";
import { loadCommunities } from "../../app/domain/place/place.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { loadRelease } from "../load-release";
import { expectAccessible, see, signedIn } from "./story";

/** A page as it looks where the person's system decides all colours. */
async function inSystemColors(member: BuiltCoalition["lead"], path: string): Promise<Page> {
  const page = await signedIn(member, path);
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark", reducedMotion: "reduce" });
  return page;
}

/** What the system's colours for something chosen come out as here. */
const highlight = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement("span");
    probe.style.cssText = "forced-color-adjust: none; background: Highlight";
    document.body.append(probe);
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  });

const ground = (found: Locator) => found.evaluate((element) => getComputedStyle(element).backgroundColor);
const frame = (found: Locator) => found.evaluate((element) => `${getComputedStyle(element).outlineStyle} ${getComputedStyle(element).outlineColor}`);

test("a rating, a view and a class of the map that are chosen wear the system's colour for it, and the others do not", async () => {
  const { lead } = await buildCoalition();
  const page = await inSystemColors(lead, `/${lead.coalitionSlug}/steps/3/readiness`);
  const chosen = await highlight(page);
  const marks = page.getByRole("group").filter({ has: page.getByRole("radio") }).first().locator("label");
  await marks.nth(2).click();
  await see(page.getByText(/^Saved /)).toBeVisible();
  expect([await ground(marks.nth(2)), (await ground(marks.nth(1))) === chosen]).toEqual([chosen, false]);

  await page.goto(`/${lead.coalitionSlug}/metrics/employment`);
  const view = (name: string) => page.locator("label").filter({ hasText: new RegExp(`^${name}$`) });
  await view("Table").click();
  await see(page.getByRole("table").first()).toBeVisible();
  expect([await ground(view("Table")), (await ground(view("Chart"))) === chosen]).toEqual([chosen, false]);

  await loadCommunities();
  const counties = Array.from({ length: 30 }, (_, at) => `2025,01,${String(2 * at + 1).padStart(3, "0")},Alabama,A county,${20 + at},Strong`);
  await loadRelease("v2043.01", { "12_county.csv": ["year,state,county,state_name,county_name,rate_injury_death,rate_injury_death_quality", ...counties] });
  const { lead: inAlabama } = await buildCoalition({ place: "01001" });
  const nation = await inSystemColors(inAlabama, `/${inAlabama.coalitionSlug}/metrics/nation?metric=injury-deaths`);
  const classes = nation.getByRole("list", { name: "Legend" }).getByRole("button");
  await classes.first().click();
  await see(classes.first()).toHaveAttribute("aria-pressed", "true");
  await see(classes.first()).toHaveCSS("background-color", chosen);
  await see(classes.nth(1)).not.toHaveCSS("background-color", chosen);
});

test("the road says where one is by a frame, and its states by shape, without any colour", async () => {
  const { lead } = await buildCoalition();
  await answer(lead, { worksheet: "shared_definition", item: null, field: "econ_local", value: "Pay that keeps a family", seen: 0 });
  const page = await inSystemColors(lead, `/${lead.coalitionSlug}/steps/2`);
  const road = page.getByRole("navigation", { name: "The ten steps" });
  expect(await frame(road.locator("[aria-current=page]"))).toBe(`solid ${await highlight(page)}`);
  expect(await frame(road.getByRole("link").last())).toContain("none");
  const shapes = await road.locator("[data-state]").evaluateAll((rounds) =>
    rounds.map((round) => [round.getAttribute("data-state"), `${getComputedStyle(round).borderTopStyle} ${getComputedStyle(round).borderTopWidth} ${round.querySelector("svg") ? "check" : ""} ${round.textContent?.includes("!") ? "mark" : ""}`] as const),
  );
  const byState = new Map(shapes);
  expect(byState.size).toBeGreaterThan(1);
  expect(new Set(byState.values()).size).toBe(byState.size);
  await expectAccessible(page);
});
