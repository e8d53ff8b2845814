import { Worker } from "node:worker_threads";
import { z } from "zod";
import { chartDrawing } from "./chart-drawing";
import { drawingSvg } from "./drawing";
import type { Block, PlanDocument } from "./plan-document";
import { everyFace, fontPath } from "./plan-fonts.server";
import template from "./plan.typ?raw";
import { printable } from "./printable";
import { isTall, theoryDrawing } from "./theory-drawing";
import typesetter from "./typesetter.cjs?raw";

const answer = z.object({ ticket: z.number(), pdf: z.instanceof(Uint8Array).optional(), failure: z.string().optional() });

type Waiting = { readonly done: (pdf: Uint8Array) => void; readonly failed: (reason: Error) => void };
const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let tickets = 0;

/** The plan as a tagged PDF that keeps to PDF/UA-1: the typesetter refuses anything less, such as a figure without a
 *  text alternative. Plans are set one after the other in a worker thread, so that pages stay fast meanwhile. */
export function planPdf(plan: PlanDocument): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    tickets += 1;
    waiting.set(tickets, { done, failed });
    worker ??= start();
    worker.postMessage({ ticket: tickets, plan: planJson(plan), title: printable(plan.title), author: printable(plan.coalition) });
  });
}

/** The plan as the template reads it. Drawings are ready SVG; every string is printable; nothing is markup. */
export function planJson(plan: PlanDocument): string {
  const [year, month, day] = plan.date.split("-").map(Number);
  const sections = plan.sections.map((section) => ({ ...section, blocks: section.blocks.map(drawn) }));
  return JSON.stringify({ ...plan, sections, year, month, day, region: "US", titleSize: titleSize(plan.title), replaced: false }, (key, value: unknown) => {
    if (typeof value !== "string") return value;
    return key === "svg" || key === "href" ? printable(value) : breakable(printable(value));
  });
}

/** A chain of letters no line could hold gets places where it may break; no word of English or Spanish is that long. */
function breakable(text: string): string {
  return text.replace(/[^\s\u200B/.-]{25,}/gu, (chain) => chain.replace(/.{12}/gu, "$&\u200B"));
}

function drawn(block: Block): object {
  if (block.kind === "figure") return { ...block, chart: null, svg: drawingSvg(chartDrawing(block.chart)) };
  if (block.kind === "theory") {
    const drawing = theoryDrawing(block.theory);
    return { ...block, theory: null, svg: drawingSvg(drawing), tall: isTall(drawing) };
  }
  return block;
}

/** Points. A long title is set smaller so that it stays on the cover. */
function titleSize(title: string): number {
  if (title.length <= 60) return 40;
  return title.length <= 120 ? 30 : 18;
}

function start(): Worker {
  const started = new Worker(typesetter, { eval: true, workerData: { home: import.meta.url, template, fonts: everyFace.map(fontPath) } });
  started.on("message", (message: unknown) => settle(answer.parse(message)));
  started.on("error", (failure) => stop(failure instanceof Error ? failure : new Error(String(failure))));
  return started;
}

function settle({ ticket, pdf, failure }: z.infer<typeof answer>): void {
  const asked = waiting.get(ticket);
  waiting.delete(ticket);
  if (pdf) asked?.done(pdf);
  else asked?.failed(new Error(`The plan could not be set: ${failure ?? "no reason given"}`));
  // The typesetter holds fonts and caches; nobody waiting means nobody needs them.
  if (waiting.size === 0) stop(null);
}

function stop(reason: Error | null): void {
  for (const asked of waiting.values()) asked.failed(reason ?? new Error("The typesetter stopped."));
  waiting.clear();
  void worker?.terminate();
  worker = null;
}
