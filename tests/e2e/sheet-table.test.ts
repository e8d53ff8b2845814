import { expect, test } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { answer, changeRows } from "../../app/domain/process/process.server";
import { buildCoalition } from "../build";
import { expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

async function addRow(member: Member, answers: Readonly<Record<string, string | number>>): Promise<void> {
  const item = await changeRows(member, { worksheet: "stakeholder_map", intent: "add" });
  for (const [field, value] of Object.entries(answers)) await answer(member, { worksheet: "stakeholder_map", item, field, value, seen: 0 });
}

async function mapped(): Promise<Member> {
  const { lead } = await buildCoalition({ name: "Table Coalition" });
  await addRow(lead, { name: "Credit Union", sector: "nonprofit", influence: 4, status: "joined" });
  await addRow(lead, { name: "Housing Trust", sector: "government" });
  await addRow(lead, { name: "Tenant council" });
  return lead;
}

test("a list is a table: a row opens beside it, saves itself, leads on to the next and closes by Escape", async () => {
  const lead = await mapped();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/4/stakeholder_map`);
  const table = page.getByRole("table");
  await see(table.getByRole("row")).toHaveCount(4);
  await see(table.getByRole("rowheader", { name: "Credit Union" })).toBeVisible();
  await expectAccessible(page);

  await table.getByRole("link", { name: /^Add figure ?: Influence on this issue, Housing Trust/u }).press("Enter");
  const panel = page.getByRole("region", { name: "Housing Trust" });
  await see(panel.getByRole("radio", { name: "1" }).first()).toBeFocused();
  for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await page.getByText(/^Saved /u).waitFor();
  await see(table.getByRole("row").filter({ hasText: "Housing Trust" }).getByRole("cell").nth(1)).toHaveText("3");
  await expectAccessible(page);

  await panel.getByRole("link", { name: "Next row" }).press("Enter");
  await see(page.getByRole("heading", { level: 2, name: "Tenant council" })).toBeFocused();
  await see(table.locator("tr[aria-current=true]")).toContainText("Tenant council");
  await page.keyboard.press("Escape");
  await see(table.getByRole("link", { name: "Tenant council", exact: true })).toBeFocused();
  expect(new URL(page.url()).searchParams.get("row")).toBeNull();
});

test("rows are sought, gathered and sorted, and the address says so", async () => {
  const lead = await mapped();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/4/stakeholder_map`);
  const rows = page.getByRole("table").getByRole("row");
  await page.getByRole("link", { name: "To fill 2" }).click();
  await see(rows).toHaveCount(3);
  await page.locator("summary").filter({ hasText: "Search, filter, group" }).click();
  await page.getByLabel("Group by").selectOption("Sector");
  await page.getByLabel("Sort by").selectOption("Organization, group or person, backwards");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await see(page.getByRole("rowheader", { name: /^No answer yet/u })).toBeVisible();
  const address = page.url();
  expect(new URL(address).searchParams.get("group")).toBe("sector");
  await page.reload();
  await see(page.getByRole("rowheader", { name: /^Government/u })).toBeVisible();
  await page.getByRole("link", { name: "Show all rows again" }).click();
  await see(rows).toHaveCount(4);
});

test("on a phone rows are cards and the open row is a page of its own", async () => {
  const lead = await mapped();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/4/stakeholder_map`, { width: 320, height: 640, language: "es", dark: true });
  await see(page.getByRole("link", { name: "Credit Union", exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Credit Union", exact: true }).click();
  await see(page.getByRole("heading", { level: 2, name: "Credit Union" })).toBeVisible();
  await see(page.getByRole("table")).toBeHidden();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Todas las filas" }).click();
  await see(page.getByRole("link", { name: "Credit Union", exact: true })).toBeFocused();
});

test("rows of a spreadsheet are pasted, looked at, mended, added in one act and taken back in one", async () => {
  const lead = await mapped();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/4/stakeholder_map`);
  await page.getByRole("link", { name: "Paste rows from a spreadsheet" }).click();
  await page.getByRole("textbox", { name: "Your rows" }).fill("Organization, group or person\tSector\tStrength\nFood bank\tNonprofit / community-based organization\t5\nCity\tTown hall\t2");
  await page.getByRole("button", { name: "Look at them" }).click();
  await see(page.getByRole("alert")).toContainText("Row 2, Sector: “Town hall”. Nothing to choose has this name.");
  await page.getByLabel("Column 3, “Strength”").selectOption("Influence on this issue");
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: "Leave these cells empty and add the rest" }).check();
  await page.getByRole("button", { name: "Add 2 rows" }).click();
  const rows = page.getByRole("table").getByRole("row");
  await see(rows).toHaveCount(6);
  await see(rows.filter({ hasText: "Food bank" }).getByRole("cell").nth(1)).toHaveText("5");
  await page.getByRole("button", { name: "Take them all out again" }).click();
  await see(page.getByText("2 rows were taken out again.").first()).toBeVisible();
  await see(rows).toHaveCount(4);
});
