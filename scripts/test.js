import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { check } from "./check.js";

/** Everything: the fast checks, then unit, integration and browser tests. Ends with one line `N passed, N failed`. */
const longest = 25 * 60_000;
const results = ".cache/test-results";
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = check();
for (const project of ["unit", "integration", "e2e"]) {
  const counted = run(project);
  total.passed += counted.passed;
  total.failed += counted.failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** One project of vitest. A run that breaks before it has counted, or never ends, is one failure: silence never counts as green. */
function run(project) {
  const file = `${results}/${project}.json`;
  const words = ["node_modules/vitest/vitest.mjs", "run", "--config", "remix.config.js", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, words, { stdio: "inherit", timeout: longest, killSignal: "SIGKILL", env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined } });
  const counted = read(file);
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  return counted;
}

function read(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
