import type { Page } from "playwright";
import { expect as expectPage } from "playwright/test";
import { expect, test } from "vitest";
import { addNode, assume, attachIndicator, link, theory } from "../../app/domain/theory/theory.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { buildBaseline } from "../build-baseline";
import { alive, expectAccessible, expectNoSidewaysScroll, signedIn, type Window } from "./story";

type Member = BuiltCoalition["lead"];

/** Two browsers and a server may share two processors with much else. */
const see = expectPage.configure({ timeout: 15_000 });

const outline = ({ coalitionSlug }: Member) => `/${coalitionSlug}/theory`;
const vision = (page: Page) => page.getByRole("textbox", { name: "Our vision" });
const part = (page: Page, name: string) => page.getByRole("region", { name });

/** A window on the worksheet of somebody who writes, ready for use. */
async function atWorksheet(member: Member, window?: Window): Promise<Page> {
  const page = await signedIn(member, outline(member), window);
  await see(page.getByRole("button", { name: "Write in the vision" })).toBeEnabled();
  return page;
}

/** Opens the vision for writing and waits until it is received. */
async function openVision(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Write in the vision" }).click();
  await see(page.locator("[aria-busy=false] [role=textbox]")).toBeFocused();
}

/** A worksheet with everything that the picture draws. */
async function filled(lead: Member): Promise<void> {
  const { indicatorId } = await buildBaseline(lead);
  const pays = await addNode(lead, { kind: "outcome", text: "Work pays enough to live on", who: "Working families", dimensions: ["economic_success"] });
  await addNode(lead, { kind: "outcome", text: "Every child starts ready", who: "Children under five" });
  await attachIndicator(lead, { node: pays, indicator: indicatorId });
  const floor = await addNode(lead, { kind: "precondition", text: "Employers agree on a wage floor", detail: "no", toward: pays });
  const compact = await addNode(lead, { kind: "activity", text: "Living-wage compact" });
  const joined = await link(lead, { from: compact, to: floor });
  await assume(lead, { link: joined, text: "Ten employers are enough to move the rest", basis: "untested" });
  await addNode(lead, { kind: "activity", text: "Backbone support", detail: "all" });
  await addNode(lead, { kind: "value", text: "A full-time job should keep a family.", dimensions: ["dignity_belonging"] });
  await addNode(lead, { kind: "value", text: "Those closest to the problem are closest to the answer.", dimensions: ["power_autonomy"] });
  await addNode(lead, { kind: "relationship", text: "More data on clinic visits", who: "Forest hospital", detail: "Monthly counts; they see where needs are" });
  await addNode(lead, { kind: "next_step", text: "Meet the commissioners", who: "M. Chen", dueOn: "2027-01-15" });
}

test("two people write the vision at once, then fill the worksheet, and the picture draws itself", async () => {
  const { lead, resident } = await buildCoalition({ name: "Vision Coalition" });
  await buildBaseline(lead);
  const [one, other] = [await atWorksheet(lead), await atWorksheet(resident)];
  await openVision(one);
  await openVision(other);
  await see(one.getByRole("listitem").filter({ hasText: resident.name })).toBeVisible();
  await Promise.all([vision(one).pressSequentially("Everyone can rest easy about rent. "), vision(other).pressSequentially("And everyone has a say. ")]);
  for (const page of [one, other]) {
    await see(vision(page)).toContainText("rest easy about rent");
    await see(vision(page)).toContainText("everyone has a say");
    await see(page.getByText(/^Saved /)).toBeVisible();
  }

  const outcomes = part(one, "Improved outcomes");
  await outcomes.getByRole("button", { name: "Add an outcome" }).click();
  await outcomes.getByLabel("What will be better?").fill("Work pays enough to live on");
  await outcomes.getByLabel("For whom?").fill("Working families");
  await outcomes.getByRole("button", { name: "Add", exact: true }).click();
  await see(part(other, "Improved outcomes").getByText("Work pays enough to live on", { exact: true })).toBeVisible();
  await outcomes.getByRole("button", { name: "Done" }).click();

  await outcomes.getByText("Link an indicator").click();
  await outcomes.getByRole("button", { name: "Link indicator" }).click();
  await see(outcomes.getByRole("list", { name: /^Indicators of/ })).toContainText("0.73 in 2022");

  await outcomes.getByRole("button", { name: "Add what must be true first" }).click();
  await outcomes.getByLabel("What must be true first?").fill("Employers agree on a wage floor");
  await outcomes.getByRole("button", { name: "Add", exact: true }).click();
  const needs = outcomes.getByRole("list", { name: "What must be true before: Work pays enough to live on" });
  await see(needs).toContainText("Leads to Work pays enough to live on");
  await outcomes.getByRole("button", { name: "Done" }).click();

  await needs.getByText("Add an assumption").click();
  await needs.getByLabel("What must hold for this link to work?").fill("Ten employers move the rest");
  await needs.getByRole("button", { name: "Add", exact: true }).click();
  await see(part(other, "Improved outcomes").getByText("Ten employers move the rest")).toBeVisible();

  const activities = part(other, "Activities");
  await activities.getByRole("button", { name: "Add an activity" }).click();
  await activities.getByLabel("What will you do?").fill("Living-wage compact");
  await activities.getByRole("button", { name: "Add", exact: true }).click();
  await activities.getByRole("button", { name: "Done" }).click();
  await activities.getByText("Say what it leads to").click();
  await activities.getByLabel("Leads to").selectOption("Employers agree on a wage floor");
  await activities.getByRole("button", { name: "Link", exact: true }).click();

  await see(part(one, "Activities").getByText("Leads to Employers agree on a wage floor", { exact: true })).toBeVisible();
  await one.getByRole("link", { name: "Picture", exact: true }).click();
  await see(part(one, "We envision")).toContainText("everyone has a say");
  await see(part(one, "Conditions")).toContainText("Pay on an average job compared with the cost of living · Forest County, EX: 0.73 in 2022");
  await see(part(one, "What must be true first")).toContainText("Employers agree on a wage floor");
  await see(part(one, "Activities")).toContainText("Leads to: Employers agree on a wage floor");
  expect((await theory(lead)).vision).toContain("rest easy about rent");
});

test("the worksheet works by keyboard alone: order, remove, undo", async () => {
  const { lead } = await buildCoalition();
  for (const text of ["First value", "Second value", "Third value"]) await addNode(lead, { kind: "value", text });
  const page = await atWorksheet(lead);
  const values = part(page, "Values and beliefs");
  const rows = values.getByRole("list", { name: "Values and beliefs" }).getByRole("listitem");
  const up = page.getByRole("button", { name: "Move Third value up" });
  await up.press("Enter");
  await see(rows.nth(1)).toContainText("Third value");
  await see(up).toBeFocused();
  await up.press("Enter");
  await see(rows.nth(0)).toContainText("Third value");
  await see(page.getByText("Third value is now number 1 of 3.")).toBeAttached();

  await page.getByRole("button", { name: "Remove Second value" }).press("Enter");
  const undo = page.getByRole("button", { name: "Undo" });
  await see(undo).toBeFocused();
  await see(rows).toHaveCount(2);
  await undo.press("Enter");
  await see(rows).toHaveCount(3);
});

test("order and removal work before any script has arrived", async () => {
  const { lead } = await buildCoalition();
  for (const text of ["First value", "Second value"]) await addNode(lead, { kind: "value", text });
  const page = await signedIn(lead, outline(lead), { javaScript: false });
  const rows = part(page, "Values and beliefs").getByRole("list", { name: "Values and beliefs" }).getByRole("listitem");
  await page.getByRole("button", { name: "Move Second value up" }).click();
  await see(rows.nth(0)).toContainText("Second value");
  await page.getByRole("button", { name: "Remove First value" }).click();
  await see(rows).toHaveCount(1);
});

test("somebody who was slower sees both texts and combines them", async () => {
  const { lead, core } = await buildCoalition();
  await addNode(lead, { kind: "value", text: "We listen" });
  const [one, other] = [await atWorksheet(lead), await atWorksheet(core)];
  for (const page of [one, other]) await page.getByRole("button", { name: "Edit: We listen" }).click();
  await one.getByLabel("Value or belief").fill("We listen first");
  await one.getByRole("button", { name: "Save" }).click();
  await see(part(one, "Values and beliefs").getByRole("paragraph").filter({ hasText: /^We listen first$/ })).toBeVisible();

  await other.getByLabel("Value or belief").fill("We listen and answer");
  await other.getByRole("button", { name: "Save" }).click();
  await see(other.getByRole("alert")).toContainText("We listen first");
  await see(other.getByLabel("Value or belief")).toHaveValue("We listen and answer");
  await other.getByLabel("Value or belief").fill("We listen first and answer");
  await other.getByRole("button", { name: "Save" }).click();
  await see(part(one, "Values and beliefs").getByRole("paragraph").filter({ hasText: /^We listen first and answer$/ })).toBeVisible();
});

test("what is typed while the connection is away is kept on the device, through a reload, and saved when it is back", async () => {
  const { lead } = await buildCoalition();
  const page = await atWorksheet(lead);
  const line: { away: boolean; cut: () => void } = { away: false, cut: () => undefined };
  await page.routeWebSocket(/collaboration/, (socket) => {
    if (line.away) return void socket.close({ code: 1001 });
    const server = socket.connectToServer();
    line.cut = () => {
      server.close({ code: 1001 });
      socket.close({ code: 1001 });
    };
  });
  await page.reload();
  await alive(page);
  await openVision(page);
  line.away = true;
  line.cut();
  await vision(page).pressSequentially("Typed without a line.");
  await see(page.getByText("Not saved: kept on this device")).toBeVisible();
  await page.reload();
  await alive(page);
  await see(vision(page)).toContainText("Typed without a line.");
  await see(page.getByText("Not saved: kept on this device")).toBeVisible();
  line.away = false;
  await see(page.getByText(/^Saved /)).toBeVisible();
  await see.poll(async () => (await theory(lead)).vision).toBe("Typed without a line.");
});

test("a proposed wording goes into the vision with one press", async () => {
  const { lead } = await buildCoalition();
  await addNode(lead, { kind: "vision", text: "Everyone has a say." });
  const page = await atWorksheet(lead);
  await page.getByRole("button", { name: "Put these words into the vision: Everyone has a say." }).click();
  await see(vision(page)).toContainText("Everyone has a say.");
  await see(page.getByText(/^Saved /)).toBeVisible();
});

test("a viewer reads everything and is offered nothing to change", async () => {
  const { lead, viewer } = await buildCoalition();
  await filled(lead);
  const page = await signedIn(viewer, outline(viewer));
  await see(page.getByText("Work pays enough to live on", { exact: true }).first()).toBeVisible();
  expect(await page.getByRole("button", { name: /^(Add|Edit|Remove|Move)/ }).count()).toBe(0);
  expect(await page.getByRole("button", { name: /vision/ }).count()).toBe(0);
});

test("every view is accessible and fits a small phone, in both languages, light and dark", async () => {
  const { lead } = await buildCoalition({ name: "Accessible Coalition" });
  await filled(lead);
  for (const window of [{ width: 320, height: 740, language: "es" }, { width: 1280, dark: true }] as const satisfies Window[]) {
    const page = await signedIn(lead, outline(lead), window);
    await page.getByRole("button", { name: window.language === "es" ? "Escribir en la visión" : "Write in the vision" }).click();
    await see(page.locator("[aria-busy=false] [role=textbox]")).toBeVisible();
    await expectAccessible(page);
    for (const view of ["", "/picture", "/checks"]) {
      await page.goto(outline(lead) + view);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  }
});

test("the picture is a list for those who would rather read", async () => {
  const { lead } = await buildCoalition();
  await filled(lead);
  const page = await signedIn(lead, `${outline(lead)}/picture`);
  await page.getByText("List", { exact: true }).click();
  await see(page.getByRole("row", { name: /Living-wage compact/ })).toContainText("Employers agree on a wage floor");
});

test("six outcomes, six preconditions and six activities print on one landscape sheet", async () => {
  const { lead } = await buildCoalition();
  for (let number = 1; number <= 6; number += 1) {
    const outcome = await addNode(lead, { kind: "outcome", text: `Outcome ${number}: every family in the county can rest easy` });
    const first = await addNode(lead, { kind: "precondition", text: `Precondition ${number}: the county and the cities agree on it`, toward: outcome });
    const activity = await addNode(lead, { kind: "activity", text: `Activity ${number}: meet, decide and tell everyone` });
    await link(lead, { from: activity, to: first });
  }
  for (const text of ["We listen first.", "Work should pay.", "Everyone belongs."]) await addNode(lead, { kind: "value", text });
  const page = await signedIn(lead, `${outline(lead)}/picture`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});
