import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import { expect as playwrightExpect } from "playwright/test";
import { afterAll, afterEach, expect, inject } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/find-browser";
import { openSession } from "../../app/domain/account/session.server";
import type { Member } from "../../app/domain/coalition/member";

/** How a browser story opens windows. Each window is a person of its own; faults in their console fail the story. */

/** Assertions that wait until what a person should see is there. Patient, because machines are sometimes busy. */
export const see = playwrightExpect.configure({ timeout: 30_000 });

export type Window = {
  readonly width?: number;
  readonly height?: number;
  readonly language?: "en" | "es";
  readonly dark?: boolean;
  readonly javaScript?: boolean;
};

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
/** Windows without script. */
const silent = new WeakSet<BrowserContext>();
const faults: string[] = [];

/** A new window at `path`, for somebody who is not signed in. */
export async function open(path: string, window: Window = {}): Promise<Page> {
  const context = await newContext(window);
  return goTo(context, path);
}

/** A new window at `path`, signed in as this member. */
export async function signedIn({ accountId }: Pick<Member, "accountId">, path: string, window: Window = {}): Promise<Page> {
  const context = await newContext(window);
  const [pair = ""] = (await openSession(accountId)).split(";");
  const [name = "", value = ""] = pair.split("=");
  await context.addCookies([{ name, value, url: inject("appUrl"), httpOnly: true, sameSite: "Lax" }]);
  return goTo(context, path);
}

/** Nothing that axe can find is wrong with the page as it stands (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
}

/** The page fits its window: nothing scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

async function goTo(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  // Whatever the content policy forbade was tried by a page of ours, also where the browser's console does not say so.
  await page.addInitScript(() => addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => console.error(`forbidden by the content policy: ${violatedDirective} ${blockedURI}`)));
  await page.addInitScript(rememberLateParts);
  page.on("console", (message) => message.type() === "error" && !overtaken(message.text()) && !expectedByStatus(message.text()) && faults.push(message.text()));
  // One navigation overtaking another aborts its loads; the router reports that as an error, and nothing is lost.
  page.on("pageerror", (error) => !overtaken(`${error.name}: ${error.message}`) && !givenUp(error.message) && faults.push(String(error)));
  await page.goto(path, { waitUntil: "load" });
  await alive(page);
  if (!silent.has(context)) expect(await page.evaluate(() => window.madeAnew?.())).toEqual([]);
  return page;
}

declare global {
  interface Window {
    madeAnew?: () => string[];
  }
}

/** Runs in the page: notes what the server wrote into the parts whose script comes late, and tells which were thrown away since. */
function rememberLateParts(): void {
  let written: (readonly [part: Element, content: Element | null])[] = [];
  document.addEventListener("readystatechange", () => {
    if (document.readyState === "interactive") written = [...document.querySelectorAll("[data-late]")].map((part) => [part, part.firstElementChild]);
  });
  window.madeAnew = () => written.flatMap(([part, content]) => (part.isConnected && content?.isConnected === false ? [content.outerHTML.slice(0, 200)] : []));
}

/** React tries a change against a part that is still on its way, gives the try up and takes the part over as it should; the
 *  word of the try that nobody saw is reported all the same (#421). Whether a part was really made anew is asked of the page. */
function givenUp(text: string): boolean {
  return text.includes("Minified React error #421");
}

/** From here on the page answers to every press, also in forms that come after it. Windows without script answer at once. */
export async function alive(page: Page): Promise<void> {
  if (silent.has(page.context())) return;
  await page.locator("html[data-alive]").waitFor({ state: "attached" });
  await see(page.locator("[data-late]")).toHaveCount(0);
}

/** The browser itself logs answers of 400 and above, and requests of a window that a story took off the network (Remix adds
 *  its own line); whether they were right is for the story to say. */
function expectedByStatus(text: string): boolean {
  return /the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED|^Failed to fetch manifest patches/.test(text);
}

/** The router's word for a load that a newer one has overtaken. */
function overtaken(text: string): boolean {
  return /AbortError: signal is aborted without reason/.test(text);
}

async function newContext({ width = 1280, height = 900, language = "en", dark = false, javaScript = true }: Window): Promise<BrowserContext> {
  browser ??= chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const context = await (await browser).newContext({
    baseURL: inject("appUrl"),
    viewport: { width, height },
    locale: language === "es" ? "es-US" : "en-US",
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: javaScript,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(30_000);
  contexts.push(context);
  if (!javaScript) silent.add(context);
  return context;
}

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  expect(faults.splice(0)).toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
});
