import { expect, test } from "vitest";
import type { Page } from "playwright";
import type { Member } from "../../app/domain/coalition/member";
import { freezeBaseline, listBaselines, listRevisions, rebase } from "../../app/domain/baseline/baseline.server";
import { loadCommunities } from "../../app/domain/place/place.server";
import { agreeTarget, proposeTarget } from "../../app/domain/target/target.server";
import { addMember, buildCoalition } from "../build";
import { loadRelease } from "../load-release";
import { alive, expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

/** Made-up numbers for a real county, in an edition and a column that no other story uses. */
const release = "v2039.01";
const sublette = "56035";
const figure = { geography: sublette, column: "share_digital_access", breakdown: "overall", subgroup: "", year: 2025 };

async function print(value: string): Promise<void> {
  const lines = ["year,state,county,state_name,county_name,share_digital_access,share_digital_access_quality", `2025,56,035,Wyoming,Sublette County,${value},Strong`];
  await loadRelease(release, { "11_county_overall.csv": lines });
}

test("a release revises a baseline: everybody sees it, the data lead keeps it once and re-bases it once", async () => {
  await loadCommunities();
  await print("0.72");
  const { data, viewer } = await buildCoalition({ name: "Sublette revises", place: sublette });
  const baseline = await freezeBaseline(data, figure);
  await proposeTarget(data, { baseline: baseline.id, value: 0.8, year: 2030 });
  const here = `/${data.coalitionSlug}/metrics`;
  const page = await signedIn(data, here);
  await see(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.locator("#revisions").count()).toBe(0);

  await print("0.735");
  await page.reload();
  await alive(page);
  const card = page.locator("#revisions");
  await see(card).toContainText("Revised from 72.0% to 73.5%");
  await see(card).toContainText("1 target depends on it.");
  await see(card).toContainText("a corrected file of the same release says otherwise");
  await expectAccessible(page);
  const reader = await signedIn(viewer, here, { width: 320, height: 700, language: "es", dark: true });
  await see(reader.locator("#revisions")).toContainText("Revisado de 72.0% a 73.5%");
  expect(await reader.locator("#revisions").getByRole("button").count()).toBe(0);
  await expectNoSidewaysScroll(reader);
  await expectAccessible(reader);

  await page.getByRole("button", { name: /^Keep the baseline:/ }).click();
  await see(page.getByText("The baseline stays as it was frozen.", { exact: true })).toBeVisible();
  await see(card).toHaveCount(0);

  await print("0.74");
  const plain = await signedIn(data, here, { javaScript: false, width: 320, height: 700 });
  await expectNoSidewaysScroll(plain);
  await plain.getByLabel("Your reason").fill("The survey was corrected.");
  await plain.getByRole("button", { name: /^Re-base/ }).click();
  await see(plain.getByText("The released figure is your baseline now.", { exact: false })).toBeVisible();
  await see(plain.locator("#revisions")).toHaveCount(0);
  expect(await listBaselines(data)).toMatchObject([{ value: 0.74, supersedesId: baseline.id, supersedeReason: "The survey was corrected." }]);
});

test("what is missing is said beside its field, and a figure released anew is shown before anybody decides", async () => {
  await loadCommunities();
  await print("0.62");
  const { data } = await buildCoalition({ name: "Sublette forgets", place: sublette });
  await freezeBaseline(data, figure);
  await print("0.65");
  const page = await signedIn(data, `/${data.coalitionSlug}/metrics`);
  await page.locator("#revisions form").evaluate((form: HTMLFormElement) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: /^Re-base/ }).click();
  await see(page.locator("#revisions")).toContainText("Say in a sentence why the released figure takes the place of your baseline.");
  expect(await listBaselines(data)).toMatchObject([{ value: 0.62 }]);

  await page.getByLabel("Your reason").fill("Seen too early.");
  await print("0.66");
  await page.locator("#revisions form").evaluate((form: HTMLFormElement) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: /^Re-base/ }).click();
  await see(page.locator("#revisions")).toContainText("The figure was released anew after you opened the page.");
  await see(page.locator("#revisions")).toContainText("Revised from 62.0% to 66.0%");
  await see(page.getByLabel("Your reason")).toHaveValue("Seen too early.");
});

test("where people are: the home page and the target ask about a revised and then a replaced baseline, which is kept or moved", async () => {
  await loadCommunities();
  await print("0.52");
  const { data, lead, viewer } = await buildCoalition({ name: "Sublette decides", place: sublette });
  const baseline = await freezeBaseline(data, figure);
  const { id } = await proposeTarget(data, { baseline: baseline.id, value: 0.8, year: 2030 });
  await agreeTarget(lead, { version: id, seen: 1 });
  await print("0.55");
  const home = await signedIn(data, `/${data.coalitionSlug}`);
  const news = home.locator("#baseline-news");
  await see(news).toContainText("1 decision about your baselines waits");
  await see(news).toContainText("Revised from 52.0% to 55.0%");
  await see(news).toContainText("1 target depends on it.");
  await expectAccessible(home);
  const reader = await signedIn(viewer, `/${data.coalitionSlug}/targets/${id}`, { width: 320, height: 700, language: "es", dark: true });
  await see(reader.getByText("Una edición dice otra cosa que la línea de base de esta meta")).toBeVisible();
  await expectNoSidewaysScroll(reader);
  await expectAccessible(reader);

  await news.getByRole("link", { name: /^Keep or re-base:/ }).click();
  await home.getByLabel("Your reason").fill("The survey was corrected.");
  await home.getByRole("button", { name: /^Re-base/ }).click();
  await see(home.getByText("The released figure is your baseline now.", { exact: false })).toBeVisible();

  const page = await signedIn(lead, `/${data.coalitionSlug}`);
  await see(page.locator("#baseline-news")).toContainText("It starts from 52.0% (2021–2025); the baseline in use is 55.0% (2021–2025).");
  await page.getByRole("link", { name: /^Move or keep the target:/ }).click();
  const start = page.locator("#start");
  await see(start).toContainText("It starts from 52.0% in 2021–2025. The baseline in use now is 55.0% in 2021–2025.");
  await see(start).toContainText("Why it was replaced: The survey was corrected.");
  await expectAccessible(page);
  await start.getByRole("link", { name: "Move to the newer baseline" }).click();
  await see(page.getByRole("radio", { name: /55\.0% in 2021–2025/ })).toBeChecked();
  await see(page.getByText("Today it is 55.0%.", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Why the change?").fill("The survey was corrected.");
  await page.getByRole("button", { name: "Propose the change" }).click();
  await see(page.getByText("A move to the newer baseline is proposed and waits for a second name.")).toBeVisible();
  await see(page.getByText("It would start from 55.0% in 2021–2025.")).toBeVisible();

  await agreeToMove(data, id, page);
});

/** Somebody else agrees to the move: the target starts from the newer baseline, and nothing is asked any more. */
async function agreeToMove(member: Member, id: string, proposer: Page): Promise<void> {
  const second = await addMember(member, ["core"]);
  const page = await signedIn(second, `/${member.coalitionSlug}/targets/${id}`);
  await page.getByRole("button", { name: "Agree to this target" }).click();
  await see(page.getByText("The baseline is 55.0% in 2021–2025.")).toBeVisible();
  await see(proposer.getByText("A move to the newer baseline is proposed", { exact: false })).toHaveCount(0);
  await see(proposer.getByText("Baseline of this version: 52.0% in 2021–2025.")).toBeVisible();
}

test("a target is kept on its replaced baseline with a reason, without scripts too", async () => {
  await loadCommunities();
  await print("0.32");
  const { data } = await buildCoalition({ name: "Sublette keeps", place: sublette });
  const baseline = await freezeBaseline(data, figure);
  const { id } = await proposeTarget(data, { baseline: baseline.id, value: 0.8, year: 2030 });
  await print("0.35");
  const [revision] = await listRevisions(data);
  await rebase(data, { baseline: baseline.id, seen: revision?.figure.file.sha256 ?? "", because: "The survey was corrected." });
  const page = await signedIn(data, `/${data.coalitionSlug}/targets/${id}`, { javaScript: false, width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.getByLabel("Why it stays").fill("Our plan is printed.");
  await page.getByRole("button", { name: "Keep it where it is" }).click();
  await see(page.getByText("The target stays on its baseline. Your reason is on record.")).toBeVisible();
  await see(page.getByText("It stays on its baseline although a newer one is in use (35.0% in 2021–2025): Our plan is printed.")).toBeVisible();
  await see(page.locator("#start")).toHaveCount(0);
});
