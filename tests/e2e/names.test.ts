import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { addNode, link } from "../../app/domain/theory/theory.server";
import { buildCoalition } from "../build";
import { alive, expectAccessible, expectNoSidewaysScroll, open, see, signedIn } from "./story";

/** Everything stands in a landmark, and no two landmarks are called the same. */
async function expectLandmarks(page: Page): Promise<void> {
  const rules = ["region", "landmark-unique", "landmark-one-main", "landmark-no-duplicate-banner", "landmark-banner-is-top-level", "landmark-complementary-is-top-level", "landmark-main-is-top-level"];
  const { violations } = await new AxeBuilder({ page }).withRules(rules).analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
}

/** What in the page's own part is too small for a finger (44 px, links within a sentence apart), and what has the name of another:
 *  buttons that do, summaries that open. */
function findings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    const name = (element: Element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    const acts = [...document.querySelectorAll("main :is(button, summary)")].filter(seen).map(name);
    const twice = acts.filter((called, at) => acts.indexOf(called) !== at).map((called) => `twice: ${called}`);
    const small = [...document.querySelectorAll(":is(main, aside, header, nav) :is(button, summary, a)")]
      .filter((element) => seen(element) && getComputedStyle(element).display !== "inline")
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 43.5 || box.height < 43.5))
      .map(({ element, box }) => `small: ${name(element)} ${Math.round(box.width)} × ${Math.round(box.height)}`);
    return [...new Set([...twice, ...small])];
  });
}

/** Somebody who looks around in the sample, at the home of its coalition. */
async function lookingAround(): Promise<{ page: Page; home: string }> {
  const page = await open("/sign-in");
  await page.getByRole("button", { name: /^Look around as lead/ }).click();
  await page.getByRole("navigation", { name: "The ten steps" }).first().waitFor();
  return { page, home: new URL(page.url()).pathname };
}

test("pages have their parts in landmarks, buttons say their subject, and a finger finds them", async () => {
  const { page, home } = await lookingAround();
  for (const path of ["", "/metrics", "/metrics/employment", "/metrics/compare", "/metrics/standout", "/metrics/peers", "/theory", "/theory/picture", "/theory/checks", "/targets", "/people", "/steps/3/readiness", "/steps/1", "/workshops"]) {
    await page.goto(home + path);
    await alive(page);
    await expectLandmarks(page);
    expect([path, ...(await findings(page))]).toEqual([path]);
  }
});

test("layers of the picture have names of their own, however many there are", async () => {
  const { lead } = await buildCoalition();
  let toward = await addNode(lead, { kind: "outcome", text: "Work pays" });
  for (const text of ["Employers agree", "Employers meet", "Employers are asked"]) toward = await addNode(lead, { kind: "precondition", text, toward });
  await link(lead, { from: await addNode(lead, { kind: "activity", text: "Ask employers" }), to: toward });
  const page = await signedIn(lead, `/${lead.coalitionSlug}/theory/picture`);
  await expectLandmarks(page);
});

test("the picker of a county is sound while it is open", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, "/coalitions/new");
  const field = page.getByRole("combobox", { name: "County or city" });
  await field.click();
  await field.pressSequentially("Weston");
  await see(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page);
  await expectLandmarks(page);
});

test("Escape gives up the change of a row", async () => {
  const { lead } = await buildCoalition();
  await addNode(lead, { kind: "value", text: "We listen" });
  const page = await signedIn(lead, `/${lead.coalitionSlug}/theory`);
  await page.getByRole("button", { name: "Edit: We listen" }).click();
  const field = page.getByLabel("Value or belief");
  await field.fill("We listen first");
  await field.press("Escape");
  await see(field).toBeHidden();
  await see(page.getByText("We listen", { exact: true })).toBeVisible();
  await page.reload();
  await alive(page);
  await see(page.getByText("We listen", { exact: true })).toBeVisible();
  await see(field).toBeHidden();
});

test("on a phone the other language is one press away, in the bar above", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, `/${lead.coalitionSlug}`, { width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.getByRole("banner").getByRole("button", { name: "Español" }).click();
  await see(page.locator("html")).toHaveAttribute("lang", "es");
  await see(page.getByRole("banner").getByRole("button", { name: "English" })).toBeVisible();
});
