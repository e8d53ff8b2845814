import { test } from "vitest";
import { createCoalition, membershipIn } from "../../app/domain/coalition/coalition.server";
import { buildPerson, buildPlace } from "../build";
import { alive, expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

async function founded() {
  const founder = await buildPerson("Ana");
  const lead = await membershipIn(founder.id, await createCoalition(founder, { name: "A county of our own", community: await buildPlace() }));
  if (!lead) throw new Error("The founder is not in the coalition.");
  return lead;
}

test("an act on the home page leads to its very field, and the step's first act is answered where it stands", async () => {
  const lead = await founded();
  const page = await signedIn(lead, `/${lead.coalitionSlug}`);
  await see(page.getByRole("heading", { level: 1, name: "Let us begin" })).toBeVisible();
  await see(page.getByText("Missing:")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Open worksheet 1B" }).click();
  await see(page.getByRole("textbox", { name: /^Economic success here means/ })).toBeFocused();

  await page.goto(`/${lead.coalitionSlug}/steps/1`);
  const act = page.getByRole("region", { name: "Write what each of the three dimensions means here: 3 to go" });
  await act.getByRole("textbox", { name: /^Economic success here means/ }).fill("Every household can meet its basic costs.");
  await see(page.getByText("This is there now.")).toBeVisible();
  await see(act.getByRole("textbox")).toHaveValue("Every household can meet its basic costs.");
  await page.getByRole("button", { name: "Show the next act" }).click();
  await see(page.getByRole("heading", { name: "Write what each of the three dimensions means here: 2 to go" })).toBeFocused();
  await see(page.getByRole("textbox", { name: /^Power and autonomy here means/ })).toHaveValue("");
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 740 });
  await expectNoSidewaysScroll(page);
});

test("what is typed before any script is there is answered once the part that comes late is", async () => {
  const lead = await founded();
  const page = await signedIn(lead, `/${lead.coalitionSlug}`);
  let release = () => {};
  const scripts = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/assets/*.js", async (route) => {
    await scripts;
    await route.continue();
  });
  await page.goto(`/${lead.coalitionSlug}/steps/1`, { waitUntil: "commit" });
  const field = page.getByRole("textbox", { name: /^Economic success here means/ });
  await field.fill("Every household can meet its basic costs.");
  release();
  await see(page.getByText("This is there now.")).toBeVisible();
  await see(field).toHaveValue("Every household can meet its basic costs.");
});

test("organizations are made on People, in an invitation and in the list that misses one, all by keyboard", async () => {
  const lead = await founded();
  const page = await signedIn(lead, `/${lead.coalitionSlug}/people`);
  const all = page.locator("#organizations");
  await all.locator("summary").filter({ hasText: "Add an organization" }).press("Enter");
  await all.getByLabel("Name of the organization").fill("Goodwill");
  await all.getByLabel("Sector").selectOption("nonprofit");
  await all.getByRole("button", { name: "Add it" }).press("Enter");
  await see(all.getByRole("heading", { name: "Goodwill" })).toBeVisible();

  const invite = page.locator("#invite-card");
  await invite.getByRole("button", { name: /^Add an organization/ }).press("Enter");
  await see(invite.getByLabel("Name of the organization")).toBeFocused();
  await page.keyboard.press("Escape");
  await see(invite.getByRole("button", { name: /^Add an organization/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await invite.getByLabel("Name of the organization").fill("County");
  await invite.getByLabel("Sector").selectOption("government");
  await invite.getByLabel("Name of the organization").press("Enter");
  await see(invite.getByText("County is there and chosen.")).toBeVisible();
  await invite.getByLabel("Who is it for?").fill("Rosa");
  await invite.getByRole("checkbox", { name: /^Community member/ }).check();
  await invite.getByRole("button", { name: "Make an invitation link" }).click();
  await see(page.locator("#open-invitations").getByText(/Community member · County/)).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/${lead.coalitionSlug}/steps/7/strategic_action`);
  await alive(page);
  await page.getByRole("button", { name: "Add a row" }).click();
  await see(page.getByText("Nothing to choose from yet. It is written here first:").first()).toBeVisible();
  await see(page.getByRole("textbox", { name: /^Title/ })).toBeFocused();
  await page.getByRole("button", { name: /^Add an organization ?: Lead organization/ }).press("Enter");
  await page.getByLabel("Name of the organization").fill("Forest Transit");
  await page.getByLabel("Sector").selectOption("government");
  await page.getByRole("button", { name: "Add it" }).press("Enter");
  await see(page.getByRole("combobox", { name: /^Lead organization/ }).locator("option:checked")).toHaveText("Forest Transit");
  await expectAccessible(page);
});
