import { spawnSync } from "node:child_process";

/** The fast part of the tests: generated code, messages in both languages, names, types, lint, boundaries, rooms, dead code. Everything is
 *  run even when something fails, so one look shows all; the exit code says whether anything did. */
const steps = [
  ["generated code", "scripts/generate.js"],
  ["messages", "scripts/check/messages.js"],
  ["names", "--import", "tsx", "scripts/check/names.ts"],
  ["types", "node_modules/typescript/bin/tsc", "-p", "tsconfig.json"],
  ["lint", "node_modules/oxlint/bin/oxlint", "-c", "scripts/check/lint.json", "app", "scripts", "tests", "prisma", "remix.config.js"],
  ["boundaries", "node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", "scripts/check/boundaries.cjs", "app", "scripts", "tests", "--output-type", "err"],
  ["circles of folders", "node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", "scripts/check/folder-circles.cjs", "app/domain", "--output-type", "err"],
  ["rooms", "scripts/check/rooms.js"],
  ["dead code", "node_modules/knip/bin/knip.js", "--config", "scripts/check/dead-code.json", "--no-progress", "--no-config-hints"],
];

/** Runs the steps; returns how many passed and failed. */
export function check() {
  const failed = steps.filter(([name, script, ...words]) => {
    const started = Date.now();
    const { status } = spawnSync(process.execPath, [script, ...words], { stdio: "inherit" });
    console.log(`${status === 0 ? "✓" : "✗"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    return status !== 0;
  });
  return { passed: steps.length - failed.length, failed: failed.length };
}

if (import.meta.filename === process.argv[1]) {
  const { failed } = check();
  process.exit(failed === 0 ? 0 : 1);
}
