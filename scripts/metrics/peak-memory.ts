import { readFileSync } from "node:fs";

/** The most memory this process ever held, in MB. What `resourceUsage` says also counts what the process that started this one
 *  held, so Linux is asked for the process's own. */
export function peakMegabytes(): number {
  return ownPeak() ?? process.resourceUsage().maxRSS / 1024;
}

function ownPeak(): number | null {
  if (process.platform !== "linux") return null;
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"));
  return found ? Number(found[1]) / 1024 : null;
}
