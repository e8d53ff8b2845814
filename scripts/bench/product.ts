import { execFileSync, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../database/embedded-database";
import { cpuTimeOf } from "./cpu-time";

/** The product as people start it, in a process of its own. */
export type Product = {
  readonly url: string;
  /** The process that was started; it may have started others. */
  readonly pid: number;
  /** From the start of the process to the first answer of a page, in seconds. */
  readonly seconds: number;
  /** Memory the process holds, in MB. */
  readonly residentMb: () => number;
  /** CPU time that it and the processes it started have taken so far, in ms. */
  readonly cpuMs: () => number;
  readonly stop: () => Promise<void>;
};

/** Runs `scripts/start.js` with these settings and waits until a page is answered with 200. */
export async function startProduct(settings: Readonly<Record<string, string>>): Promise<Product> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, ["scripts/start.js"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NODE_ENV: "production", HOST: "localhost", PORT: String(port), BASE_URL: undefined, ...settings },
  });
  let said = "";
  child.stderr.on("data", (words: Buffer) => (said = (said + words.toString()).slice(-2000)));
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`The product ended before it answered: ${said.trim()}`);
    await wait(10);
  }
  return {
    url,
    pid: child.pid ?? 0,
    seconds: (performance.now() - started) / 1000,
    residentMb: () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)]).toString()) / 1024,
    cpuMs: () => cpuTimeOf(child.pid ?? 0),
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => null);
  await response?.arrayBuffer();
  return response?.status === 200;
}
