import autocannon from "autocannon";
import { setTimeout as pause } from "node:timers/promises";
import { quantile } from "./report";

export type Load = { readonly url: string; readonly cookies: readonly string[]; readonly requests: number };

/** Clients that never pause: each asks again as soon as its last answer has come. Says how the server bends when more is
 *  asked than it can do. Any answer but 200 ends the measurement: a refusal is quick and would look good. */
export async function p95WithoutPause({ url, cookies, requests }: Load): Promise<number> {
  const times: number[] = [];
  const odd = new Set<number>();
  let seated = 0;
  const { errors } = await autocannon({
    url,
    connections: cookies.length,
    amount: requests,
    setupClient: (client) => {
      client.setHeaders({ cookie: cookies[seated++ % cookies.length] ?? "" });
      client.on("response", (status, _bytes, time) => {
        times.push(time);
        if (status !== 200) odd.add(status);
      });
    },
  });
  if (errors > 0 || odd.size > 0) throw new Error(`${url} answered with ${[...odd].join(", ")} and ${errors} broken connections.`);
  return quantile(times, 0.95);
}

/** How long a person looks at a page before opening the next, in ms: hurried people. */
export const lookingMs = 3_000;

/** Clients that look at what they opened: each starts somewhere in its first look, then opens the page every three seconds.
 *  Returns the time in ms until the whole answer had come that 95 of 100 answers did not exceed. */
export async function p95WithPeople({ url, cookies, requests }: Load): Promise<number> {
  const each = Math.ceil(requests / cookies.length);
  const times = await Promise.all(cookies.map((cookie, at) => visits(url, cookie, each, (lookingMs * at) / cookies.length)));
  return quantile(times.flat(), 0.95);
}

async function visits(url: string, cookie: string, count: number, offset: number): Promise<number[]> {
  const times: number[] = [];
  await pause(offset);
  for (let visit = 0; visit < count; visit++) {
    const started = performance.now();
    const response = await fetch(url, { headers: { cookie } });
    await response.arrayBuffer();
    times.push(performance.now() - started);
    if (response.status !== 200) throw new Error(`${url} answered with ${response.status}.`);
    await pause(Math.max(0, lookingMs - (performance.now() - started)));
  }
  return times;
}
