import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { readEnvironment, type Environment } from "../app/env.server";
import { waitWhileStarting } from "./database/database-answer";
import { startEmbeddedDatabase } from "./database/embedded-database";
import { missingIn, type Preparation } from "./preparation";
import { runScript, scriptWords } from "./run-script";

const developing = process.argv.includes("--dev");
const endings: (() => Promise<void>)[] = [];
let ending = false;

process.on("SIGINT", () => void end(0));
process.on("SIGTERM", () => void end(0));

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  await end(1);
}

/** Database, tables, sample, server: each only when it is needed, each ended in the other order. */
async function start() {
  if (developing) process.env.NODE_ENV = "development";
  const settings = readEnvironment(process.env);
  await refuseTakenPort(settings);
  const embedded = settings.DATABASE_URL === undefined;
  const url = settings.DATABASE_URL ?? (await embeddedUrl(settings));
  process.env.DATABASE_URL = url;
  process.env.SAMPLE = settings.SAMPLE ?? (embedded ? "on" : "off");
  process.env.RELEASE_KEEPERS = settings.RELEASE_KEEPERS?.join(",") ?? (embedded ? "leads" : "");
  process.env.NODE_ENV = developing ? "development" : "production";
  await prepare(url, process.env.SAMPLE === "on");
  endings.push(await serve(settings));
  say(settings);
}

async function embeddedUrl(settings: Environment): Promise<string> {
  const watch = {
    onFall: (how: string) => console.error(`The embedded PostgreSQL ended (${how}). Starting it again…`),
    onRise: () => console.error("The embedded PostgreSQL is back."),
    onLost: ({ message }: Error) => {
      console.error(`The embedded PostgreSQL can not be started again, so the planner ends. ${message}`);
      void end(1);
    },
  };
  const database = await startEmbeddedDatabase(resolve(settings.DATA_DIR, "postgres"), { watch, settings: { max_connections: String(Math.max(100, settings.PROCESSES * settings.DATABASE_POOL + 40)) } });
  endings.push(database.stop);
  return database.url;
}

/** Tables, counties and the sample, where they are missing. In processes of their own: the memory that takes is given back. */
async function prepare(url: string, sample: boolean) {
  const missing = await missingOrSay(url, sample ? ["communities", "sample"] : ["communities"]);
  const what = "Preparing the database";
  if (missing.tables) await runScript(scriptWords("migrate-now", developing), { what });
  if (missing.preparations.length > 0) await runScript([...scriptWords("prepare", developing), ...missing.preparations], { what });
}

async function missingOrSay(url: string, wanted: readonly Preparation[]) {
  await waitWhileStarting(url);
  try {
    return await missingIn(url, wanted);
  } catch (error) {
    const reason = error instanceof AggregateError ? error.errors.map(String).join("; ") : error instanceof Error ? error.message : String(error);
    throw new Error(`The database at DATABASE_URL (${new URL(url).host}) can not be reached: ${reason}`, { cause: error });
  }
}

/** In this process, or in several that this one watches over. While developing one is enough. */
async function serve(settings: Environment): Promise<() => Promise<void>> {
  if (settings.PROCESSES === 1 || developing) return (await import("./serve-here")).serveHere(settings, { developing, jobs: true });
  const { serveFromSeveral } = await import("./serve-from-several");
  return serveFromSeveral(settings.PROCESSES, {
    onFall: (how) => console.error(`A process that serves ended (${how}). Starting another one…`),
    onLost: ({ message }) => {
      console.error(`The processes that serve can not be kept running, so the planner ends. ${message}`);
      void end(1);
    },
  });
}

function refuseTakenPort({ PORT, HOST }: Environment): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", () => fail(new Error(`Port ${PORT} on ${HOST} is taken: stop what uses it, or choose another with PORT=3001 npm start.`)));
    probe.listen(PORT, HOST, () => probe.close(() => done()));
  });
}

function say({ PORT, HOST, BASE_URL }: Environment) {
  console.log(`Ready on ${BASE_URL ?? `http://${HOST === "0.0.0.0" ? "localhost" : HOST}:${PORT}`}`);
  if (process.env.SAMPLE === "on") console.log("Open it and choose “Look around as lead” (or data lead, facilitator, resident) on the sign-in page. The sample places and people are invented.");
  if (existsSync(".data") && process.stdout.isTTY) console.log("Ctrl-C stops everything.");
}

/** Ends what was started, last first. Pressed twice it does not start ending twice. */
async function end(code: number) {
  if (ending) return;
  ending = true;
  for (const stop of endings.reverse()) await stop().catch((error: unknown) => console.error(error));
  process.exit(code);
}
