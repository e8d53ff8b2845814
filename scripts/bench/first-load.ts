import { gzipSync } from "node:zlib";
import type { Browser } from "playwright";

type Visit = { readonly browser: Browser; readonly url: string; readonly cookie: string };

/** JavaScript a browser loads when somebody opens this page first, until it is quiet, in kB as gzip sends it. */
export async function firstLoadKb({ browser, url, cookie }: Visit): Promise<number> {
  const context = await browser.newContext();
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const scripts = new Set<string>();
  page.on("request", (request) => request.resourceType() === "script" && scripts.add(request.url()));
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(quiet, 1_000);
  await context.close();
  const sizes = await Promise.all([...scripts].map(gzipSize));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
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

async function gzipSize(url: string): Promise<number> {
  const response = await fetch(url);
  return gzipSync(Buffer.from(await response.arrayBuffer())).byteLength;
}
