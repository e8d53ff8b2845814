import { spawn } from "node:child_process";
import { readCommand, usage } from "./metrics/command";
import { openDatabase } from "./metrics/database";
import { performWords } from "./metrics/perform-words";

/** `npm run metrics -- import | list | show | activate | undo …`: released figures from the command line, whether or not the app runs.
 *  The work is done in a process of its own, which begins when the address of the database is known. */
const words = process.argv.slice(2);
const command = readCommand(words);
if (typeof command === "string") fail(`${command}\n\n${usage}`);
else await openDatabase(process.env).then(work, (error: unknown) => fail(error instanceof Error ? error.message : String(error)));

async function work({ url, close }: Awaited<ReturnType<typeof openDatabase>>): Promise<void> {
  try {
    process.exitCode = await perform(url);
  } finally {
    await close();
  }
}

function perform(url: string): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...performWords, ...words], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DATABASE_URL: url },
    });
    child.once("error", failed);
    child.once("exit", (code) => done(code ?? 1));
  });
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
