import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { scriptWords } from "./run-script";
import { tooOften } from "./database/too-often";
import type { FromServing, ToServing } from "./serving-process";

/** Who wants to know when a process that serves ends by itself; `onLost`: they can not be kept running. */
type Watch = { readonly onFall: (how: string) => void; readonly onLost: (error: Error) => void };

/** How long a process may take to end, in milliseconds. */
const patience = 20_000;

/** Serves from so many processes on one port: connections go to them in turn. One that ends by itself is replaced. The first also
 *  does what one is enough for; its replacement takes that over. Returns how to end them all. */
export async function serveFromSeveral(count: number, { onFall, onLost }: Watch): Promise<() => Promise<void>> {
  const fellTooOften = tooOften();
  const running = new Set<Worker>();
  let ending = false;
  const [exec = ""] = scriptWords("serving-process", false);

  async function open(jobs: boolean): Promise<void> {
    cluster.setupPrimary({ exec, args: jobs ? ["jobs"] : [] });
    const worker = cluster.fork();
    running.add(worker);
    const ended = once(worker, "exit").then(([code, signal]) => {
      running.delete(worker);
      return String(signal ?? code);
    });
    const begun = await Promise.race([ready(worker), ended]);
    if (begun !== true) throw new Error(`A process that serves ended with ${begun} before it was ready.`);
    void ended.then((how) => (ending ? undefined : replace(how, jobs)));
  }

  async function replace(how: string, jobs: boolean): Promise<void> {
    onFall(how);
    if (fellTooOften()) return onLost(new Error("They end again and again."));
    await open(jobs).catch((error: unknown) => (ending ? undefined : replace(error instanceof Error ? error.message : String(error), jobs)));
  }

  await Promise.all(Array.from({ length: count }, (_, nth) => open(nth === 0)));
  return async () => {
    ending = true;
    await Promise.all([...running].map(end));
  };
}

function ready(worker: Worker): Promise<true> {
  return new Promise((done) => worker.on("message", (said: FromServing) => said === "ready" && done(true)));
}

/** Tells a process to end, which answers first what it was asked. */
async function end(worker: Worker): Promise<void> {
  const ended = once(worker, "exit");
  const cut = setTimeout(() => worker.process.kill("SIGKILL"), patience);
  worker.send("end" satisfies ToServing, () => undefined);
  await ended;
  clearTimeout(cut);
}
