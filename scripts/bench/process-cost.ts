import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

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
  return existsSync("/proc/self/stat") ? fromProc() : fromPs();
}

/** Linux counts by the hundredth of a second, which matters for many small processes. */
function fromProc(): readonly Row[] {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      return [rowOf(readFileSync(`/proc/${pid}/stat`, "utf8"))];
    } catch {
      return []; // It has ended since it was listed.
    }
  });
}

const [ticks, pageMb] = [100, 4096 / (1 << 20)];

/** A line of `/proc/<pid>/stat`: the name, in parentheses, may have spaces in it. */
export function rowOf(line: string): Row {
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const field = (nth: number) => Number(fields[nth - 3]);
  return { pid: Number(line.slice(0, line.indexOf(" "))), parent: field(4), mb: field(24) * pageMb, seconds: (field(14) + field(15)) / ticks };
}

function fromPs(): readonly Row[] {
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
