import { expect, test } from "vitest";
import { answer } from "../../app/domain/process/process.server";
import { buildCoalition } from "../build";
import { alive, expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

const sheet = "/steps/1/shared_definition";
const economic = /Economic success here means/;

test("the ten steps are open in any order, and the road shows what the records show", async () => {
  const { lead } = await buildCoalition({ name: "Road Coalition" });
  const home = `/${lead.coalitionSlug}`;
  const page = await signedIn(lead, home);
  const road = page.getByRole("navigation", { name: "The ten steps" });
  expect(await road.getByRole("link").count()).toBe(10);
  await expectAccessible(page);
  await road.getByRole("link", { name: /Step 7/ }).click();
  await page.getByRole("heading", { level: 1, name: "Determine your strategic actions" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await expectAccessible(page);
  await answer(lead, { worksheet: "shared_definition", item: null, field: "econ_local", value: "Pay that keeps a family", seen: 0 });
  await road.getByRole("link", { name: /Step 1:.*In progress/ }).waitFor();
});

test("a worksheet saves itself, says so, and loses nothing when the network goes away", async () => {
  const { lead } = await buildCoalition({ name: "Saving Coalition" });
  const page = await signedIn(lead, `/${lead.coalitionSlug}${sheet}`);
  await expectAccessible(page);
  await page.getByRole("textbox", { name: economic }).fill("Pay that keeps a family");
  await page.getByText(/^Saved /).waitFor();
  await page.context().setOffline(true);
  await page.getByRole("textbox", { name: economic }).fill("Pay that keeps a family of four");
  await page.getByText("Not saved: kept on this device").waitFor();
  await page.context().setOffline(false);
  await page.getByText(/^Saved /).waitFor();
  await page.reload();
  await alive(page);
  expect(await page.getByRole("textbox", { name: economic }).inputValue()).toBe("Pay that keeps a family of four");
});

test("two people in one field: both texts are shown, and joining them loses neither", async () => {
  const { lead, core } = await buildCoalition({ name: "Two Texts Coalition" });
  const page = await signedIn(lead, `/${lead.coalitionSlug}${sheet}`);
  await page.context().setOffline(true);
  await page.getByRole("textbox", { name: economic }).fill("Rent people can pay");
  await page.getByText("Not saved: kept on this device").waitFor();
  await answer(core, { worksheet: "shared_definition", item: null, field: "econ_local", value: "Work with dignity", seen: 0 });
  await page.context().setOffline(false);
  const both = page.getByRole("alert").filter({ hasText: "changed this while you were writing" });
  await both.waitFor();
  await expectAccessible(page);
  await both.getByRole("button", { name: "Keep both" }).click();
  await page.getByText(/^Saved /).waitFor();
  expect(await page.getByRole("textbox", { name: economic }).inputValue()).toBe("Work with dignity\n\nRent people can pay");
});

test("rows are added, put in order and taken back by keyboard alone", async () => {
  const { lead } = await buildCoalition({ name: "Rows Coalition" });
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/5/current_action`);
  await page.getByRole("button", { name: "Add a row" }).press("Enter");
  await page.getByRole("heading", { level: 2, name: "Row 1" }).waitFor();
  const name = page.getByRole("textbox").first();
  await name.fill("Tenant");
  await name.press("Enter");
  await name.pressSequentially(" council");
  await see(name).toHaveValue("Tenant council");
  await page.getByText(/^Saved /).waitFor();
  await page.getByRole("button", { name: "Remove Tenant council" }).press("Enter");
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await page.getByText("Tenant council").first().waitFor();
  await expectAccessible(page);
});

test("a person says what the records cannot tell, and takes it back", async () => {
  const { lead } = await buildCoalition({ name: "Attesting Coalition" });
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/1`);
  await page.getByRole("button", { name: /^Say it is there: Core team/ }).click();
  await page.getByText("Noted: this is there.").waitFor();
  await page.getByRole("button", { name: /^Take it back: Core team/ }).click();
  await page.getByText("Noted: this is open again.").waitFor();
});

test("a gate takes a reason and a second person, and says so", async () => {
  const { lead, exec, resident } = await buildCoalition({ name: "Two Names Coalition" });
  const step = `/${lead.coalitionSlug}/steps/9`;
  const page = await signedIn(lead, step);
  await page.getByText("Say it is there: Published version frozen").click();
  await page.getByRole("button", { name: "Say it is there", exact: true }).click();
  await see(page.getByText("Say what makes you say so.").first()).toBeVisible();
  await page.getByRole("textbox", { name: "What makes you say so" }).fill("Voted on March 3, 9 to 0");
  await page.getByRole("button", { name: "Say it is there", exact: true }).click();
  await page.getByText("It counts once a second person says so, too.").waitFor();
  await see(page.getByText(/Voted on March 3, 9 to 0/)).toBeVisible();
  await expectAccessible(page);
  const second = await signedIn(exec, step);
  await second.getByText("Say so as the second person: Published version frozen").click();
  await second.getByRole("textbox", { name: "What makes you say so" }).fill("I was there");
  await second.getByRole("button", { name: "Say so as the second person" }).click();
  await second.getByText("Noted: this is there.").waitFor();
  const third = await signedIn(resident, step);
  await see(third.getByText(/I was there/)).toBeVisible();
  expect(await third.getByText("Say it is there: All release checks passed").count()).toBe(0);
});

test("on a phone, in Spanish, everything is at hand and nothing scrolls sideways", async () => {
  const { lead } = await buildCoalition({ name: "Coalición del Bosque" });
  const phone = { width: 320, height: 640, language: "es", dark: true } as const;
  const page = await signedIn(lead, `/${lead.coalitionSlug}`, phone);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Los pasos" }).click();
  await page.getByRole("dialog").getByRole("link", { name: /^Paso 1:/ }).click();
  await page.getByRole("link", { name: "Empezar: Definición compartida y principios" }).click();
  await page.getByRole("heading", { level: 1, name: "Definición compartida y principios" }).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("a viewer reads a worksheet and cannot write in it", async () => {
  const { viewer } = await buildCoalition({ name: "Reading Coalition" });
  const page = await signedIn(viewer, `/${viewer.coalitionSlug}${sheet}`);
  await page.getByText("Your role does not write in it").waitFor();
  expect(await page.getByRole("textbox", { name: economic }).getAttribute("readonly")).not.toBeNull();
});
