import { chromium, type Browser, type BrowserContext } from "playwright";
import { browserFlags, findBrowser } from "../find-browser";
import { median, rounded, type Report } from "./report";
import { withSampledProduct } from "./sampled-product";

const runs = 7;
const wanted = 3;

/** The sample plan as PDF and as Word, from the click to the last byte, next to a Chromium that is already running and prints
 *  the plan's page: the same content, tagged too, turn by turn. */
export function benchExport(): Promise<Report> {
  return withSampledProduct(async ({ url }) => {
    const { sampleLead, signedInClients } = await import("./clients");
    const { path } = await import("~/http/path");
    const lead = await sampleLead();
    const [cookie = ""] = await signedInClients(lead, 1);
    const plan = { pdf: `${url}${path.planPdf(lead.coalitionSlug)}`, docx: `${url}${path.planDocx(lead.coalitionSlug)}`, page: `${url}${path.plan(lead.coalitionSlug)}` };
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    try {
      const context = await readerOf(browser, url, cookie);
      const ways = { pdf: () => download(plan.pdf, cookie), docx: () => download(plan.docx, cookie), chromium: () => print(context, plan.page) };
      return reportOf(await inTurns(ways));
    } finally {
      await browser.close();
    }
  });
}

type Ways = { readonly pdf: () => Promise<void>; readonly docx: () => Promise<void>; readonly chromium: () => Promise<void> };
type Times = { readonly pdf: number; readonly docx: number; readonly chromium: number };

/** Each way once to warm up, then all of them in turns; medians in ms. */
async function inTurns({ pdf, docx, chromium: printed }: Ways): Promise<Times> {
  for (const way of [pdf, docx, printed]) await way();
  const times: Times[] = [];
  for (let run = 0; run < runs; run += 1) times.push({ pdf: await timed(pdf), chromium: await timed(printed), docx: await timed(docx) });
  return { pdf: median(times.map((one) => one.pdf)), docx: median(times.map((one) => one.docx)), chromium: median(times.map((one) => one.chromium)) };
}

async function timed(way: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await way();
  return performance.now() - started;
}

async function download(url: string, cookie: string): Promise<void> {
  const response = await fetch(url, { headers: { cookie } });
  const { byteLength } = await response.arrayBuffer();
  if (response.status !== 200 || byteLength < 1_000) throw new Error(`${url} answered with ${response.status} and ${byteLength} bytes.`);
}

/** A window that runs no scripts: printing needs none, and it is quicker so. */
async function readerOf(browser: Browser, url: string, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url }]);
  return context;
}

async function print(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  await page.pdf({ format: "Letter", tagged: true, outline: true });
  await page.close();
}

function reportOf({ pdf, docx, chromium: printed }: Times): Report {
  const speedup = printed / pdf;
  return {
    title: `Export of the sample plan: medians of ${runs} turns`,
    lines: [
      { what: "PDF", ours: pdf, limit: printed / wanted, unit: "ms" },
      { what: "Chromium prints the plan’s page", ours: printed, unit: "ms" },
      { what: "PDF is quicker by", ours: speedup, limit: wanted, unit: "×", atLeast: true },
      { what: "Word", ours: docx, unit: "ms" },
    ],
    json: { pdf_ms: rounded(pdf), chromium_ms: rounded(printed), speedup: rounded(speedup), docx_ms: rounded(docx) },
  };
}
