import { test } from "vitest";
import { answer, changeRows } from "../../app/domain/process/process.server";
import { buildCoalition } from "../build";
import { alive, expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

test("what is new in an earlier worksheet comes in with one press, says where it came from, and is taken back", async () => {
  const { lead } = await buildCoalition({ name: "Flow Coalition" });
  for (const name of ["Tenants’ union", "Parish council"]) {
    const item = await changeRows(lead, { worksheet: "actors_first_list", intent: "add" });
    await answer(lead, { worksheet: "actors_first_list", item, field: "name", value: name, seen: 0 });
  }
  const sheet = `/${lead.coalitionSlug}/steps/4/stakeholder_map`;
  const page = await signedIn(lead, sheet);
  const main = page.getByRole("main");
  await see(main.getByText("2 things are new in 1C Actors to engage (first list).")).toBeVisible();
  await expectAccessible(page);
  await main.getByRole("button", { name: "Bring in 2" }).press("Enter");
  await see(main.getByText("2 are here already")).toBeVisible();
  await expectAccessible(page);
  await page.goto(sheet);
  await alive(page);
  await main.getByRole("table").getByRole("link", { name: "Tenants’ union", exact: true }).click();
  await see(main.getByText("Came from 1C Actors to engage (first list), brought in by Lena Lead.")).toBeVisible();

  const phone = await signedIn(lead, `${sheet}/flow`, { width: 320, language: "es", dark: true });
  await phone.locator("summary").filter({ hasText: "2 ya están aquí" }).press("Enter");
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
  await phone.getByRole("button", { name: "Retirar “Parish council”" }).press("Enter");
  await see(phone.locator("summary").filter({ hasText: "1 ya está aquí" })).toBeVisible();
  await see(phone.getByRole("checkbox", { name: /^Parish council/u })).not.toBeChecked();
});
