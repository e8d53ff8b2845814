import { chromium, type Browser } from "playwright";
import { browserFlags, findBrowser } from "../find-browser";
import { firstLoadKb } from "./first-load";
import type { MainPage } from "./main-pages";
import type { Product } from "./product";
import { rounded, type Line, type Report } from "./report";
import { withSampledProduct } from "./sampled-product";
import { p95UnderLoad } from "./under-load";

const clients = 20;
const requests = 400;
const warmUp = 60;
const limits = { p95: 100, js: 180 };

type Measured = { readonly key: string; readonly p95: number; readonly js: number };

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
  const js = await firstLoadKb({ browser, url, cookie: cookies[0] ?? "" });
  await p95UnderLoad({ url, cookies, requests: warmUp });
  return { key, js, p95: await p95UnderLoad({ url, cookies, requests }) };
}

function reportOf(measured: readonly Measured[]): Report {
  const lines = measured.flatMap(({ key, p95, js }): Line[] => [
    { what: `${key}: p95 of ${requests} answers`, ours: p95, limit: limits.p95, unit: "ms" },
    { what: `${key}: JavaScript, gzip`, ours: js, limit: limits.js, unit: "kB" },
  ]);
  const perPage = measured.flatMap(({ key, p95, js }) => [[`${key}_p95_ms`, rounded(p95)], [`${key}_js_kb`, rounded(js)]] as const);
  return {
    title: `Pages: ${clients} signed-in clients at once, without a pause between pages`,
    lines,
    json: { max_p95_ms: rounded(Math.max(...measured.map(({ p95 }) => p95))), max_js_kb: rounded(Math.max(...measured.map(({ js }) => js))), ...Object.fromEntries(perPage) },
  };
}
