import { spawn } from "node:child_process";
import { openDatabase } from "./metrics/database";

/** Runs a script (`words` for Node) on the database of this planner, whether or not the planner runs; its exit code becomes ours. It
 *  is a process of its own, which begins when the address of the database is known. */
export async function onDatabase(words: readonly string[]): Promise<void> {
  await openDatabase(process.env).then(
    async ({ url, close }) => {
      try {
        process.exitCode = await run(words, url);
      } finally {
        await close();
      }
    },
    (error: unknown) => failWith(error instanceof Error ? error.message : String(error)),
  );
}

function run(words: readonly string[], url: string): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, words, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, DATABASE_URL: url } });
    // What ends us ends the work first, so that the database we started is ended too.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
    child.once("error", failed);
    child.once("exit", (code) => done(code ?? 1));
  });
}

/** Ends with a sentence. */
export function failWith(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
