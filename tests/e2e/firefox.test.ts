import { expect, inject, test } from "vitest";
import { openSession } from "../../app/domain/account/session.server";
import { addNode } from "../../app/domain/theory/theory.server";
import { buildCoalition } from "../build";
import { findFirefox, openFirefox, type Firefox } from "./firefox";

/** In the page: resolves once something is there that CSS finds and that has these words in it. */
function appears({ css, words }: { readonly css: string; readonly words: string }): Promise<void> {
  return new Promise((done) => {
    const look = () => [...document.querySelectorAll(css)].some((element) => (element.textContent ?? "").includes(words)) && (watcher.disconnect(), done());
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
}

/** In the page: what does not fit. The mark stands on one line, and nothing scrolls sideways. */
function misfits(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const marks = [...document.querySelectorAll("aside a, header a")].filter((link) => link.textContent === "Mobility Action Planner" && link.checkVisibility());
  return [...(scrollWidth > clientWidth ? ["scrolls sideways"] : []), ...marks.filter((mark) => mark.getBoundingClientRect().height > 48).map(() => "the mark is broken over two lines")];
}

async function look(firefox: Firefox, path: string): Promise<void> {
  await firefox.goTo(inject("appUrl") + path);
  await firefox.run(appears, { css: "html[data-alive]:not(:has([data-late]))", words: "" });
  expect([path, ...(await firefox.run(misfits, null)), ...firefox.complaints]).toEqual([path]);
}

async function smoke(firefox: Firefox): Promise<void> {
  const { lead } = await buildCoalition();
  await addNode(lead, { kind: "outcome", text: "Work pays" });
  for (const path of ["/", "/sign-in", "/join"]) await look(firefox, path);
  const [name = "", value = ""] = ((await openSession(lead.accountId)).split(";")[0] ?? "").split("=");
  await firefox.keep(name, value);
  const home = `/${lead.coalitionSlug}`;
  for (const path of ["", "/metrics", "/metrics/employment", "/targets", "/workshops", "/people", "/plan", "/steps/1"]) await look(firefox, home + path);

  const sheet = `${home}/steps/3/readiness_decision`;
  await look(firefox, sheet);
  await firefox.run(() => document.querySelector<HTMLElement>("main textarea")?.focus(), null);
  await firefox.type("Leaders agreed");
  await firefox.run(appears, { css: "[role=status]", words: "Saved" });
  await look(firefox, sheet);
  expect(await firefox.run(() => document.querySelector<HTMLTextAreaElement>("main textarea")?.value, null)).toBe("Leaders agreed");

  await look(firefox, `${home}/theory`);
  await firefox.run(() => [...document.querySelectorAll("button")].find((button) => button.textContent === "Write in the vision")?.click(), null);
  await firefox.run(appears, { css: "[contenteditable=true]", words: "" });
  await firefox.run(() => document.querySelector<HTMLElement>("[contenteditable=true]")?.focus(), null);
  await firefox.type("Everyone can stay");
  await firefox.run(appears, { css: "[contenteditable=true]", words: "Everyone can stay" });
  await firefox.run(appears, { css: "[role=status]", words: "Saved" });
  expect(firefox.complaints).toEqual([]);
}

test("in Firefox pages stand as they should, a worksheet saves, and the vision is written", async () => {
  const path = findFirefox();
  if (path === null) {
    process.stdout.write("No Firefox is installed (FIREFOX_PATH names one): nothing was tried in it.\n");
    return;
  }
  const firefox = await openFirefox(path);
  try {
    await smoke(firefox);
  } finally {
    await firefox.close();
  }
});
