import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readEnvironment } from "../../app/env.server";
import { askDatabase, waitWhileStarting } from "../database/database-answer";
import { startEmbeddedDatabase } from "../database/embedded-database";
import { migrate } from "../migrate";

/** A database to work on, and how to leave it. */
type OpenDatabase = { readonly url: string; readonly close: () => Promise<void> };

/** The database of `DATABASE_URL`; else the embedded one: that of the running app, or, when none runs, started for as long as
 *  this command takes. Migrations it lacks are applied. */
export async function openDatabase(environment: NodeJS.ProcessEnv): Promise<OpenDatabase> {
  const settings = readEnvironment(environment);
  const opened = settings.DATABASE_URL === undefined ? await embedded(resolve(settings.DATA_DIR, "postgres")) : { url: settings.DATABASE_URL, close: nothing };
  await migrate(opened.url).catch(async (error: unknown) => {
    await opened.close();
    const reason = error instanceof Error ? error.message.split("\n").find((line) => line.trim() !== "") : String(error);
    throw new Error(`The database could not be used: ${reason}`);
  });
  return opened;
}

const nothing = () => Promise.resolve();

async function embedded(folder: string) {
  const running = runningUrl(folder);
  if (running && (await isThere(running))) return { url: running, close: nothing };
  const { url, stop } = await startEmbeddedDatabase(folder);
  return { url, close: stop };
}

/** PostgreSQL writes its port into the fourth line of its pid file; a file left behind by a killed one is found out by asking. */
function runningUrl(folder: string): string | null {
  const pidFile = join(folder, "cluster", "postmaster.pid");
  const password = join(folder, "password");
  if (!existsSync(pidFile) || !existsSync(password)) return null;
  const port = readFileSync(pidFile, "utf8").split("\n")[3]?.trim();
  return port ? `postgres://planner:${readFileSync(password, "utf8").trim()}@127.0.0.1:${port}/planner` : null;
}

/** One that is only just starting will be there. */
async function isThere(url: string): Promise<boolean> {
  await waitWhileStarting(url);
  return (await askDatabase(url).catch(() => "nobody")) === "yes";
}
