import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { buildFolder } from "./build.js";

type Running = {
  /** What is said when it fails, before how it ended. */
  readonly what: string;
  /** Ends it. */
  readonly signal?: AbortSignal;
};

/** Runs a script in a process of its own and waits for it; its words go where ours go. */
export function runScript(words: readonly string[], { what, signal }: Running): Promise<void> {
  return new Promise((done, fail) => {
    // Prisma asks a connection twice at once inside a transaction, which pg only warns of; nobody who starts this can mend it.
    const child = spawn(process.execPath, ["--disable-warning=DeprecationWarning", ...words], { stdio: ["ignore", "inherit", "inherit"], ...(signal && { signal }) });
    child.once("error", fail);
    child.once("exit", (code) => (code === 0 ? done() : fail(new Error(`${what} ended with ${code ?? "a signal"}.`))));
  });
}

/** How to run one of our scripts with Node: bundled beside the build, or as it is while developing. */
export function scriptWords(name: string, developing: boolean): string[] {
  return developing ? ["--import", "tsx", `scripts/${name}.ts`] : [resolve(buildFolder, "scripts", `${name}.js`)];
}
