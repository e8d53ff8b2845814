import type { Page } from "playwright";
import { expect, test } from "vitest";
import { invite } from "../../app/domain/coalition/invitation.server";
import { buildCoalition } from "../build";
import { alive, see, signedIn } from "./story";

/** From here on the page's loads wait until they are let go. */
async function held(page: Page) {
  let release = () => {};
  const gate = new Promise<void>((open) => (release = open));
  await page.route(pageData, async (route) => {
    await gate;
    await route.continue();
  });
  return { asked: page.waitForRequest(pageData), release };
}

const pageData = /\.data(\?|$)/;

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
const scrollTo = (page: Page, y: number) => page.evaluate((top) => window.scrollTo(0, top), y);

/** Listens beside the page itself: the document says when a change has been announced to it. */
async function hearChanges(page: Page, stream: string): Promise<void> {
  await page.evaluate((address) => {
    const source = new EventSource(address);
    source.onopen = () => (document.documentElement.dataset.hears = "");
    source.onmessage = () => (document.documentElement.dataset.heard = "");
  }, stream);
  await page.locator("html[data-hears]").waitFor({ state: "attached" });
}

test("a page that reads itself again stays where the reader has scrolled meanwhile", async () => {
  const { lead } = await buildCoalition({ name: "Scrolling Hills" });
  const page = await signedIn(lead, "/", { height: 500 });
  const loads = await held(page);
  await page.goto(`/${lead.coalitionSlug}/people`);
  await alive(page);
  // What was announced between the document and the stream of changes may have been missed, so the page reads again.
  await loads.asked;
  await invite(lead, { invitee: "Nora Newcomer", roles: ["viewer"] });
  await scrollTo(page, 400);
  loads.release();
  await see(page.getByText("Nora Newcomer")).toBeAttached();
  expect(await scrolled(page)).toBe(400);

  await invite(lead, { invitee: "Otto Other", roles: ["viewer"] });
  await see(page.getByText("Otto Other")).toBeAttached();
  expect(await scrolled(page)).toBe(400);
});

test("a new page begins at its top, and back finds the old place", async () => {
  const { lead } = await buildCoalition({ name: "Scrolling Back" });
  const page = await signedIn(lead, `/${lead.coalitionSlug}/people`, { height: 500 });
  await scrollTo(page, 300);
  await page.getByRole("link", { name: "Theory of change" }).first().evaluate((link) => link instanceof HTMLElement && link.click());
  await see(page).toHaveURL(/\/theory$/);
  await see(page.getByRole("heading", { level: 1, name: "How we believe change happens" })).toBeVisible();
  expect(await scrolled(page)).toBe(0);
  await page.goBack();
  await see(page.getByRole("heading", { level: 1, name: "People" })).toBeAttached();
  await expect.poll(() => scrolled(page)).toBe(300);
});

test("a choice that leaves the page where it is does so although something changes meanwhile", async () => {
  const { lead } = await buildCoalition({ name: "Scrolling Choice" });
  const page = await signedIn(lead, "/", { height: 500 });
  const first = page.waitForResponse(pageData);
  await page.goto(`/${lead.coalitionSlug}/metrics/nation`);
  await alive(page);
  // The page has read again after its stream of changes opened.
  await (await first).finished();
  await scrollTo(page, 300);
  const loads = await held(page);
  await hearChanges(page, `/${lead.coalitionSlug}/changes`);
  // Chosen without the scrolling that a press needs.
  await page.getByLabel("Places", { exact: true }).evaluate((list: HTMLSelectElement) => {
    list.value = "cities";
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await loads.asked;
  await invite(lead, { invitee: "Nora Newcomer", roles: ["viewer"] });
  await page.locator("html[data-heard]").waitFor({ state: "attached" });
  loads.release();
  await see(page.getByRole("main").getByText("this view shows cities")).toBeAttached();
  expect(await scrolled(page)).toBe(300);
});
