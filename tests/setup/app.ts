import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "../../scripts/embedded-database";
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
    env: { ...process.env, NODE_ENV: "production", VITEST: undefined, BASE_URL: undefined, PORT: String(port), HOST: "localhost", DATABASE_URL: database.url, SAMPLE: "on", RELEASE_KEEPERS: "leads", DATA_DIR: dataFolder, LOG_LEVEL: "error" },
  });
  await new Promise<void>((ready, fail) => {
    child.stdout.on("data", (words: Buffer) => (words.toString().includes("Ready on") ? ready() : process.stderr.write(words)));
    child.once("exit", (code) => fail(new Error(`The server ended with ${code ?? "a signal"} before it was ready.`)));
  });
  project.provide("appUrl", `http://localhost:${port}`);
  project.provide("appDatabaseUrl", database.url);
  return async () => {
    const ended = new Promise((done) => child.once("exit", done));
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
