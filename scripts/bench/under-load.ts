import autocannon from "autocannon";
import { setTimeout as pause } from "node:timers/promises";
import { quantile } from "./report";

export type Load = { readonly url: string; readonly cookies: readonly string[] };

/** How long it took until a whole answer had come that 95 of 100 answers did not exceed, in ms; and answers a second. */
export type Speed = { readonly p95: number; readonly rps: number };

/** Clients that never pause: each asks again as soon as its last answer has come. Says how the server bends when more is
 *  asked than it can do. Any answer but 200 ends the measurement: a refusal is quick and would look good. */
export async function withoutPause({ url, cookies }: Load, seconds: number): Promise<Speed> {
  const times: number[] = [];
  const odd = new Set<number>();
  let seated = 0;
  const { errors, duration } = await autocannon({
    url,
    connections: cookies.length,
    duration: seconds,
    setupClient: (client) => {
      client.setHeaders({ cookie: cookies[seated++ % cookies.length] ?? "" });
      client.on("response", (status, _bytes, time) => {
        times.push(time);
        if (status !== 200) odd.add(status);
      });
    },
  });
  if (errors > 0 || odd.size > 0) throw new Error(`${url} answered with ${[...odd].join(", ")} and ${errors} broken connections.`);
  return { p95: quantile(times, 0.95), rps: times.length / duration };
}

/** How long a person looks at a page before opening the next, in ms: hurried people. */
export const lookingMs = 3_000;

/** Clients that look at what they opened: each starts somewhere in its first look, then opens the page every three seconds.
 *  Returns the time in ms until the whole answer had come that 95 of 100 answers did not exceed. */
export async function p95WithPeople({ url, cookies }: Load, looks: number): Promise<number> {
  const times = await Promise.all(cookies.map((cookie, at) => visits(url, cookie, looks, (lookingMs * at) / cookies.length)));
  return quantile(times.flat(), 0.95);
}

async function visits(url: string, cookie: string, count: number, offset: number): Promise<number[]> {
  const times: number[] = [];
  await pause(offset);
  for (let visit = 0; visit < count; visit++) {
    const took = await open(url, cookie);
    times.push(took);
    if (visit < count - 1) await pause(Math.max(0, lookingMs - took));
  }
  return times;
}

/** So many visits of one person, one right after the other. */
export async function oneByOne(url: string, cookie: string, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) await open(url, cookie);
}

/** Opens the page once; how long that took, in ms. */
async function open(url: string, cookie: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(url, { headers: { cookie } });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url} answered with ${response.status}.`);
  return performance.now() - started;
}
