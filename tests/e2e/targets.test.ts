import type { Locator, Page } from "playwright";
import { expect as expectPage } from "playwright/test";
import { expect, test } from "vitest";
import { agreeTarget, amendTarget, proposeTarget, recordMeasurement } from "../../app/domain/target/target.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { buildBaseline, buildLowerBaseline } from "../build-baseline";
import { expectAccessible, expectNoSidewaysScroll, signedIn } from "./story";

type Member = BuiltCoalition["lead"];

/** Several stories share the processor; what is true is true a little later then. */
const see = expectPage.configure({ timeout: 20_000 });

const listOf = ({ coalitionSlug }: Member) => `/${coalitionSlug}/targets`;
const main = (page: Page) => page.getByRole("main");

/** Types a number and leaves the field, which then shows how it was understood. */
async function typeNumber(field: Locator, typed: string, understood: string): Promise<void> {
  await field.fill(typed);
  await field.press("Tab");
  await see(field).toHaveValue(understood);
}

test("a target on a number where lower is better: set, given milestones, agreed, measured, checked and changed", async () => {
  const { lead, data } = await buildCoalition({ name: "Healthy Start" });
  await buildLowerBaseline(data);
  const analyst = await signedIn(data, listOf(data));
  await analyst.getByRole("link", { name: "Set a target for Share of babies born with low weight" }).click();
  await see(analyst.getByRole("heading", { level: 1 })).toHaveText("Set a target: Share of babies born with low weight");

  await typeNumber(analyst.getByLabel("Target value, in percent"), "12", "12%");
  await typeNumber(analyst.getByLabel("By which year"), "2020", "2020");
  await analyst.getByLabel("Why this number?").fill("The best peer is there today.");
  await analyst.getByRole("button", { name: "Propose the target" }).click();
  await see(main(analyst).getByText("For this number lower is better").first()).toBeVisible();
  await see(main(analyst).getByText("The year must be later than 2023").first()).toBeVisible();
  await see(analyst.getByLabel("Why this number?")).toHaveValue("The best peer is there today.");
  await typeNumber(analyst.getByLabel("Target value, in percent"), "8.6", "8.6%");
  await typeNumber(analyst.getByLabel("By which year"), "2027", "2027");
  await analyst.getByRole("button", { name: "Propose the target" }).click();

  await see(analyst.getByText("Target proposed. It now needs a second name.")).toBeVisible();
  await see(analyst.getByText("The target is 8.6% by 2027: 1 percentage point less.")).toBeVisible();
  await see(main(analyst).getByText("No new data", { exact: true })).toBeVisible();
  await see(analyst.getByRole("button", { name: "Agree to this target" })).toHaveCount(0);

  await analyst.getByRole("link", { name: "Set milestones" }).click();
  await analyst.getByRole("button", { name: "Add a milestone" }).click();
  await typeNumber(analyst.getByLabel("Year"), "2025", "2025");
  await typeNumber(analyst.getByLabel("Value, in percent"), "20", "20%");
  await analyst.getByRole("button", { name: "Save milestones" }).click();
  await see(main(analyst).getByText("The value must lie between the baseline and the target.").first()).toBeVisible();
  await typeNumber(analyst.getByLabel("Value, in percent"), "9.3", "9.3%");
  await analyst.getByRole("button", { name: "Save milestones" }).click();
  await see(analyst.getByText("9.3% by 2025")).toBeVisible();

  const leader = await signedIn(lead, new URL(analyst.url()).pathname);
  await leader.getByRole("button", { name: "Agree to this target" }).click();
  await see(leader.getByText("You agreed to the target.")).toBeVisible();
  await see(analyst.getByText(/^Agreed by Lena Lead/)).toBeVisible();

  await analyst.getByRole("link", { name: "Record a value" }).click();
  await typeNumber(analyst.getByLabel("Year of the number"), "2025", "2025");
  await typeNumber(analyst.getByLabel("Value, in percent"), "9.2", "9.2%");
  await analyst.getByLabel("Where is the number from?").fill("State health department");
  await analyst.getByRole("button", { name: "Record the value" }).click();
  await see(main(analyst).getByText("On path, by value only", { exact: true })).toBeVisible();
  await see(main(analyst).getByText(/In 2025 the number was 9\.2%\. The path asks for 9\.3% by then: on path\. By value only: no interval is published/)).toBeVisible();
  await see(analyst.getByText("You entered it, so somebody else checks it.")).toBeVisible();

  await leader.getByRole("button", { name: "I checked it: it is right" }).click();
  await see(leader.getByText(/^Checked by Lena Lead/)).toBeVisible();

  await analyst.getByRole("link", { name: "Correct the value of 2025" }).click();
  await typeNumber(analyst.getByLabel("Value, in percent"), "9.9", "9.9%");
  await analyst.getByRole("button", { name: "Record the value" }).click();
  await see(main(analyst).getByText("Moving away, by value only", { exact: true })).toBeVisible();

  await analyst.getByRole("link", { name: "Propose a change" }).click();
  await typeNumber(analyst.getByLabel("By which year"), "2029", "2029");
  await analyst.getByRole("button", { name: "Propose the change" }).click();
  await see(main(analyst).getByText("Say why, so that others can follow it.").first()).toBeVisible();
  await analyst.getByLabel("Why the change?").fill("A clinic closed.");
  await analyst.getByRole("button", { name: "Propose the change" }).click();
  await see(analyst.getByText("8.6% by 2029 instead.")).toBeVisible();
  await see(analyst.getByText("The target is 8.6% by 2027: 1 percentage point less.")).toBeVisible();
  await see(analyst.getByText("Reason: A clinic closed.").first()).toBeVisible();
});

test("who looked at an older wording is told, and nothing is agreed to by mistake: also without scripts", async () => {
  const { lead, data } = await buildCoalition({ name: "Two Windows" });
  const baseline = await buildBaseline(data);
  const { id } = await proposeTarget(data, { baseline: baseline.id, value: 0.85, year: 2030 });
  const leader = await signedIn(lead, `${listOf(lead)}/${id}`, { javaScript: false });
  await amendTarget(data, { version: id, seen: 1, value: 0.8, year: 2031, reason: "Two employers left." });
  await leader.getByRole("button", { name: "Agree to this target" }).click();
  await see(leader.getByRole("alert")).toContainText("Somebody changed this target while you were looking.");
  await see(leader.getByText(/^Agreed by/)).toHaveCount(0);

  await leader.getByRole("button", { name: "Agree to this target" }).click();
  await see(leader.getByText("You agreed to the target.")).toBeVisible();
  await see(leader.getByText("The target is 0.8 by 2031: 9.6% more than the baseline.")).toBeVisible();
});

test("the picture has its table twin, on a phone and in Spanish", async () => {
  const { lead, data, viewer } = await buildCoalition({ name: "Picture" });
  const baseline = await buildLowerBaseline(data);
  const { id } = await proposeTarget(data, { baseline: baseline.id, value: 0.086, year: 2027 });
  await agreeTarget(lead, { version: id, seen: 1 });
  await recordMeasurement(data, { target: id, year: 2025, value: 0.094, low: 0.092, high: 0.0965, source: "State" });

  const desk = await signedIn(viewer, `${listOf(viewer)}/${id}`, { dark: true });
  await see(desk.getByRole("img", { name: /^Share of babies born with low weight\. Baseline 9\.6% in 2023, target 8\.6% by 2027/ })).toBeVisible();
  await see(desk.locator(".recharts-line-curve").first()).toBeVisible();
  await see(main(desk).getByText("No change beyond chance", { exact: true })).toBeVisible();
  await see(desk.getByRole("link", { name: "Record a value" })).toHaveCount(0);
  await expectAccessible(desk);
  await desk.getByText("Table", { exact: true }).click();
  await see(desk.getByRole("row", { name: /^2025 Measured 9\.4% 9\.2% to 9\.7% 9\.1%/ })).toBeVisible();
  await expectAccessible(desk);

  const phone = await signedIn(data, listOf(data), { width: 320, height: 700, language: "es" });
  await see(phone.getByRole("heading", { level: 1 })).toHaveText("Metas");
  await see(main(phone).getByText("Sin cambio más allá del azar", { exact: true })).toBeVisible();
  await expectAccessible(phone);
  for (const path of ["", `/${id}`, `/${id}/measure`, `/${id}/amend`, "/new"]) {
    await phone.goto(`${listOf(data)}${path}`);
    await expectNoSidewaysScroll(phone);
    await expectAccessible(phone);
  }
});

test("a target of another coalition does not exist, and a viewer may not set one", async () => {
  const [{ data, viewer }, elsewhere] = [await buildCoalition({ name: "Ours" }), await buildCoalition({ name: "Elsewhere" })];
  const baseline = await buildBaseline(data);
  const { id } = await proposeTarget(data, { baseline: baseline.id, value: 0.85, year: 2030 });
  const page = await signedIn(elsewhere.lead, listOf(elsewhere.lead));
  const status = async (window: Page, path: string) => (await window.goto(path))?.status();
  for (const path of [`${listOf(elsewhere.lead)}/${id}`, `${listOf(elsewhere.lead)}/${id}/measure`, `${listOf(elsewhere.lead)}/new?baseline=${baseline.id}`, `${listOf(data)}/${id}`, listOf(data)]) {
    expect(await status(page, path)).toBe(404);
  }
  const reader = await signedIn(viewer, `${listOf(viewer)}/${id}`);
  await see(reader.getByRole("heading", { level: 1 })).toHaveText("Pay on an average job compared with the cost of living");
  expect(await status(reader, `${listOf(viewer)}/new`)).toBe(403);
  expect(await status(reader, `${listOf(viewer)}/${id}/amend`)).toBe(403);
});
