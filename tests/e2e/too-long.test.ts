import type { Page } from "playwright";
import { expect, test } from "vitest";
import { listAnswers } from "../../app/domain/process/process.server";
import { theory } from "../../app/domain/theory/theory.server";
import { advance } from "../../app/domain/workshop/workshop.server";
import { buildCoalition } from "../build";
import { codeOf, lobby } from "../build-workshop";
import { joinInEnglish } from "./breakout";
import { alive, expectAccessible, see, signedIn } from "./story";

/** More than a browser was told to take, put into the field that has the focus as pasting does. */
const pasted = (page: Page, words: string) => page.keyboard.insertText(words);

test("an answer that is too long is not cut off: its field says so, it stays on the device, and shortened it is saved", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/1/shared_definition`);
  const field = page.getByLabel(/Economic success here means/);
  const words = "Pay that keeps a family. ".repeat(900);
  await field.focus();
  await pasted(page, words);
  await see(page.getByText("2,500 characters too many: at most 20,000.")).toBeVisible();
  await see(page.getByText("Not saved: kept on this device")).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await alive(page);
  await see(field).toHaveValue(words);
  await see(page.getByText("Not saved: kept on this device")).toBeVisible();
  await field.fill(words.slice(0, 20_000));
  await see(page.getByText(/^Saved /)).toBeVisible();
  await see(page.getByText("too many")).toBeHidden();
  expect((await listAnswers(lead, { worksheet: "shared_definition" })).fields["econ_local"]?.value).toBe(words.slice(0, 20_000));
});

test("a row of the theory that is too long can not be added, stays through a reload, and is added once it is shortened", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/theory`);
  await page.getByRole("button", { name: "Add an activity" }).click();
  const field = page.getByLabel("What will you do?");
  const words = "Meet the employers. ".repeat(31);
  await field.focus();
  await pasted(page, words);
  await see(page.getByText("20 characters too many: at most 600.")).toBeVisible();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await see(field).toHaveValue(words);
  await page.reload();
  await alive(page);
  await see(field).toHaveValue(words);
  await see(page.getByText("20 characters too many: at most 600.")).toBeVisible();
  await field.fill("Meet the employers.");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await see(field).toHaveValue("");
  expect((await theory(lead)).nodes.map(({ text }) => text)).toEqual(["Meet the employers."]);
});

test("a note that is too long stays in its box and on the phone, whole", async () => {
  const { facilitator, session } = await lobby();
  const guest = await joinInEnglish(await codeOf(facilitator, session), "Rosa");
  await advance(facilitator, { session, seen: -1 });
  const box = guest.getByRole("textbox", { name: "Your idea" });
  const words = "Work should pay enough to live on. ".repeat(9).trim();
  await box.focus();
  await pasted(guest, words);
  await see(guest.getByText("34 characters too many: at most 280.")).toBeVisible();
  await guest.getByRole("button", { name: "Add this idea" }).click();
  await guest.reload();
  await alive(guest);
  await see(box).toHaveValue(words);
  await box.fill("Work should pay enough to live on.");
  await guest.getByRole("button", { name: "Add this idea" }).click();
  await see(guest.getByRole("button", { name: "Edit “Work should pay enough to live on.”" })).toBeVisible();
});
