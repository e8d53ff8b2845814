import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Environment } from "../app/env.server";
import { buildFolder } from "./build.js";
import { drain } from "./drain";
import { leanMemory } from "./lean-memory";
import { runScript, scriptWords } from "./run-script";
import { createAppServer, type AppServer, type Build } from "./serve";

type Ending = () => Promise<void>;

type Role = {
  readonly developing: boolean;
  /** Whether this process also does what one is enough for: reading files that people bring in, jobs, and folding what a
   *  killed process has left of shared texts. */
  readonly jobs: boolean;
};

/** Serves in this process; returns how to end it: what is asked already is answered first. */
export async function serveHere(settings: Environment, role: Role): Promise<Ending> {
  const endings: Ending[] = [];
  const farewells: Ending[] = [];
  const end = async () => {
    for (const stop of endings.splice(0).reverse()) await stop().catch((error: unknown) => console.error(error));
  };
  try {
    const server = await (role.developing ? developmentServer(settings, endings) : builtServer(role, { endings, farewells }));
    await listen(server, settings, { endings, farewells });
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

/** What is ended last first; and what lets go of sockets, because a server can not end while they are open. */
type Ends = { readonly endings: Ending[]; readonly farewells: Ending[] };

async function builtServer({ jobs }: Role, { endings, farewells }: Ends): Promise<AppServer> {
  const build: Build = await import(pathToFileURL(resolve(buildFolder, "server/index.js")).href);
  const { closeCollaboration, closeChanges, closeMail, foldTexts } = build.entry.module;
  endings.push(async () => closeMail(), closeChanges);
  if (jobs) await foldTexts();
  if (jobs) endings.push(workOnImports(build, false), await workOnJobs(build));
  endings.push(makeFilesApart(build));
  readWorkbooksApart(build);
  farewells.push(closeCollaboration);
  return createAppServer(async () => build);
}

async function developmentServer({ PORT }: Environment, endings: Ending[]): Promise<AppServer> {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ configFile: "remix.config.js", server: { middlewareMode: true, hmr: { port: PORT + 1 } } });
  endings.push(() => vite.close());
  const source = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<Build>;
  endings.push(workOnImports(await source(), true), await workOnJobs(await source()));
  return createAppServer(source, vite.middlewares);
}

/** Reads files that people bring in, each in a process of its own, so that pages stay fast and the memory is given back. */
function workOnImports({ entry: { module: entry } }: Build, developing: boolean): Ending {
  const ended = new AbortController();
  const words = [...leanMemory, ...scriptWords("import-job", developing)];
  const run = (id: string) => runScript([...words, id], { what: "Reading a file", signal: ended.signal });
  const stop = entry.workOnImports({ run, onFault: (error) => ended.signal.aborted || entry.log.error({ err: error }, "an import broke off") });
  return async () => {
    stop();
    ended.abort();
  };
}

/** Does what is done apart from pages, by the clock or because somebody asked for it (letters, tidying up). */
function workOnJobs({ entry: { module: entry } }: Build): Promise<Ending> {
  return entry.workOnJobs({ letters: entry.letterMeans, onFault: ({ job, tried, last, error }) => entry.log[last ? "error" : "warn"]({ job, tried, err: error }, last ? "a job was given up" : "a job failed and is tried again") });
}

/** Makes the files of plans in a process of its own. While developing they are made here, by the code as it stands. */
function makeFilesApart({ entry: { module: entry } }: Build): Ending {
  const close = entry.printApart({ open: () => spawn(process.execPath, scriptWords("print-shop", false), { stdio: ["ignore", "inherit", "inherit", "ipc"], serialization: "advanced" }) });
  return async () => close();
}

/** Reads spreadsheets that people send, each in a process of its own with little memory. */
function readWorkbooksApart({ entry: { module: entry } }: Build): void {
  const words = ["--max-old-space-size=384", ...scriptWords("read-workbook", false)];
  entry.readWorkbooksApart({ open: () => spawn(process.execPath, words, { stdio: ["ignore", "ignore", "ignore", "ipc"], serialization: "advanced" }) });
}

function listen({ server, endStreams }: AppServer, { PORT, HOST }: Environment, { endings, farewells }: Ends): Promise<void> {
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
