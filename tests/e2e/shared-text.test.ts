import type { CDPSession, Page } from "playwright";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { theory } from "../../app/domain/theory/theory.server";
import { longestText } from "../../app/domain/theory/text-limit";
import { buildCoalition, type BuiltCoalition } from "../build";
import { type Clipboard, clipboards } from "./clipboards";
import { alive, expectAccessible, see, signedIn, type Window } from "./story";

type Member = BuiltCoalition["lead"];

const vision = (page: Page) => page.getByRole("textbox", { name: "Our vision" });
const setAside = (page: Page) => page.getByRole("textbox", { name: "Words that are not in the text" });
const saved = (page: Page) => page.getByText(/^Saved /);

/** A window in which the vision is open for writing and received. */
async function writing(member: Member, window?: Window): Promise<Page> {
  const page = await signedIn(member, `/${member.coalitionSlug}/theory`, window);
  await page.getByRole("button", { name: "Write in the vision" }).click();
  await see(page.locator("[aria-busy=false] [role=textbox]")).toBeFocused();
  return page;
}

/** The keyboard of somebody who writes with an input method: a word in the making, then the word. */
async function inputMethod(page: Page) {
  const keyboard: CDPSession = await page.context().newCDPSession(page);
  return {
    makes: (text: string) => keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length }),
    takes: (text: string) => keyboard.send("Input.insertText", { text }),
  };
}

async function paste(page: Page, { html, text }: Pick<Clipboard, "html" | "text">): Promise<void> {
  await vision(page).evaluate(
    (box, held) => {
      const clipboardData = new DataTransfer();
      for (const [kind, content] of held) if (content !== undefined) clipboardData.setData(kind, content);
      box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [
      ["text/html", html],
      ["text/plain", text],
    ] as const,
  );
}

/** The paragraphs of the text, with marks for what is bold or slanted. */
function paragraphs(page: Page): Promise<string[]> {
  return vision(page).locator("p").evaluateAll((found) => found.map((block) => block.innerHTML.replaceAll(/<\/?strong>/g, "**").replaceAll(/<\/?em>/g, "_").replaceAll(/<br[^>]*>/g, "")));
}

test("a word made with an input method arrives once, although somebody else types in the same paragraph meanwhile", async () => {
  const { lead, resident } = await buildCoalition();
  const one = await writing(lead);
  await vision(one).pressSequentially("We plan. ");
  await see(saved(one)).toBeVisible();
  const other = await writing(resident);
  await see(vision(other)).toContainText("We plan. ");
  const method = await inputMethod(one);
  await method.makes("か");
  await see(vision(other)).toContainText("か");
  await vision(other).pressSequentially("today ");
  await method.makes("かい");
  await see(vision(other)).toContainText("かい");
  await vision(other).pressSequentially("here ");
  await see(vision(other)).toContainText("today here ");
  expect(await vision(one).textContent()).not.toContain("today");
  await method.makes("かいぎ");
  await method.takes("会議");
  for (const page of [one, other]) {
    await see(vision(page)).toContainText("today here ");
    await see(vision(page)).toContainText("会議");
    await see(vision(page)).not.toContainText("か");
  }
  await see.poll(async () => (await theory(lead)).vision?.length).toBe("We plan. today here 会議".length);
});

test("while a word is made, what others write in another paragraph is shown at once, and disturbs nothing", async () => {
  const { lead, resident } = await buildCoalition();
  const one = await writing(lead);
  await vision(one).pressSequentially("First");
  await vision(one).press("Enter");
  await vision(one).pressSequentially("Second: ");
  const other = await writing(resident);
  await see(vision(other)).toContainText("Second: ");
  await vision(other).locator("p").first().click();
  await vision(other).press("End");
  // Its editor knows by now where it writes.
  await vision(other).pressSequentially(".");
  await see(vision(one).locator("p").first()).toHaveText("First.");
  const method = await inputMethod(one);
  await method.makes("か");
  await vision(other).pressSequentially(" More.");
  await see(vision(one).locator("p").first()).toContainText("First. More.");
  await method.makes("かい");
  await method.takes("会");
  await see.poll(async () => (await theory(lead)).vision).toBe("First. More.\nSecond: 会");
});

test("what is pasted becomes paragraphs: cells apart, items without their bullets, nothing but words", async () => {
  const { lead } = await buildCoalition();
  const page = await writing(lead);
  for (const clipboard of clipboards) {
    await vision(page).press("ControlOrMeta+a");
    await vision(page).press("Delete");
    await paste(page, clipboard);
    expect({ from: clipboard.from, reads: await paragraphs(page) }).toEqual({ from: clipboard.from, reads: clipboard.reads });
  }
});

test("a paste beyond the limit is not put in and says so at once; the words stay, as much as fits can be put in, and writing goes on", async () => {
  const { lead } = await buildCoalition();
  const page = await writing(lead);
  await vision(page).pressSequentially("Before. ");
  const long = "Everyone can rest easy about rent. ".repeat(20_000);
  await paste(page, { text: long });
  await see(page.getByRole("alert")).toContainText("The text holds at most 50,000 characters; what was not put in has 700,000.");
  await see(setAside(page)).toHaveValue(long);
  await see(vision(page)).toHaveText("Before.");
  await vision(page).pressSequentially("After. ");
  await see.poll(async () => (await theory(lead)).vision).toBe("Before. After.");
  await see(saved(page)).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await alive(page);
  await see(setAside(page)).toHaveValue(long);
  await page.getByRole("button", { name: "Put in as much as fits" }).click();
  await see.poll(async () => (await theory(lead)).vision?.length).toBeGreaterThan(longestText - 10);
  expect(long.endsWith(await setAside(page).inputValue())).toBe(true);
  await see(saved(page)).toBeVisible();
  await vision(page).pressSequentially("one more word");
  await see(page.getByText("This text is full: it holds at most 50,000 characters.")).toBeVisible();
  await page.getByRole("button", { name: "Throw these words away" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Throw these words away" }).click();
  await see(setAside(page)).toHaveCount(0);
});

test("changes that the server will never take do not keep the rest from being saved: they are shown beside the text as it is saved", async () => {
  const { lead } = await buildCoalition();
  const page = await writing(lead);
  await vision(page).pressSequentially("Saved before. ");
  await see(saved(page)).toBeVisible();
  await page.goto(`/${lead.coalitionSlug}`);
  await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [`draft:text:${lead.coalitionSlug}/vision`, JSON.stringify({ value: tooMuchAtOnce("Kept for long. "), seen: 0 })] as const);
  await page.goto(`/${lead.coalitionSlug}/theory`);
  await alive(page);
  await see(setAside(page)).toHaveValue(/^(Saved before\. \n)?(Kept for long\. ){40000}/);
  await see(page.getByRole("alert")).toContainText("Your last changes could not be saved");
  await see(vision(page)).toHaveText("Saved before.");
  await vision(page).pressSequentially("Goes on.");
  await see.poll(async () => (await theory(lead)).vision).toBe("Saved before. Goes on.");
});

/** The state of a text that was written for long without a connection, as a device keeps it: more than the server takes at once. */
function tooMuchAtOnce(words: string): string {
  const document = new Y.Doc();
  const block = new Y.XmlElement("paragraph");
  block.insert(0, [new Y.XmlText(words.repeat(40_000))]);
  document.getXmlFragment("default").insert(0, [block]);
  return Buffer.from(Y.encodeStateAsUpdate(document)).toString("base64");
}
