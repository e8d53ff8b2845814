import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the build is: `build`, or elsewhere when several are wanted side by side. */
export const buildFolder = process.env.BUILD_DIR ?? "build";
const stamp = join(buildFolder, "made-from");

/** Builds when there is no build of exactly these sources: a fingerprint of them is kept with the build. */
export function buildWhenNeeded(): void {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  console.log("Building (about half a minute, only when something changed)…");
  execFileSync(process.execPath, ["scripts/generate.js"], { stdio: "inherit" });
  execFileSync(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--config", "remix.config.js", "--logLevel", "error"], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, NODE_ENV: "production", VITEST: undefined } });
  writeFileSync(stamp, now);
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const generated = /^app\/(db|content\/messages)\/generated\/|\.test\.tsx?$/;
  const files = ["app", "public", "prisma"].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)));
  for (const file of [...files, "package-lock.json", "remix.config.js"].sort()) if (!generated.test(file)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}
