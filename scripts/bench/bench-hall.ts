import { setTimeout as pause } from "node:timers/promises";
import { openDesk, openWall } from "./hall/hall-desk";
import { joinByPhone, type Phone } from "./hall/hall-phone";
import { newTally, type Tally } from "./hall/hall-tally";
import { costOf } from "./process-cost";
import type { Product } from "./product";
import { quantile, rounded, type Report } from "./report";
import { withSampledProduct } from "./sampled-product";

const people = 200;
const rooms = 12;
const joinFor = 30_000;
const limits = { stage: 1000, note: 500, vote: 500, cores: 1 };
/** How long a screen may take before it counts as one that was never told, in ms. */
const patience = 15_000;

/** The stages of the breakout that are run through, how long each is open in ms, and what people do in it. */
const course = [
  { key: "vision", open: 8_000, act: "write" },
  { key: "value", open: 8_000, act: "write" },
  { key: "read", open: 4_000 },
  { key: "agree", open: 4_000 },
  { key: "outcome", open: 4_000 },
  { key: "choose", open: 4_000 },
  { key: "precondition", open: 8_000, act: "write" },
  { key: "group", open: 4_000 },
  { key: "dots", open: 8_000, act: "vote" },
  { key: "decide", open: 4_000 },
] as const;

type Measured = { readonly tally: Tally; readonly lost: number; readonly cores: number; readonly databaseCores: number; readonly mb: number };

/** A hall of two hundred people in twelve rooms, with the facilitator's screen and the wall: all join, write three notes each,
 *  see the reveal, place three dots each, and follow ten stages; half an hour in a minute and a half. The phones are in this
 *  process, the product is in its own. */
export function benchHall(): Promise<Report> {
  return withSampledProduct(async (product) => reportOf(await hold(product)));
}

async function hold(product: Product): Promise<Measured> {
  const { openHall } = await import("./hall/hall-session");
  const { member, cookie, session, code, countKept } = await openHall({ people, rooms });
  const tally = newTally();
  const hall = { url: product.url, session, code, member, cookie, tally };
  const [desk, wall] = [openDesk(hall), openWall(hall)];
  const before = { at: performance.now(), ...costsOf(product) };
  const phones = (await spread(joinFor, people, (nth) => joinByPhone(hall, `Guest ${nth + 1}`))).flatMap((phone) => phone ?? []);
  const kept: string[] = [];
  let dots = 0;
  for (const [at, stage] of course.entries()) {
    const pressed = performance.now();
    await desk.press({ intent: "next", seen: String(at - 1) });
    const shown = allShown(phones, { stage: stage.key, pressed, tally });
    if ("act" in stage && stage.act === "write") kept.push(...(await spread(stage.open, phones.length, async (nth) => phones[nth]?.write(`Idea ${nth} about ${stage.key}: ${"more of it ".repeat(6)}`))).flatMap((key) => key ?? []));
    else if ("act" in stage) dots += (await spread(stage.open, 3 * phones.length, async (nth) => phones[nth % phones.length]?.vote(nth + Math.floor(nth / phones.length)))).filter((done) => done === true).length;
    else await pause(stage.open);
    await shown;
  }
  const after = { at: performance.now(), ...costsOf(product) };
  for (const screen of [desk, wall]) screen.close();
  for (const phone of phones) phone.hangUp();
  const seconds = (after.at - before.at) / 1000;
  const there = await countKept(kept);
  return {
    tally,
    lost: kept.length - there.notes + (dots - there.dots) + (course.length * people - tally.stages.length),
    cores: (after.product.cpuSeconds - before.product.cpuSeconds) / seconds,
    databaseCores: (after.database.cpuSeconds - before.database.cpuSeconds) / seconds,
    mb: after.product.mb,
  };
}

function costsOf({ pid }: Product) {
  const all = costOf(process.pid);
  const [product, rest] = [costOf(pid), costOf(process.pid, [pid])];
  const own = process.cpuUsage();
  return { product, database: { cpuSeconds: rest.cpuSeconds - (own.user + own.system) / 1e6, mb: all.mb } };
}

/** Begins `count` works, each at a moment of its own within that time, and waits for all. */
async function spread<T>(within: number, count: number, work: (nth: number) => Promise<T>): Promise<T[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, nth) => {
      await pause(Math.random() * within);
      return work(nth);
    }),
  );
}

/** Waits until every screen shows the stage, and keeps how long each took. */
async function allShown(phones: readonly Phone[], { stage, pressed, tally }: { stage: string; pressed: number; tally: Tally }): Promise<void> {
  while (phones.some(({ shown }) => !shown.has(stage)) && performance.now() - pressed < patience) await pause(25);
  for (const { shown } of phones) {
    const at = shown.get(stage);
    if (at !== undefined) tally.stages.push(at - pressed);
    else tally.failures.push(`a screen was never told of ${stage}`);
  }
}

function reportOf({ tally, lost, cores, databaseCores, mb }: Measured): Report {
  const p95 = (times: readonly number[]) => (times.length === 0 ? Number.NaN : quantile(times, 0.95));
  for (const what of new Set(tally.failures)) console.error(`${tally.failures.filter((failure) => failure === what).length} × ${what}`);
  return {
    title: `A hall of ${people} in ${rooms} rooms, ${course.length} stages, ${tally.notes.length} notes, ${tally.votes.length} dots`,
    lines: [
      { what: "Joining, p95", ours: p95(tally.joins), unit: "ms" },
      { what: "A note is kept, p95", ours: p95(tally.notes), limit: limits.note, unit: "ms" },
      { what: "A stage is on all screens, p95", ours: p95(tally.stages), limit: limits.stage, unit: "ms" },
      { what: "A dot is counted, p95", ours: p95(tally.votes), limit: limits.vote, unit: "ms" },
      { what: "Lost", ours: lost, limit: 0, unit: "×" },
      { what: "Failed", ours: tally.failures.length, limit: 0, unit: "×" },
      { what: "Cores the product took", ours: cores, limit: limits.cores, unit: "×" },
      { what: "Cores PostgreSQL took", ours: databaseCores, unit: "×" },
      { what: "Memory of the product at the end", ours: mb, unit: "MB" },
    ],
    json: {
      ...{ join_p95_ms: rounded(p95(tally.joins)), note_p95_ms: rounded(p95(tally.notes)), stage_p95_ms: rounded(p95(tally.stages)), vote_p95_ms: rounded(p95(tally.votes)) },
      ...{ lost, failed: tally.failures.length, cpu_share: rounded(cores), database_cpu_share: rounded(databaseCores), rss_mb: rounded(mb) },
    },
  };
}
