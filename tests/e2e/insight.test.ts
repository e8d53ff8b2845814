import type { Page } from "playwright";
import { expect, test } from "vitest";
import { savePeers, peersPage } from "../../app/domain/insight/insight.server";
import type { Member } from "../../app/domain/coalition/member";
import { buildCoalition } from "../build";
import { alive, expectAccessible, expectNoSidewaysScroll, open, see, signedIn } from "./story";

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });

/** Peers as the method suggests them, saved. */
async function withPeers(data: Member, search: string): Promise<void> {
  const { method, seen, rows } = await peersPage(data, { search: new URLSearchParams(search) });
  await savePeers(data, { seen, ...method, places: rows.map(({ id, by }) => ({ id, by, keep: true })) });
}

test("peers: looked for, one added and one left out by hand, saved, frozen by a reading, changed with a reason", async () => {
  const { data } = await buildCoalition({ name: "Peers of Forest" });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/peers`);
  await see(heading(page, "Peers of Forest County, EX")).toBeVisible();
  await see(page.getByText("No peers are saved yet.")).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("How many").fill("3");
  await page.getByLabel("Population", { exact: true }).selectOption({ label: "Any size" });
  await page.getByRole("button", { name: "Find peers" }).click();
  await see(page.getByText(/^Communities of this size: 11\./)).toBeVisible();
  const marks = page.getByRole("listitem").getByRole("checkbox");
  await see(marks).toHaveCount(3);

  await page.getByRole("button", { name: "Add a community by hand" }).click();
  await page.getByLabel("Add a community by hand").fill("Juniper");
  await page.getByRole("option", { name: /Juniper County/ }).click();
  await see(marks).toHaveCount(4);
  await marks.first().uncheck();
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await see(page.getByText("Say why this community is left out.")).toBeVisible();
  await see(page.getByText("Say why this community is a peer.")).toBeVisible();
  await see(marks.first()).not.toBeChecked();
  await expectAccessible(page);
  const reasons = page.getByLabel(/^Reason for/);
  await reasons.first().fill("Its university changes everything.");
  await reasons.last().fill("Our neighbor to the north.");
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await see(heading(page, "Our peers: version 1")).toBeVisible();
  await see(page.getByRole("row", { name: /Juniper County, EX.*Added by hand: Our neighbor to the north\./ })).toBeVisible();
  await see(page.getByText(/: Its university changes everything\.$/)).toBeVisible();

  await page.getByRole("link", { name: "See what stands out" }).click();
  await see(heading(page, "What stands out in Forest County, EX")).toBeVisible();
  await see(page.getByText("Read against our 3 peers (version 1).")).toBeVisible();
  await page.getByRole("button", { name: "Keep this reading" }).click();
  await see(page.getByText("This reading is kept.")).toBeVisible();
  await page.getByRole("link", { name: "See the peers" }).click();
  await see(page.getByText(/^Frozen: in use by a kept reading/)).toBeVisible();

  await page.getByRole("button", { name: "Save as version 2" }).click();
  await page.getByLabel("Why the peers change").fill("We also looked at the neighbors.");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await see(heading(page, "Our peers: version 2")).toBeVisible();
  await see(page.getByText("Why it was changed: We also looked at the neighbors.")).toBeVisible();
  await see(page.getByText(/^Version 1, .* In use by a kept reading of what stands out\.$/)).toBeVisible();
});

test("what stands out: a statement leads to its rows, goes into the worksheet, and a kept reading stays as it was", async () => {
  const { data, viewer } = await buildCoalition({ name: "Mill stands out", place: "99011" });
  await withPeers(data, "count=6&band=0&by=pctl_income_50");
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/standout`);
  await see(page.getByText("Read against our 6 peers (version 1).")).toBeVisible();
  for (const words of ["Concerns", "Strengths", "Gaps between groups"]) await see(heading(page, words).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByText("How the statements are made").click();
  await see(page.getByText(/^The order: the more of all places/)).toBeVisible();

  const note = page.getByRole("button", { name: /^Note in worksheet 2C/ }).first();
  const name = (await note.getAttribute("aria-label"))?.replace("Note in worksheet 2C: ", "") ?? "";
  await note.click();
  await see(page.getByText("Noted as an insight in worksheet 2C, with its figures.")).toBeVisible();
  await see(page.getByText("In worksheet 2C", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Keep this reading" }).click();
  await see(page.getByRole("link", { name: /, data person$/ })).toBeVisible();

  await page.getByRole("link", { name: `See the figures: ${name}` }).click();
  await see(page).toHaveURL(/\/metrics\/[a-z-]+\?.*year=20\d\d/);
  await page.goto(`/${data.coalitionSlug}/steps/2/2C`);
  await alive(page);
  await see(page.getByText(/Mill County, EX/).first()).toBeVisible();

  const reader = await signedIn(viewer, `/${data.coalitionSlug}/metrics/standout`);
  await see(reader.getByRole("button", { name: /^Note in worksheet/ })).toHaveCount(0);
  await see(reader.getByRole("link", { name: /^Use as baseline/ })).toHaveCount(0);
  await reader.getByRole("link", { name: /, data person$/ }).click();
  await see(heading(reader, /^What stands out/)).toBeVisible();
  await see(reader.getByText(/^This is the reading that data person kept on/)).toBeVisible();
  await reader.getByRole("link", { name: "See what stands out today" }).click();
  await see(reader.getByText(/^This is the reading/)).toHaveCount(0);
});

test("by keyboard alone, and for readers who cannot choose", async () => {
  const { data, resident } = await buildCoalition({ name: "Keys and readers" });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/peers`);
  await page.getByLabel("How many").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await see(page.getByRole("listitem").getByRole("checkbox")).toHaveCount(2);
  await page.getByRole("button", { name: "Save as version 1" }).focus();
  await page.keyboard.press("Enter");
  await see(heading(page, "Our peers: version 1")).toBeVisible();

  const reader = await signedIn(resident, `/${data.coalitionSlug}/metrics/peers`);
  await see(heading(reader, "Our peers: version 1")).toBeVisible();
  await see(reader.getByRole("button", { name: /^Save/ })).toHaveCount(0);
  await expectAccessible(reader);
});

test("without script: peers are found, saved and read", async () => {
  const { data } = await buildCoalition({ name: "Plain peers" });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/peers?count=2&band=0&by=share_employed`, { javaScript: false });
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await see(heading(page, "Our peers: version 1")).toBeVisible();
  await page.goto(`/${data.coalitionSlug}/metrics/standout`);
  await see(heading(page, "What stands out in Forest County, EX")).toBeVisible();
});

test("on a phone, in Spanish and in the dark", async () => {
  const { data } = await buildCoalition({ name: "Pares de Mill", place: "99011" });
  await withPeers(data, "count=6&band=0&by=pctl_income_50&by=share_employed");
  for (const [path, title] of [["peers", "Comunidades similares a Mill County, EX"], ["standout", "Lo que destaca en Mill County, EX"]] as const) {
    const page = await signedIn(data, `/${data.coalitionSlug}/metrics/${path}`, { width: 320, height: 640, language: "es", dark: true });
    await see(heading(page, title)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test("a stranger is shown the way to sign in", async () => {
  const { data } = await buildCoalition({ name: "Closed peers" });
  const page = await open(`/${data.coalitionSlug}/metrics/peers`);
  expect(new URL(page.url()).pathname).toBe("/sign-in");
});
