import { expect, test } from "vitest";
import { buildCoalition } from "../build";
import { expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

test("from what stands out to what moves together with it, and on to the figures of both", async () => {
  const { data } = await buildCoalition({ name: "Mill connects", place: "99011" });
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics/standout`);
  await see(page.getByRole("heading", { name: "Connections between what stands out" })).toBeVisible();
  await see(page.getByText(/^Both stand out here, and across 1\d counties they move together\. Where “/).first()).toBeVisible();
  await see(page.getByText("Moving together is not cause")).toBeVisible();
  await see(page.getByRole("link", { name: /pairs? that stands? out go(es)? together$/ })).toHaveAttribute("href", /#joined$/);
  await expectAccessible(page);

  await see(page.getByText(/^Often goes together with: .+\. This says nothing about why\.$/).first()).toBeVisible();
  const ways = page.getByRole("link", { name: /^See how closely: ./ });
  const names = await ways.evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
  expect(new Set(names).size).toBe(names.length);
  await ways.first().click();
  await see(page).toHaveURL(/\/metrics\/[a-z-]+(\?measure=[a-z0-9_]+)?#connections$/);
  const card = page.locator("#connections");
  await see(card.getByRole("heading", { name: "What moves together with this" })).toBeVisible();
  await see(card.getByText("Moving together is not cause")).toBeVisible();
  await see(card.getByText(/^Rank correlation −?\d\.\d\d \(95% interval −?\d\.\d\d to −?\d\.\d\d\) across 1\d counties\. Years: /).first()).toBeVisible();

  await card.getByText(/^All pairs in a table/).click();
  const table = card.getByRole("table", { name: /^Rank correlations with the other predictors/ });
  await see(table.getByRole("columnheader", { name: "Left out as weak" })).toBeVisible();
  expect(await table.getByRole("row").count()).toBeGreaterThan(20);
  await see(card.getByText(/^Wealth-building opportunities: Two numbers for each place/)).toBeVisible();
  await card.getByText("How this is figured").click();
  await see(card.getByText(/^A connection is named when at least 10 places count/)).toBeVisible();
  await expectAccessible(page);

  await card.getByRole("link", { name: /^See the figures of both: / }).first().click();
  await see(page).toHaveURL(/\/metrics\/compare\?predictors=[a-z_]+,[a-z_]+$/);
  await see(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a predictor shows what goes with it, by keyboard and without scripts; one without a single value says why not", async () => {
  const { viewer } = await buildCoalition({ name: "Forest connects" });
  const predictor = (key: string) => `/${viewer.coalitionSlug}/metrics/predictors/${key}`;
  const page = await signedIn(viewer, predictor("financial_security"), { javaScript: false });
  const card = page.locator("#connections");
  await see(card.getByRole("heading", { name: "What moves together with this" })).toBeVisible();
  const name = await card.getByRole("heading", { level: 3 }).first().textContent();
  await card.locator("summary").filter({ hasText: /^All pairs in a table/ }).focus();
  await page.keyboard.press("Enter");
  await see(card.getByRole("table")).toBeVisible();
  await card.getByRole("link", { name: name ?? "", exact: true }).click();
  await see(page.getByRole("heading", { level: 1, name: name ?? "" })).toBeVisible();

  const silent = await signedIn(viewer, predictor("wealth_building"));
  await see(silent.locator("#connections")).toContainText("Two numbers for each place, which have no order to compare.");
});

test("on a phone, in Spanish and in the dark", async () => {
  const { data } = await buildCoalition({ name: "Mill conecta", place: "99011" });
  for (const [path, words] of [["standout", "Conexiones entre lo que destaca"], ["predictors/financial_security", "Qué se mueve junto con esto"], ["debt-in-collections", "Qué se mueve junto con esto"]] as const) {
    const page = await signedIn(data, `/${data.coalitionSlug}/metrics/${path}`, { width: 320, height: 700, language: "es", dark: true });
    await see(page.getByRole("heading", { name: words })).toBeVisible();
    await see(page.getByText("Moverse juntos no es causa").first()).toBeVisible();
    if (path !== "standout") await page.locator("#connections").getByText(/^Todos los pares en una tabla/).click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
