import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "../../scripts/database/embedded-database";
import { cloneDatabase } from "./postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one server of all browser stories listens. */
    appUrl: string;
    appDatabaseUrl: string;
  }
}

/** Starts the product the way people do (`scripts/start.js`), on a database with the sample coalition in it. */
export default async function startApp(project: TestProject) {
  const database = await cloneDatabase(templateOf(project), "stories");
  const port = await freePort();
  const dataFolder = await mkdtemp(join(tmpdir(), "planner-stories-"));
  const child = spawn(process.execPath, ["scripts/start.js"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production", VITEST: undefined, BASE_URL: undefined, PORT: String(port), HOST: "localhost", DATABASE_URL: database.url, SAMPLE: "on", RELEASE_KEEPERS: "leads", PROCESSES: "2", DATA_DIR: dataFolder, LOG_LEVEL: "error" },
  });
  let leaving = false;
  const ended = new Promise<string>((done) => child.once("exit", (code, signal) => done(String(code ?? signal))));
  await new Promise<void>((ready, fail) => {
    child.stdout.on("data", (words: Buffer) => (words.toString().includes("Ready on") ? ready() : process.stderr.write(words)));
    void ended.then((how) => {
      fail(new Error(`The server ended with ${how} before it was ready.`));
      if (!leaving) process.stderr.write(`\nThe server of the browser stories ended by itself, with ${how}.\n`);
    });
  });
  project.provide("appUrl", `http://localhost:${port}`);
  project.provide("appDatabaseUrl", database.url);
  return async () => {
    leaving = true;
    child.kill("SIGTERM");
    await ended;
    await database.drop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}

function templateOf(project: TestProject): string {
  const { templateUrl } = project.getProvidedContext();
  return templateUrl;
}
