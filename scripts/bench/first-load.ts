import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright";

type Visit = { readonly browser: Browser; readonly url: string; readonly cookie: string };

/** JavaScript of a page in kB as it is sent, packed by Brotli. `first`: what its HTML names, so what must arrive before it answers to a
 *  person. `all`: with what it fetches afterwards, until it is quiet (pictures of numbers, the editor). */
export type Scripts = { readonly first: number; readonly all: number };

/** Opens the page in a new window, as somebody who has never been here. */
export async function scriptsOf({ browser, url, cookie }: Visit): Promise<Scripts> {
  const html = await (await fetch(url, { headers: { cookie } })).text();
  const named = new Set(namedIn(html).map((script) => new URL(script, url).href));
  const fetched = await fetchedBy({ browser, url, cookie });
  return { first: await kilobytes(named), all: await kilobytes(new Set([...named, ...fetched])) };
}

/** Preloads, and the imports of scripts that stand in the HTML. */
function namedIn(html: string): readonly string[] {
  const preloads = [...html.matchAll(/<link[^>]*rel="modulepreload"[^>]*>/g)].flatMap(([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? []);
  const imports = [...html.matchAll(/import\s*(?:\*\s*as\s+\w+\s+from\s*)?"(\/[^"]+\.js)"/g)].flatMap((found) => found[1] ?? []);
  return [...preloads, ...imports];
}

async function fetchedBy({ browser, url, cookie }: Visit): Promise<readonly string[]> {
  const context = await browser.newContext();
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(quiet, 1_000);
  await context.close();
  return scripts;
}

/** Resolves in the page once nothing more has been loaded for so many milliseconds. */
function quiet(pause: number): Promise<void> {
  return new Promise((done) => {
    let timer = setTimeout(done, pause);
    new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, pause);
    }).observe({ type: "resource" });
  });
}

async function kilobytes(urls: ReadonlySet<string>): Promise<number> {
  const sizes = await Promise.all([...urls].map(packedSize));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

async function packedSize(url: string): Promise<number> {
  const response = await fetch(url);
  return brotliCompressSync(Buffer.from(await response.arrayBuffer())).byteLength;
}
