import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { addNode } from "../../app/domain/theory/theory.server";
import { buildBaseline } from "../build-baseline";
import { buildCoalition } from "../build";
import { until } from "../build-workshop";
import { joinInEnglish } from "./breakout";
import { alive, open, see, signedIn } from "./story";

/** Presses a control as a person at a keyboard does. */
async function press(control: Locator, key = "Enter"): Promise<void> {
  await control.focus();
  await control.press(key);
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** What was said to those who do not see it. */
const heard = (page: Page) => page.getByRole("status", { name: "What just changed" });

test("rows of a list keep the focus while they are added, moved, removed and brought back, and say what became of them", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/3/readiness_decision`);
  for (const text of ["A data agreement", "A sponsor"]) {
    await press(button(page, /^Add.*Conditions/));
    await see(page.getByRole("list", { name: "Conditions" }).getByRole("textbox").last()).toBeFocused();
    await page.keyboard.type(text);
  }
  await see(heard(page)).toHaveText("Row 2 added, 2 in all.");
  const up = button(page, "Move A sponsor up");
  await press(up);
  await see(up).toBeFocused();
  await see(up).toHaveAttribute("aria-disabled", "true");
  await see(heard(page)).toHaveText("A sponsor is now number 1 of 2.");
  await press(button(page, "Remove A sponsor"));
  await see(button(page, "Undo")).toBeFocused();
  await page.keyboard.press("Enter");
  await see(page.getByRole("textbox", { name: "Line 1" })).toBeFocused();
  await see(heard(page)).toHaveText("A sponsor is back.");
});

test("rows of a table do the same, in the panel of the open row", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/4/stakeholder_map`);
  for (const count of [1, 2]) {
    await press(button(page, /^Add/));
    await see(heard(page)).toHaveText(`Row ${count} added, ${count} in all.`);
    await see(page.getByRole("region", { name: `Row ${count}` }).getByRole("textbox").first()).toBeFocused();
  }
  await press(button(page, "Move Row 2 up"));
  await see(heard(page)).toHaveText("Row 1 is now number 1 of 2.");
  expect(await page.locator(":focus").evaluate((field) => field.matches("[value=up]"))).toBe(true);
  await press(button(page, "Remove Row 1"));
  await see(button(page, "Undo")).toBeFocused();
  await page.keyboard.press("Enter");
  await see(heard(page)).toHaveText(/ is back\.$/);
  expect(await page.locator(":focus").evaluate((element) => element.closest("main") !== null)).toBe(true);
});

test("cards of a worksheet do the same", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/6/narratives`);
  for (const count of [1, 2]) {
    await press(button(page, /^Add/));
    await see(heard(page)).toHaveText(`Row ${count} added, ${count} in all.`);
    expect(await page.locator(":focus").evaluate((field) => field.matches("li:last-child :is(input, textarea, select)"))).toBe(true);
  }
  const up = button(page, "Move Row 2 up");
  await press(up);
  await see(heard(page)).toHaveText("Row 1 is now number 1 of 2.");
  expect(await page.locator(":focus").evaluate((field) => field.matches("li:first-child [value=up]"))).toBe(true);
  await press(button(page, "Remove Row 1"));
  await see(button(page, "Undo")).toBeFocused();
  await page.keyboard.press("Enter");
  await see(heard(page)).toHaveText(/ is back\.$/);
  expect(await page.locator(":focus").evaluate((element) => element.closest("main") !== null)).toBe(true);
});

test("a form that opens has the focus in its first field, and gives it back to what opened it", async () => {
  const { lead } = await buildCoalition();
  await addNode(lead, { kind: "outcome", text: "Work pays" });
  const page = await signedIn(lead, `/${lead.coalitionSlug}/theory`);
  await press(button(page, "Add an outcome"));
  await see(page.locator("main textarea")).toBeFocused();
  await press(button(page, "Done"));
  await see(button(page, "Add an outcome")).toBeFocused();
  await press(button(page, "Edit: Work pays"));
  await press(button(page, "Cancel"));
  await see(button(page, "Edit: Work pays")).toBeFocused();

  await buildBaseline(lead);
  await page.goto(`/${lead.coalitionSlug}/targets/new`);
  await alive(page);
  await press(page.getByRole("main").getByRole("link", { name: /^Set a target for/ }));
  await see(page.getByRole("heading", { level: 1, name: "Which number should move?" })).toBeHidden();
  await see(page.locator("form :is(input, textarea, select):focus")).toBeAttached();
});

test("on a metric's page: use as baseline, compare; what the figures say is read out after a choice", async () => {
  const page = await open("/sign-in");
  await button(page, /^Look around as lead/).click();
  await page.getByRole("navigation", { name: "The ten steps" }).first().waitFor();
  await page.goto(`${new URL(page.url()).pathname}/metrics/employment`);
  await alive(page);
  await press(button(page, "Compare with another place"));
  await see(page.getByRole("combobox", { name: "Compare with a county or city" })).toBeFocused();
  await press(button(page, "Use as baseline"));
  await see(page.locator("#use-as-baseline form :focus")).toBeAttached();
  const year = page.getByLabel("Year");
  await year.focus();
  await year.press("ArrowUp");
  await year.press("ArrowDown");
  await year.press("ArrowDown");
  await see(heard(page)).not.toHaveText("");
  await see(year).toBeFocused();
});

test("at a seat of a workshop, and at the desk", async () => {
  const { facilitator } = await buildCoalition();
  const desk = await signedIn(facilitator, `/${facilitator.coalitionSlug}/workshops/new`);
  await desk.getByLabel("Title").fill("Work that pays");
  await desk.getByRole("button", { name: "Prepare this workshop" }).click();
  await press(desk.getByRole("button", { name: "Open the workshop" }));
  await see(desk.getByRole("heading", { name: "People are joining" })).toBeVisible();
  expect(await desk.locator(":focus").evaluate((element) => element.closest("main") !== null)).toBe(true);
  const session = new URL(desk.url()).pathname.split("/").at(-1) ?? "";
  const guest = await joinInEnglish((await desk.getByTestId("code").textContent()) ?? "", "Ben");
  await press(button(guest, "Ask for help"));
  await see(guest.locator("footer p:focus")).toHaveText("The facilitator knows that your room would like help.");

  await until(facilitator, session, "precondition");
  for (const text of ["Buses at night", "Trains at night"]) {
    await guest.getByRole("textbox", { name: "Your idea" }).fill(text);
    await press(button(guest, "Add this idea"));
    await see(button(guest, `Edit “${text}”`)).toBeVisible();
  }
  await see(heard(guest)).toHaveText("In your ideas now: Trains at night");
  await press(button(guest, "Edit “Buses at night”"));
  await see(guest.getByRole("textbox", { name: "Edit “Buses at night”" })).toBeFocused();
  await press(button(guest, "Cancel"));
  await see(button(guest, "Edit “Buses at night”")).toBeFocused();

  await until(facilitator, session, "dots");
  const more = button(guest, "One more dot for “Buses at night”");
  for (const left of ["2 dots left", "1 dot left", "You have placed all your dots"]) {
    await press(more);
    await see(guest.getByText(new RegExp(left, "i"))).toBeVisible();
  }
  await see(more).toBeFocused();
  await until(facilitator, session, "decide");
  await press(button(guest, "I write for our room"));
  const keep = button(guest, "Keep: “Buses at night”");
  await see(keep).toBeVisible();
  expect(await guest.locator("main :focus, footer :focus").count()).toBe(1);
  await press(keep);
  await see(keep).toBeFocused();
  const words = guest.locator("summary", { hasText: "Say why, or find better words" });
  await press(words);
  await press(button(guest, "Save for the room"));
  await see(guest.getByText("Saved for your room.")).toBeVisible();
  await see(words).toBeFocused();
});

/** Every control of a page that opens, folds or adds something there is pressed; where the focus fell to the page is named. */
async function fallsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const acts = [...document.querySelectorAll<HTMLElement>("main :is(button[type=button], summary)")].filter((control) => control.checkVisibility({ visibilityProperty: true }));
    const falls: string[] = [];
    for (const act of acts) {
      if (!act.isConnected || !act.checkVisibility({ visibilityProperty: true })) continue;
      act.focus();
      act.click();
      await drawn();
      if (document.activeElement === document.body) falls.push(`${location.pathname}: ${act.textContent || act.getAttribute("aria-label")}`);
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
      await drawn();
      if (document.activeElement === document.body) falls.push(`${location.pathname}: Escape after ${act.textContent || act.getAttribute("aria-label")}`);
    }
    return falls;
  });
}

test("whatever is pressed on any page, the focus does not fall to the page", async () => {
  const page = await open("/sign-in");
  await button(page, /^Look around as lead/).click();
  await page.getByRole("navigation", { name: "The ten steps" }).first().waitFor();
  const home = new URL(page.url()).pathname;
  for (const path of ["", "/metrics", "/metrics/employment", "/metrics/compare", "/metrics/standout", "/metrics/peers", "/metrics/nation", "/metrics/releases", "/theory", "/targets", "/people", "/steps/3/readiness", "/steps/3/readiness_decision", "/steps/4/stakeholder_map", "/plan"]) {
    await page.goto(home + path);
    await alive(page);
    expect(await fallsOn(page)).toEqual([]);
  }
});
