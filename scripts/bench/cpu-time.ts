import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Linux counts the time of a process in hundredths of a second. */
const tick = 10;

/** CPU time that a process and those it started have taken so far, in ms: all their threads, so also what packs and collects. */
export function cpuTimeOf(pid: number): number {
  return [pid, ...childrenOf(pid)].map(ownTime).reduce((sum, time) => sum + time, 0);
}

function childrenOf(pid: number): number[] {
  const pairs = execFileSync("ps", ["-A", "-o", "pid=,ppid="]).toString().trim().split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
}

function ownTime(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return timeByPs(pid);
  // What follows the name in brackets, which may hold anything: the 12th and 13th words are the times of the program and of the system.
  const words = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(words[11]) + Number(words[12])) * tick;
}

/** Where there is no such file: "1:02.34", minutes and seconds. */
function timeByPs(pid: number): number {
  const [seconds = 0, minutes = 0, hours = 0] = execFileSync("ps", ["-o", "time=", "-p", String(pid)]).toString().trim().split(":").map(Number).toReversed();
  return (hours * 3600 + minutes * 60 + seconds) * 1000;
}
