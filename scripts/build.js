import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { packAssets } from "./pack-assets.js";

/** Where the build is: `build`, or elsewhere in the project when several are wanted side by side. */
export const buildFolder = process.env.BUILD_DIR ?? "build";
const stamp = join(buildFolder, "made-from");

/** Builds when there is no build of exactly these sources: a fingerprint of them is kept with the build. */
export function buildWhenNeeded() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  console.log("Building (about half a minute, only when something changed)…");
  build();
  writeFileSync(stamp, now);
}

/** Generated code, the application by Remix, and the scripts that run it. */
export function build() {
  const env = { ...process.env, NODE_ENV: "production", VITEST: undefined };
  execFileSync(process.execPath, ["scripts/generate.js"], { stdio: "inherit", env });
  execFileSync(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--config", "remix.config.js", "--logLevel", "error"], { stdio: ["ignore", "ignore", "inherit"], env });
  packAssets(join(buildFolder, "client/assets"));
  buildSync({
    entryPoints: ["scripts/run.ts", "scripts/serving-process.ts", "scripts/migrate-now.ts", "scripts/prepare.ts", "scripts/import-job.ts", "scripts/print-shop.ts", "scripts/read-workbook.ts"],
    outdir: join(buildFolder, "scripts"),
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    loader: { ".typ": "text" },
    tsconfig: "tsconfig.json",
    logLevel: "error",
  });
}

function fingerprint() {
  const hash = createHash("sha256");
  const generated = /^app\/(db|content\/messages)\/generated\/|^app\/content\/messages\/project\.inlang\/(?!settings\.json)|\.test\.tsx?$/;
  const files = ["app", "public", "prisma", "scripts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  for (const file of [...files, "package-lock.json", "remix.config.js"].sort()) if (!generated.test(file)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}
