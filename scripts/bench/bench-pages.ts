import { chromium, type Browser } from "playwright";
import { browserFlags, findBrowser } from "../find-browser";
import { startBareServer, type BareServer } from "./bare-server";
import { scriptsOf, type Scripts } from "./first-load";
import type { MainPage } from "./main-pages";
import { logSettings, record, type Asked } from "./recorded-statements";
import { rounded, type Line, type Report } from "./report";
import { withSampledProduct, type Sampled } from "./sampled-product";
import { lookingMs, oneByOne, p95WithPeople, withoutPause, type Speed } from "./under-load";

const clients = 20;
const looks = 2;
const warmUp = 20;
const visits = 30;
const seconds = { ours: 1.5, bare: 0.7 };
const limits = { p95: 100, cpu: 25, js: 130 };

type Measured = { readonly key: string; readonly cpu: number; readonly p95: number; readonly pressed: Speed; readonly bare: Speed; readonly scripts: Scripts };

/** Every main page: CPU time of the server for one answer, how long an answer takes with twenty people opening it, how many it
 *  gives a second next to a bare server that sends the same rows, and how much JavaScript it needs. Prints as it goes. */
export function benchPages(): Promise<Report> {
  return withSampledProduct(async (product) => {
    const { sampleLead, signedInClients } = await import("./clients");
    const { mainPages } = await import("./main-pages");
    const { env } = await import("~/env.server");
    const lead = await sampleLead();
    const pages = await mainPages(lead);
    const cookies = await signedInClients(lead, clients);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    const bare = await startBareServer(product.folder, await askedBy(product, pages, cookies), env.DATABASE_POOL);
    try {
      const measured: Measured[] = [];
      for (const page of pages) {
        const one = await measure({ product, browser, cookies, bare }, page);
        console.log(sentence(one));
        measured.push(one);
      }
      return reportOf(measured);
    } finally {
      bare.stop();
      await browser.close();
    }
  }, logSettings);
}

/** What each page asks PostgreSQL, once it is warm. */
async function askedBy({ url, folder }: Sampled, pages: readonly MainPage[], [cookie = ""]: readonly string[]): Promise<Readonly<Record<string, readonly Asked[]>>> {
  const asked: Record<string, readonly Asked[]> = {};
  for (const { key, path } of pages) {
    const open = () => oneByOne(`${url}${path}`, cookie, 1);
    await open();
    asked[key] = await record(process.env.DATABASE_URL ?? "", folder, open);
  }
  return asked;
}

type Means = { readonly product: Sampled; readonly browser: Browser; readonly cookies: readonly string[]; readonly bare: BareServer };

async function measure({ product, browser, cookies, bare }: Means, { key, path }: MainPage): Promise<Measured> {
  const url = `${product.url}${path}`;
  const [cookie = ""] = cookies;
  const scripts = await scriptsOf({ browser, url, cookie });
  await oneByOne(url, cookie, warmUp);
  const before = product.cpuMs();
  await oneByOne(url, cookie, visits);
  const cpu = (product.cpuMs() - before) / visits;
  const p95 = await p95WithPeople({ url, cookies }, looks);
  const pressed = await withoutPause({ url, cookies }, seconds.ours);
  return { key, scripts, cpu, p95, pressed, bare: await withoutPause({ url: bare.urlOf(key), cookies }, seconds.bare) };
}

function sentence({ key, cpu, p95, pressed, bare, scripts }: Measured): string {
  return `${key}: ${rounded(cpu)} ms of CPU, p95 ${rounded(p95)} ms, ${rounded(pressed.rps)} answers a second (bare ${rounded(bare.rps)}), JavaScript ${rounded(scripts.first)} kB`;
}

function reportOf(measured: readonly Measured[]): Report {
  const largest = (of: (page: Measured) => number) => rounded(Math.max(...measured.map(of)));
  return {
    title: `Pages: ${clients} signed-in clients at once, each opening a page every ${lookingMs / 1000} s; and none of them pausing`,
    lines: measured.flatMap(linesOf),
    json: {
      max_cpu_ms: largest(({ cpu }) => cpu),
      max_p95_ms: largest(({ p95 }) => p95),
      max_p95_no_pause_ms: largest(({ pressed }) => pressed.p95),
      min_rps_ratio: rounded(Math.min(...measured.map(ratio))),
      max_js_kb: largest(({ scripts }) => scripts.first),
      ...Object.fromEntries(measured.map((page) => [page.key, keysOf(page)])),
    },
  };
}

function ratio({ pressed, bare }: Measured): number {
  return pressed.rps / bare.rps;
}

function keysOf(page: Measured): Readonly<Record<string, number>> {
  const { cpu, p95, pressed, bare, scripts } = page;
  return {
    ...{ cpu_ms: rounded(cpu), p95_ms: rounded(p95), p95_no_pause_ms: rounded(pressed.p95) },
    ...{ rps: rounded(pressed.rps), bare_rps: rounded(bare.rps), rps_ratio: rounded(ratio(page)) },
    ...{ js_kb: rounded(scripts.first), all_js_kb: rounded(scripts.all) },
  };
}

function linesOf(page: Measured): readonly Line[] {
  const { key, cpu, p95, pressed, bare, scripts } = page;
  return [
    { what: `${key}: CPU time of one answer`, ours: cpu, limit: limits.cpu, unit: "ms" },
    { what: `  p95 of ${clients * looks} answers`, ours: p95, limit: limits.p95, unit: "ms" },
    { what: "  the same with clients that never pause", ours: pressed.p95, unit: "ms" },
    { what: "  answers a second, when they never pause", ours: pressed.rps, unit: "/s" },
    { what: "  a bare server with the same rows", ours: bare.rps, unit: "/s" },
    { what: "  ours ÷ bare", ours: ratio(page), unit: "×" },
    { what: "  JavaScript of the first load, Brotli", ours: scripts.first, limit: limits.js, unit: "kB" },
    { what: "  with what is fetched afterwards", ours: scripts.all, unit: "kB" },
  ];
}
