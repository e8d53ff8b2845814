import { readEnvironment } from "../app/env.server";
import { serveHere } from "./serve-here";

/** What the process that watches over us tells, and what it is told. */
export type ToServing = "end";
export type FromServing = "ready";

/** One of several processes that serve (see `serveFromSeveral`). Ctrl-C in a terminal reaches all of them; when to end is for the
 *  first one to say. */
let stop: (() => Promise<void>) | undefined;
let ending = false;

process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => void end());
process.on("message", (told: ToServing) => told === "end" && void end());

try {
  stop = await serveHere(readEnvironment(process.env), { developing: false, jobs: process.argv.includes("jobs") });
  process.send?.("ready" satisfies FromServing);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function end() {
  if (ending) return;
  ending = true;
  await stop?.();
  process.exit(0);
}
