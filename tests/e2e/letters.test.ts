import { expect, inject, test } from "vitest";

/** Reads every page of the sample that links lead to, byte by byte: the letters of a page must not depend on where its pieces
 *  end. */

/** Signs in as the lead of the sample. */
async function lookAround(): Promise<{ readonly session: string; readonly home: string }> {
  const { headers } = await fetch(`${inject("appUrl")}/look-around`, { method: "POST", redirect: "manual", headers: { "sec-fetch-site": "same-origin" }, body: new URLSearchParams({ as: "lead" }) });
  return { session: headers.get("set-cookie")?.split(";")[0] ?? "", home: headers.get("location") ?? "" };
}

type Read = { readonly at: string; readonly status: number; readonly bytes: Buffer };

/** The page at an address; null for what is no page. */
async function read(at: string, cookie: string): Promise<Read | null> {
  const response = await fetch(inject("appUrl") + at, { redirect: "manual", headers: { cookie } });
  if (response.headers.get("content-type")?.startsWith("text/html")) return { at, status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  await response.body?.cancel();
  return null;
}

function linksOn({ bytes }: Read): readonly string[] {
  return Array.from(bytes.toString().matchAll(/<a [^>]*?href="(\/[^"#]*)/g), ([, href = ""]) => href.replaceAll("&amp;", "&"));
}

/** Each path once, with the first search it was met with. Files and the way out are no pages. */
async function everyPage(from: readonly string[], cookie: string): Promise<readonly Read[]> {
  const pathOf = (address: string) => address.split("?")[0] ?? "";
  const seen = new Set(from.map(pathOf));
  const waiting = [...from];
  const pages: Read[] = [];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const page = await read(at, cookie);
    if (!page) continue;
    pages.push(page);
    for (const link of linksOn(page)) {
      if (seen.has(pathOf(link)) || /\.(pdf|docx)$|^\/sign-out/.test(pathOf(link))) continue;
      seen.add(pathOf(link));
      waiting.push(link);
    }
  }
  return pages;
}

test.each(["en", "es"] as const)("every page in %s is whole: no zero byte, no letter cut in two, no link into nothing", async (language) => {
  const { session, home } = await lookAround();
  const pages = await everyPage(["/", home, "/sign-in", "/sign-up", "/join", "/no-such-page"], `${session}; language=${language}`);
  expect(pages.length).toBeGreaterThan(150);
  expect(pages.filter(({ bytes }) => bytes.includes(0) || bytes.includes("\uFFFD")).map(({ at }) => at)).toEqual([]);
  expect(pages.filter(({ at, status }) => status >= 400 && at !== "/no-such-page").map(({ at, status }) => `${at}: ${status}`)).toEqual([]);
  for (const { bytes } of pages) expect(bytes.subarray(0, 300).toString()).toContain(`lang="${language}"`);
});
