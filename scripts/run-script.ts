import { spawn } from "node:child_process";

/** Runs a script in a process of its own and waits for it; its words go where ours go. */
export function runScript(words: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    // Prisma asks a connection twice at once inside a transaction, which pg only warns of; nobody who starts this can mend it.
    const child = spawn(process.execPath, ["--disable-warning=DeprecationWarning", ...words], { stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", fail);
    child.once("exit", (code) => (code === 0 ? done() : fail(new Error(`Preparing the database ended with ${code ?? "a signal"}.`))));
  });
}
