import { chromium, type Browser } from "playwright";
import { browserFlags, findBrowser } from "../find-browser";
import { scriptsOf, type Scripts } from "./first-load";
import type { MainPage } from "./main-pages";
import type { Product } from "./product";
import { rounded, type Line, type Report } from "./report";
import { withSampledProduct } from "./sampled-product";
import { p95UnderLoad } from "./under-load";

const clients = 20;
const warmUp = 60;
/** Without a pause; and for comparison as people do, who look at a page for a while. */
const rush = { requests: 300 };
const calm = { requests: 100, pace: 1 };
const limits = { p95: 100, js: 180 };

type Measured = { readonly key: string; readonly rush: number; readonly calm: number; readonly scripts: Scripts };

/** Every main page: how long the server takes with twenty people opening it at once, and how much JavaScript it needs. */
export function benchPages(): Promise<Report> {
  return withSampledProduct(async (product) => {
    const { sampleLead, signedInClients } = await import("./clients");
    const { mainPages } = await import("./main-pages");
    const lead = await sampleLead();
    const pages = await mainPages(lead);
    const cookies = await signedInClients(lead, clients);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    try {
      const measured: Measured[] = [];
      for (const page of pages) measured.push(await measure(product, browser, cookies, page));
      return reportOf(measured);
    } finally {
      await browser.close();
    }
  });
}

async function measure(product: Product, browser: Browser, cookies: readonly string[], { key, path }: MainPage): Promise<Measured> {
  const url = `${product.url}${path}`;
  const scripts = await scriptsOf({ browser, url, cookie: cookies[0] ?? "" });
  await p95UnderLoad({ url, cookies, requests: warmUp });
  return { key, scripts, calm: await p95UnderLoad({ url, cookies, ...calm }), rush: await p95UnderLoad({ url, cookies, ...rush }) };
}

function reportOf(measured: readonly Measured[]): Report {
  const largest = (of: (page: Measured) => number) => rounded(Math.max(...measured.map(of)));
  return {
    title: `Pages: ${clients} signed-in clients at once`,
    lines: measured.flatMap(linesOf),
    json: {
      max_p95_ms: largest((page) => page.rush),
      max_js_kb: largest(({ scripts }) => scripts.first),
      ...Object.fromEntries(measured.map(({ key, ...page }) => [key, { p95_ms: rounded(page.rush), calm_p95_ms: rounded(page.calm), js_kb: rounded(page.scripts.first), all_js_kb: rounded(page.scripts.all) }])),
    },
  };
}

function linesOf({ key, rush: hurried, calm: unhurried, scripts }: Measured): readonly Line[] {
  return [
    { what: `${key}: p95, no pause between pages`, ours: hurried, limit: limits.p95, unit: "ms" },
    { what: "  p95, a page a second each", ours: unhurried, unit: "ms" },
    { what: "  JavaScript of the first load, gzip", ours: scripts.first, limit: limits.js, unit: "kB" },
    { what: "  with what is fetched afterwards", ours: scripts.all, unit: "kB" },
  ];
}
