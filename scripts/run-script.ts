import { spawn } from "node:child_process";

/** Runs one of our scripts in a process of its own and waits for it; its words go where ours go. */
export function runScript(script: string, words: readonly string[] = [], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ["--import", "tsx", script, ...words], { stdio: ["ignore", "inherit", "inherit"], env });
    child.once("error", fail);
    child.once("exit", (code) => (code === 0 ? done() : fail(new Error(`${script} ended with ${code ?? "a signal"}.`))));
  });
}
