import { expect, test } from "vitest";
import { listTargets } from "../../app/domain/target/target.server";
import { buildCoalition } from "../build";
import { buildBaseline } from "../build-baseline";
import { expectAccessible, see, signedIn } from "./story";

test("without a connection the page stays as it is, and goes on by itself when it is back", async () => {
  const { lead } = await buildCoalition({ name: "Far Valley" });
  const page = await signedIn(lead, `/${lead.coalitionSlug}/people`);
  await page.context().setOffline(true);
  await page.waitForFunction(() => !navigator.onLine);
  await page.getByRole("link", { name: "Theory of change" }).first().click();
  await see(page.getByRole("status").filter({ hasText: "No connection" })).toBeVisible();
  await see(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  await page.context().setOffline(false);
  await see(page).toHaveURL(/\/theory$/);
  await see(page.getByText("No connection")).toBeHidden();
});

test("a form that does not get through keeps what was typed, and is sent again when the person says so", async () => {
  const { lead } = await buildCoalition({ name: "Broken Line" });
  const baseline = await buildBaseline(lead);
  const page = await signedIn(lead, `/${lead.coalitionSlug}/targets/new?baseline=${baseline.id}`);
  await page.getByLabel("Target value").fill("0.8");
  await page.getByLabel("By which year").fill("2031");
  await page.getByLabel("Why this number?").fill("Pay that keeps a family.");
  await page.route("**/targets/new.data*", (route) => (route.request().method() === "POST" ? route.abort("internetdisconnected") : route.continue()));
  await page.getByRole("button", { name: "Propose the target" }).click();
  const told = page.getByRole("status").filter({ hasText: "The server did not answer" });
  await see(told).toBeVisible();
  await expectAccessible(page);
  await see(page.getByLabel("Why this number?")).toHaveValue("Pay that keeps a family.");
  expect(await listTargets(lead)).toHaveLength(0);
  await page.unroute("**/targets/new.data*");
  await told.getByRole("button", { name: "Send it again" }).click();
  await see(page).toHaveURL(/\/targets\/[0-9a-f-]+$/);
  expect(await listTargets(lead)).toHaveLength(1);
});
