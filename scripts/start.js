import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildFolder, buildWhenNeeded } from "./build.js";

/** `npm start`: builds when there is no current build, then runs it. Plain JavaScript, so that no translator stays in memory. */
try {
  buildWhenNeeded();
  await import(pathToFileURL(resolve(buildFolder, "scripts/run.js")).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
