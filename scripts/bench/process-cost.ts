import { execFileSync } from "node:child_process";

type Row = { readonly pid: number; readonly parent: number; readonly mb: number; readonly seconds: number };

/** What a process and all that it started have cost so far, and hold now. */
export type Cost = { readonly cpuSeconds: number; readonly mb: number };

/** The cost of the processes below (and with) `root`, without those below (and with) one of `but`. */
export function costOf(root: number, but: readonly number[] = []): Cost {
  const rows = processes();
  const left = new Set(but);
  const counted: Row[] = [];
  const visit = (pid: number) => {
    const row = rows.find((one) => one.pid === pid);
    if (row === undefined || left.has(pid)) return;
    counted.push(row);
    for (const { pid: child, parent } of rows) if (parent === pid) visit(child);
  };
  visit(root);
  return { cpuSeconds: counted.reduce((sum, { seconds }) => sum + seconds, 0), mb: counted.reduce((sum, { mb }) => sum + mb, 0) };
}

function processes(): readonly Row[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss=,time="]).toString().trim().split("\n");
  return lines.map((line) => {
    const [pid = "", parent = "", kb = "", time = ""] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), mb: Number(kb) / 1024, seconds: secondsOf(time) };
  });
}

/** `1-02:03:04`, `02:03:04` or `3:04.50`, as the systems write the time a process has used, in seconds. */
export function secondsOf(time: string): number {
  const [clock = "", days = "0"] = time.split("-").reverse();
  return clock.split(":").reduce((sum, part) => 60 * sum + Number(part), 0) + 86_400 * Number(days);
}
