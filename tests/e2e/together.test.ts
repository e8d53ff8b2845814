import type { Page } from "playwright";
import { test } from "vitest";
import { actOnMeeting, planMeeting } from "../../app/domain/meeting/meeting.server";
import { buildCoalition } from "../build";
import { alive, expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

/** Stories of two people who work together, each in a window of their own. */

const main = (page: Page) => page.getByRole("main");
const phone = { width: 320, height: 800 } as const;
const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a task is given, accepted, held up, taken on again and finished with proof", async () => {
  const { lead, resident } = await buildCoalition({ name: "Tasks" });
  const here = `/${lead.coalitionSlug}/tasks`;
  const giver = await signedIn(lead, here);
  await giver.getByLabel("What is to be done?").fill("Print the cards in Spanish");
  await giver.getByLabel("Who does it?").selectOption({ label: "resident person" });
  await giver.getByLabel("By when? (may stay empty)").fill(dayAhead(3));
  await giver.getByRole("button", { name: "Add a task" }).click();
  await see(giver.getByText("The task is added. It now waits for a yes.")).toBeVisible();
  await see(giver.getByLabel("What is to be done?")).toHaveValue("");

  const doer = await signedIn(resident, `/${lead.coalitionSlug}`, phone);
  await doer.getByRole("link", { name: /^Answer.*Print the cards in Spanish/ }).click();
  await see(doer.getByRole("heading", { level: 2, name: "Print the cards in Spanish" })).toBeVisible();
  await expectAccessible(doer);
  await expectNoSidewaysScroll(doer);
  await doer.getByRole("button", { name: "I will do it" }).click();
  await see(doer.getByText("The task is yours now.")).toBeVisible();
  await doer.locator("summary").filter({ hasText: "Something holds it up" }).click();
  await doer.getByRole("button", { name: "Say so" }).click();
  await see(main(doer).getByText("Say what holds it up.")).toBeVisible();
  await doer.getByLabel("What holds it up, and who could help?").fill("The printer is broken.");
  await doer.getByRole("button", { name: "Say so" }).click();
  await see(main(doer).getByText("The printer is broken.").first()).toBeVisible();

  await giver.getByRole("link", { name: /^All/ }).click();
  await giver.getByRole("link", { name: "Print the cards in Spanish" }).click();
  await see(main(giver).getByText("The printer is broken.").first()).toBeVisible();
  await giver.getByRole("button", { name: "It can go on" }).click();
  await see(giver.getByText("Noted: the task can go on.")).toBeVisible();
  await expectAccessible(giver);

  await see(doer.locator("#task").getByText("Under way")).toBeVisible();
  await doer.getByLabel("What shows that it is done?").fill("500 cards lie at the library.");
  await doer.getByRole("button", { name: "Mark as done" }).click();
  await see(main(doer).getByText("500 cards lie at the library.").first()).toBeVisible();
  await giver.getByRole("link", { name: /^Done/ }).click();
  await see(main(giver).getByRole("link", { name: "Print the cards in Spanish" })).toBeVisible();
});

test("a vote is opened, two vote, it ends, and its result is recorded with names and concerns", async () => {
  const { lead, resident } = await buildCoalition({ name: "Votes" });
  const here = `/${lead.coalitionSlug}/decisions`;
  const asker = await signedIn(lead, `${here}/ask?worksheet=6G`);
  await asker.getByLabel("What was the question?").fill("Which families do we put first?");
  await asker.getByLabel("What can be chosen? One on each line").fill("Parents whose hours change\nAll families");
  await asker.getByLabel(/^Majority vote/).check();
  await asker.getByLabel("Last day to vote").fill(dayAhead(2));
  await asker.getByRole("button", { name: "Open the vote" }).click();
  await see(asker.getByText("The vote is open.")).toBeVisible();
  await asker.getByLabel("Parents whose hours change").check();
  await asker.getByRole("button", { name: "Vote", exact: true }).click();
  await see(asker.getByText("Your vote counts.")).toBeVisible();

  const voter = await signedIn(resident, here, phone);
  await voter.getByRole("link", { name: /^Vote.*Which families do we put first/ }).click();
  await voter.getByLabel("Parents whose hours change").check();
  await voter.getByLabel("A concern that should be kept (may stay empty)").fill("Families with no work must not drop out of sight.");
  await expectAccessible(voter);
  await expectNoSidewaysScroll(voter);
  await voter.getByRole("button", { name: "Vote", exact: true }).click();
  await see(main(voter).getByText("You voted. You can change it until the end.")).toBeVisible();

  await asker.getByRole("button", { name: "End the vote now" }).click();
  await see(main(asker).getByText("“Parents whose hours change” carries: 2 of 2 votes.")).toBeVisible();
  await see(voter.getByRole("button", { name: "Change my vote" })).toHaveCount(0);
  await asker.getByRole("link", { name: "Write it down as a decision" }).click();
  await see(asker.getByLabel("What was the question?")).toHaveValue("Which families do we put first?");
  await alive(asker);
  await asker.getByLabel("What did you decide?").fill("Parents whose hours change every week.");
  await expectAccessible(asker);
  await asker.getByRole("button", { name: "Write it into the log" }).click();
  await see(asker.getByText("Written down as number 1.")).toBeVisible();
  await see(main(asker).getByText("2 of 2 for")).toBeVisible();
  await see(main(asker).getByText("“Families with no work must not drop out of sight.”")).toBeVisible();
  await expectAccessible(asker);

  await voter.goto(`/${lead.coalitionSlug}/decisions/1`);
  await expectNoSidewaysScroll(voter);
  await asker.goto(`/${lead.coalitionSlug}/steps/6/6G`);
  await see(main(asker).getByRole("link", { name: "Decided in No. 1" })).toBeVisible();
});

test("a meeting is planned, takes what is open, and its minutes are approved by somebody else", async () => {
  const { lead, core } = await buildCoalition({ name: "Meetings" });
  const id = await planMeeting(core, { title: "Core team", day: dayAhead(-1), from: "18:00", until: "19:30", timeZone: "America/New_York", audience: "internal" });
  await actOnMeeting(core, { meeting: id, intent: "minutes", seen: 1, text: "We talked for forty minutes." });
  const page = await signedIn(lead, `/${lead.coalitionSlug}/meetings/${id}`, phone);
  await page.getByLabel("A matter for the agenda").fill("Food for the next evening");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await see(main(page).getByText("Food for the next evening").first()).toBeVisible();
  await page.getByRole("button", { name: "Approve the minutes" }).click();
  await see(main(page).getByText("Approved by Lena Lead.")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
