import { expect, test } from "vitest";
import { answer, listAnswers } from "../../app/domain/process/process.server";
import { addNode } from "../../app/domain/theory/theory.server";
import { buildCoalition, buildPerson } from "../build";
import { expectNoSidewaysScroll, see, signedIn } from "./story";

// What is accessible is tried elsewhere: axe waits for timers, which a window without scripts does not have.
const quiet = { javaScript: false } as const;
const economic = /Economic success here means/;
const power = /Power and autonomy here means/;

test("a worksheet is saved by its button, and what somebody else wrote meanwhile is not overwritten", async () => {
  const { lead, core } = await buildCoalition();
  const sheet = `/${lead.coalitionSlug}/steps/1/shared_definition`;
  const page = await signedIn(lead, sheet, quiet);
  expect(await page.getByRole("banner").innerText()).toContain("This browser runs no scripts.");
  await page.getByRole("textbox", { name: economic }).fill("Pay that keeps a family\nand some rest");
  await answer(core, { worksheet: "shared_definition", item: null, field: "power_local", value: "A seat at the table", seen: 0 });
  await page.getByRole("button", { name: "Save" }).click();
  await see(page.getByText("Saved.")).toBeVisible();
  await see(page.getByRole("textbox", { name: economic })).toHaveValue("Pay that keeps a family\nand some rest");
  await see(page.getByRole("textbox", { name: power })).toHaveValue("A seat at the table");

  await page.getByRole("textbox", { name: power }).fill("A vote");
  await page.getByRole("textbox", { name: economic }).fill("Pay that keeps a family of four");
  await answer(core, { worksheet: "shared_definition", item: null, field: "power_local", value: "A seat and a vote", seen: 1 });
  await page.getByRole("button", { name: "Save" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Not everything could be saved" })).toBeVisible();
  await see(page.getByText("core person changed this while you were writing")).toBeVisible();
  await see(page.getByText("A seat and a vote")).toBeVisible();
  await see(page.getByLabel("Your text")).toHaveValue("A vote");
  const { fields } = await listAnswers(lead, { worksheet: "shared_definition" });
  expect([fields["econ_local"]?.value, fields["power_local"]?.value]).toEqual(["Pay that keeps a family of four", "A seat and a vote"]);
});

test("rows are added, filled, moved and taken back by buttons of plain forms", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/5/findings`, quiet);
  await page.getByRole("button", { name: "Add a row" }).click();
  const box = page.getByRole("textbox").first();
  await box.fill("Rent rises faster than pay");
  await page.getByRole("button", { name: "Save" }).click();
  await see(page.getByText("Saved.")).toBeVisible();
  await see(page.getByText("Rent rises faster than pay").first()).toBeVisible();
  await page.getByRole("button", { name: "Add a row" }).click();
  await page.getByRole("button", { name: "Move Row 2 up" }).click();
  await see(page.getByRole("table").getByRole("rowheader").first()).toContainText("Row 1");
  await page.getByRole("button", { name: "Remove Row 1" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await see(page.getByRole("table").getByText("Row 1", { exact: true })).toBeVisible();
});

test("what stood in a worksheet before is read, compared and brought back from its history, on a narrow phone in Spanish", async () => {
  const { lead, core } = await buildCoalition();
  await answer(core, { worksheet: "shared_definition", item: null, field: "econ_local", value: "Pay that keeps a family", seen: 0 });
  await answer(lead, { worksheet: "shared_definition", item: null, field: "econ_local", value: "Pay that keeps a household", seen: 1 });
  const page = await signedIn(core, `/${lead.coalitionSlug}/steps/1/shared_definition`, { ...quiet, language: "es", width: 320 });
  await page.getByRole("link", { name: /^Cambió Lena Lead/ }).click();
  await see(page.getByRole("heading", { level: 1, name: /^Historial/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Comparar" }).click();
  await see(page.locator("ins", { hasText: "household" }).first()).toBeVisible();
  await see(page.locator("del", { hasText: "family" }).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: /^Recuperar esta versión/ }).click();
  await see(page.getByText("Se recuperó como una versión nueva.")).toBeVisible();
  expect((await listAnswers(lead, { worksheet: "shared_definition" })).fields["econ_local"]).toMatchObject({ value: "Pay that keeps a family", version: 3 });
});

test("the theory of change is written by plain forms, once they are asked for", async () => {
  const { lead } = await buildCoalition();
  await addNode(lead, { kind: "outcome", text: "Work pays enough to live on" });
  const page = await signedIn(lead, `/${lead.coalitionSlug}/theory`, quiet);
  await page.getByRole("link", { name: "Show the page with all its forms" }).click();
  const activities = page.getByRole("region", { name: "Activities" });
  await activities.locator("summary").filter({ hasText: "Add an activity" }).click();
  await activities.getByLabel("What will you do?").fill("Living-wage compact");
  await activities.getByRole("button", { name: "Add", exact: true }).click();
  await activities.locator("summary").filter({ hasText: "Say what it leads to" }).click();
  await activities.getByLabel("Leads to").selectOption("Work pays enough to live on");
  await activities.getByRole("button", { name: "Link", exact: true }).click();
  await see(activities.getByRole("listitem").filter({ hasText: "Leads to Work pays enough to live on" }).first()).toBeVisible();
  await activities.locator("summary").filter({ hasText: "Edit: Living-wage compact" }).click();
  const edit = activities.locator("details[open]");
  await edit.getByLabel("What will you do?").fill("Living-wage compact of ten employers");
  await edit.getByRole("button", { name: "Save" }).click();
  await see(activities.getByRole("paragraph").filter({ hasText: "Living-wage compact of ten employers" })).toBeVisible();
});

test("the figures of a metric are in the page as a table", async () => {
  const { data } = await buildCoalition();
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/employment`, quiet);
  await see(page.getByRole("table").getByRole("row").filter({ hasText: "Forest County" }).first()).toBeVisible();
});

test("a coalition is made for a county that the page finds", async () => {
  const page = await signedIn({ accountId: (await buildPerson()).id }, "/coalitions/new", quiet);
  await page.getByLabel("Name of the coalition").fill("No Script Coalition");
  await page.getByRole("searchbox", { name: "County or city" }).fill("Weston");
  await page.getByRole("button", { name: "Find" }).click();
  await see(page.getByLabel("Name of the coalition")).toHaveValue("No Script Coalition");
  await page.getByLabel("What was found").selectOption({ label: "Weston County, Wyoming" });
  await page.getByRole("button", { name: "Start a coalition" }).click();
  await see(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/no-script-coalition/people");
});
