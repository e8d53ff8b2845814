import { expect, test } from "vitest";
import { choicesOf } from "../../app/domain/letter/letter.server";
import { path } from "../../app/http/path";
import { buildCoalition } from "../build";
import { expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

test("somebody names themselves anew, chooses their letters and leaves, on a narrow phone in Spanish, without scripts", async () => {
  const { viewer } = await buildCoalition({ name: "Account Story" });
  const page = await signedIn(viewer, path.settings(), { width: 320, language: "es", javaScript: false });
  await page.getByRole("textbox", { name: "Su nombre" }).fill("Ana María");
  await page.getByRole("button", { name: "Guardar" }).click();
  await see(page.getByRole("textbox", { name: "Your name" })).toHaveValue("Ana María");
  await page.goto(path.letters());
  await page.getByRole("combobox", { name: "Tasks given to you" }).selectOption("weekly");
  await page.getByRole("button", { name: "Save" }).click();
  await see(page.getByRole("combobox", { name: "Tasks given to you" })).toHaveValue("weekly");
  expect((await choicesOf(viewer.accountId)).tasks).toBe("weekly");
  await page.goto(path.leaving());
  await page.locator("summary").filter({ hasText: "Leave" }).click();
  await page.getByRole("button", { name: "Yes, leave Account Story" }).click();
  await see(page.getByRole("main").getByText("You are in no coalition.")).toBeVisible();
});

test("every page of the account can be used by everybody, at every width", async () => {
  const { lead } = await buildCoalition({ name: "Account Pages" });
  const page = await signedIn(lead, path.settings(), { width: 320, language: "es" });
  for (const address of [path.settings(), path.letters(), path.devices(), path.leaving()]) {
    await page.goto(address);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
