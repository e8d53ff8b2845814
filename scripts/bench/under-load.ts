import autocannon from "autocannon";
import { quantile } from "./report";

export type Load = { readonly url: string; readonly cookies: readonly string[]; readonly requests: number };

/** Opens a page again and again with all clients at once, each as soon as its last answer has come; returns the time in ms
 *  that 95 of 100 answers did not exceed. Any answer but 200 ends the measurement: a refusal is quick and would look good. */
export async function p95UnderLoad({ url, cookies, requests }: Load): Promise<number> {
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
