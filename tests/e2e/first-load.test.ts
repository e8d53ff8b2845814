import { expect, inject, test } from "vitest";
import { buildCoalition } from "../build";
import { contentOf, firstLoads } from "./first-load";
import { alive, signedIn } from "./story";

/** In kB, packed. */
const most = 130;

test(`no page asks for more than ${most} kB of script before it answers`, () => {
  const loads = firstLoads();
  expect(loads.length).toBeGreaterThan(60);
  expect(loads.filter(({ kilobytes }) => kilobytes > most).map(({ route, kilobytes }) => `${route}: ${kilobytes.toFixed(1)} kB`)).toEqual([]);
});

/** Words by which libraries are known in a script that was made small. */
const heavy = { zod: "ZodObject", recharts: "recharts-surface", tiptap: "ProseMirror", comboBox: "react-aria-ListBox" };

test("libraries for forms, charts, shared text and search come only where they are used, after the page", () => {
  for (const { route, scripts } of firstLoads()) {
    const carried = scripts.map(contentOf).join("");
    expect([route, ...Object.entries(heavy).flatMap(([library, word]) => (carried.includes(word) ? [library] : []))]).toEqual([route]);
  }
});

test("scripts are sent as small as they were packed, and whole to those who cannot unpack them", async () => {
  const [{ scripts: [script = ""] } = { scripts: [] }] = firstLoads();
  const sent = (encoding: string) => fetch(inject("appUrl") + script, { headers: { "Accept-Encoding": encoding } });
  const [packed, plain] = await Promise.all([sent("br"), sent("identity")]);
  expect(Object.fromEntries(["content-encoding", "content-type", "vary", "cache-control"].map((name) => [name, packed.headers.get(name)]))).toEqual({
    "content-encoding": "br", "content-type": "application/javascript; charset=utf-8", vary: "Accept-Encoding", "cache-control": "public, max-age=31536000, immutable",
  });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(await packed.text()).toBe(await plain.text());
});

/** Adds up how far things move that nobody moved, as browsers count it. */
function countShifts(): void {
  document.documentElement.dataset["shifts"] = "0";
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
      if (!hadRecentInput) document.documentElement.dataset["shifts"] = String(Number(document.documentElement.dataset["shifts"]) + value);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

test("nothing moves while a page arrives on a slow line", async () => {
  const { lead } = await buildCoalition();
  const page = await signedIn(lead, "/join", { width: 360 });
  const line = await page.context().newCDPSession(page);
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 100, downloadThroughput: 200_000, uploadThroughput: 90_000 });
  await line.send("Network.setCacheDisabled", { cacheDisabled: true });
  for (const path of ["/join", "/coalitions/new", `/${lead.coalitionSlug}`, `/${lead.coalitionSlug}/metrics/employment`, `/${lead.coalitionSlug}/theory`, `/${lead.coalitionSlug}/plan`]) {
    await page.goto(path, { waitUntil: "load" });
    await alive(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(countShifts);
    const shifts = await page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(Number(document.documentElement.dataset["shifts"]))))));
    expect([path, shifts > 0.05 ? shifts : "still"]).toEqual([path, "still"]);
  }
});
