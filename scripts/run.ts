import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readEnvironment, type Environment } from "../app/env.server";
import { buildFolder } from "./build.js";
import { drain } from "./drain";
import { startEmbeddedDatabase } from "./embedded-database";
import { leanMemory } from "./lean-memory";
import { missingIn, type Preparation } from "./preparation";
import { runScript } from "./run-script";
import type { AppServer, Build } from "./serve";

const developing = process.argv.includes("--dev");
const endings: (() => Promise<void>)[] = [];
/** What lets go of sockets: the server can not end while they are open. */
const farewells: (() => Promise<void>)[] = [];
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
  const server = await serve(settings);
  await listen(server, settings);
  say(settings);
}

async function embeddedUrl(settings: Environment): Promise<string> {
  const database = await startEmbeddedDatabase(resolve(settings.DATA_DIR, "postgres"));
  endings.push(database.stop);
  return database.url;
}

/** Tables, counties and the sample, where they are missing. In processes of their own: the memory that takes is given back. */
async function prepare(url: string, sample: boolean) {
  const missing = await missingOrSay(url, sample ? ["communities", "sample"] : ["communities"]);
  const what = "Preparing the database";
  if (missing.tables) await runScript(script("migrate-now"), { what });
  if (missing.preparations.length > 0) await runScript([...script("prepare"), ...missing.preparations], { what });
}

async function missingOrSay(url: string, wanted: readonly Preparation[]) {
  try {
    return await missingIn(url, wanted);
  } catch (error) {
    const reason = error instanceof AggregateError ? error.errors.map(String).join("; ") : error instanceof Error ? error.message : String(error);
    throw new Error(`The database at DATABASE_URL (${new URL(url).host}) can not be reached: ${reason}`, { cause: error });
  }
}

/** How to run one of our scripts: bundled beside the build, or as it is while developing. */
function script(name: string): string[] {
  return developing ? ["--import", "tsx", `scripts/${name}.ts`] : [resolve(buildFolder, "scripts", `${name}.js`)];
}

async function serve(settings: Environment): Promise<AppServer> {
  const { createAppServer } = await import("./serve");
  if (!developing) {
    const build: Build = await import(pathToFileURL(resolve(buildFolder, "server/index.js")).href);
    const { closeCollaboration, closeChanges, closeMail } = build.entry.module;
    endings.push(async () => closeMail(), closeChanges);
    await build.entry.module.foldTexts();
    workOnImports(build);
    makeFilesApart(build);
    readWorkbooksApart(build);
    farewells.push(closeCollaboration);
    return createAppServer(async () => build);
  }
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ configFile: "remix.config.js", server: { middlewareMode: true, hmr: { port: settings.PORT + 1 } } });
  endings.push(() => vite.close());
  const source = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<Build>;
  workOnImports(await source());
  return createAppServer(source, vite.middlewares);
}

/** Reads files that people bring in, each in a process of its own, so that pages stay fast and the memory is given back. */
function workOnImports({ entry: { module: entry } }: Build) {
  const ended = new AbortController();
  const run = (id: string) => runScript([...leanMemory, ...script("import-job"), id], { what: "Reading a file", signal: ended.signal });
  const stop = entry.workOnImports({ run, onFault: (error) => ended.signal.aborted || entry.log.error({ err: error }, "an import broke off") });
  endings.push(async () => {
    stop();
    ended.abort();
  });
}

/** Makes the files of plans in a process of its own. While developing they are made here, by the code as it stands. */
function makeFilesApart({ entry: { module: entry } }: Build) {
  const close = entry.printApart({ open: () => spawn(process.execPath, script("print-shop"), { stdio: ["ignore", "inherit", "inherit", "ipc"], serialization: "advanced" }) });
  endings.push(async () => close());
}

/** Reads spreadsheets that people send, each in a process of its own with little memory. */
function readWorkbooksApart({ entry: { module: entry } }: Build) {
  entry.readWorkbooksApart({ open: () => spawn(process.execPath, ["--max-old-space-size=384", ...script("read-workbook")], { stdio: ["ignore", "ignore", "ignore", "ipc"], serialization: "advanced" }) });
}

function refuseTakenPort({ PORT, HOST }: Environment): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", () => fail(new Error(`Port ${PORT} on ${HOST} is taken: stop what uses it, or choose another with PORT=3001 npm start.`)));
    probe.listen(PORT, HOST, () => probe.close(() => done()));
  });
}

function listen({ server, endStreams }: AppServer, { PORT, HOST }: Environment): Promise<void> {
  const end = drain(server);
  endings.push(() =>
    end(async () => {
      endStreams();
      await Promise.all(farewells.map((farewell) => farewell()));
    }),
  );
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(PORT, HOST, () => done());
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
