import { chromium, type Browser } from "playwright";
import { browserFlags, findBrowser } from "../find-browser";
import { scriptsOf, type Scripts } from "./first-load";
import type { MainPage } from "./main-pages";
import type { Product } from "./product";
import { rounded, type Line, type Report } from "./report";
import { withSampledProduct } from "./sampled-product";
import { lookingMs, p95WithoutPause, p95WithPeople } from "./under-load";

const clients = 20;
const warmUp = 60;
const requests = 120;
const limits = { p95: 100, js: 180 };

type Measured = { readonly key: string; readonly p95: number; readonly p95NoPause: number; readonly scripts: Scripts };

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
  await p95WithoutPause({ url, cookies, requests: warmUp });
  const p95 = await p95WithPeople({ url, cookies, requests });
  return { key, scripts, p95, p95NoPause: await p95WithoutPause({ url, cookies, requests }) };
}

function reportOf(measured: readonly Measured[]): Report {
  const largest = (of: (page: Measured) => number) => rounded(Math.max(...measured.map(of)));
  return {
    title: `Pages: ${clients} signed-in clients at once, each opening a page every ${lookingMs / 1000} s; and none of them pausing`,
    lines: measured.flatMap(linesOf),
    json: {
      max_p95_ms: largest(({ p95 }) => p95),
      max_p95_no_pause_ms: largest(({ p95NoPause }) => p95NoPause),
      max_js_kb: largest(({ scripts }) => scripts.first),
      ...Object.fromEntries(measured.map(({ key, p95, p95NoPause, scripts }) => [key, { p95_ms: rounded(p95), p95_no_pause_ms: rounded(p95NoPause), js_kb: rounded(scripts.first), all_js_kb: rounded(scripts.all) }])),
    },
  };
}

function linesOf({ key, p95, p95NoPause, scripts }: Measured): readonly Line[] {
  return [
    { what: `${key}: p95 of ${requests} answers`, ours: p95, limit: limits.p95, unit: "ms" },
    { what: "  the same with clients that never pause", ours: p95NoPause, unit: "ms" },
    { what: "  JavaScript of the first load, gzip", ours: scripts.first, limit: limits.js, unit: "kB" },
    { what: "  with what is fetched afterwards", ours: scripts.all, unit: "kB" },
  ];
}
