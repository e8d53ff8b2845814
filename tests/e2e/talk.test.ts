import type { Page } from "playwright";
import { test } from "vitest";
import { buildCoalition } from "../build";
import { alive, expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

/** Stories of people who talk about a worksheet, each in a window of their own. */

const main = (page: Page) => page.getByRole("main");
const phone = { width: 320, height: 800 } as const;

test("a comment beside a field speaks to somebody, whose bell rings; they answer on a phone, and it is settled", async () => {
  const { lead, resident } = await buildCoalition({ name: "Talk" });
  const here = `/${lead.coalitionSlug}/steps/1/shared_definition`;
  const other = await signedIn(resident, `/${lead.coalitionSlug}/inbox`, phone);
  await see(other.getByRole("heading", { level: 1, name: "Nothing waits for you" })).toBeVisible();

  const writer = await signedIn(lead, here);
  const opener = writer.getByRole("link", { name: /^Comment.*Economic success here means/ });
  await opener.press("Enter");
  const talk = writer.getByRole("region", { name: "Comments: Economic success here means…" });
  await see(talk).toBeFocused();
  await alive(writer);
  await talk.getByLabel("Write a comment").fill("@Nobody, one month of rent?");
  await talk.getByRole("button", { name: "Comment", exact: true }).click();
  await see(talk.getByText("Nobody here is called “Nobody”")).toBeVisible();
  await talk.getByLabel("Write a comment").fill("One month of rent? ");
  await talk.getByLabel("Speak to").selectOption("resident person");
  await talk.getByRole("button", { name: "Put the name in" }).click();
  await see(talk.getByLabel("Write a comment")).toHaveValue("One month of rent? @resident person ");
  await talk.getByRole("button", { name: "Comment", exact: true }).click();
  await see(talk.getByText("@resident person", { exact: true })).toBeVisible();
  await see(talk.getByLabel("Write a comment")).toHaveValue("");
  await expectAccessible(writer);
  await writer.keyboard.press("Escape");
  await see(talk).toHaveCount(0);
  await see(writer.getByRole("link", { name: /^1 open.*Economic success here means/ })).toBeFocused();

  await see(other.getByRole("link", { name: "1 waits for you" })).toBeVisible();
  await see(main(other).getByRole("heading", { level: 3, name: "Answer Lena Lead" })).toBeVisible();
  await expectAccessible(other);
  await expectNoSidewaysScroll(other);
  await main(other).getByRole("link", { name: /^Answer.*Answer Lena Lead/ }).click();
  await see(other.getByRole("heading", { level: 1, name: "Comments on 1B Shared definition and principles" })).toBeVisible();
  await see(other.getByRole("link", { name: "Nothing waits for you" })).toBeVisible();
  await alive(other);
  await expectNoSidewaysScroll(other);
  await other.locator("summary").filter({ hasText: "Answer" }).click();
  await other.getByLabel("Answer", { exact: true }).fill("Yes, everybody knows what that is.");
  await expectAccessible(other);
  await other.getByRole("button", { name: "Answer", exact: true }).click();
  await see(main(other).getByRole("paragraph").filter({ hasText: "Yes, everybody knows what that is." })).toBeVisible();

  await writer.goto(`/${lead.coalitionSlug}/inbox`);
  await see(main(writer).getByText("resident person: “Yes, everybody knows what that is.”")).toBeVisible();
  await expectAccessible(writer);
  await main(writer).getByRole("link", { name: /^Read the talk/ }).click();
  await alive(writer);
  await writer.getByRole("button", { name: /^Settled/ }).click();
  await see(writer.locator("summary").filter({ hasText: "Settled by Lena Lead" })).toBeVisible();
  await see(other.locator("summary").filter({ hasText: "Settled by Lena Lead" })).toBeVisible();
});

test("without scripts the button beside a field leads to a page that takes comments, says what is wrong, and settles", async () => {
  const { lead } = await buildCoalition({ name: "Quiet talk" });
  const page = await signedIn(lead, `/${lead.coalitionSlug}/steps/1/shared_definition`, { ...phone, javaScript: false });
  await page.getByRole("link", { name: /^Comment.*Economic success here means/ }).click();
  await page.getByLabel("Write a comment").fill("@Nobody, one month of rent?");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await see(main(page).getByText("Nobody here is called “Nobody”")).toBeVisible();
  await see(page.getByLabel("Write a comment")).toHaveValue("@Nobody, one month of rent?");
  await page.getByLabel("Write a comment").fill("One month of rent?");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await see(page.getByText("Your comment is there.").first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: /^Settled/ }).click();
  await see(main(page).getByText("Nothing is open here.")).toBeVisible();
});
