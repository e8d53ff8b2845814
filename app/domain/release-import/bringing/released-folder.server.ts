import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { env } from "~/env.server";
import { asSystemSql } from "~/db/work.server";
import { listReleases } from "../../release/release.server";
import { releaseNamedBy } from "../../release/release";

/** A released file in the folder that the operator named, by its path in it, and the release that this path names. */
export type ReleasedFile = { readonly origin: string; readonly label: string };

/** Where a file of that folder can be read. Only paths that are listed in it are given out. */
export async function pathInFolder(origin: string): Promise<string> {
  const known = await filesInFolder();
  if (env.RELEASES_DIR === undefined || !known.some((file) => file.origin === origin)) throw Object.assign(new Error("The file is not in the folder any more."), { code: "ENOENT" });
  return join(env.RELEASES_DIR, origin);
}

/** The released files that the server can reach and that are neither loaded nor in line. Of a packed file it is not known what is
 *  in it: it is offered until it was read. */
export async function filesToLoad(): Promise<ReleasedFile[]> {
  const found = await filesInFolder();
  if (found.length === 0) return [];
  const [releases, asked] = await Promise.all([listReleases(), askedFor()]);
  const loaded = new Set(releases.flatMap(({ label, files }) => files.map(({ name }) => `${label} ${name}`)));
  return found.filter(({ origin, label }) => !loaded.has(`${label} ${basename(origin).replace(/\.gz$/i, "")}`) && !asked.has(origin));
}

async function filesInFolder(): Promise<ReleasedFile[]> {
  const folder = env.RELEASES_DIR;
  if (folder === undefined) return [];
  const inside = await entriesOf(folder);
  const deeper = await Promise.all(inside.filter((entry) => entry.isDirectory() && entry.name.startsWith("release")).map(async ({ name }) => (await entriesOf(join(folder, name))).filter(isFile).map((file) => join(name, file.name))));
  return [...inside.filter(isFile).map(({ name }) => name), ...deeper.flat()].sort().flatMap((origin) => {
    const label = releaseNamedBy(join(folder, origin));
    return label === null ? [] : [{ origin, label }];
  });
}

type Entry = { readonly name: string; isFile: () => boolean; isDirectory: () => boolean };

/** A folder that is not there has no files. */
async function entriesOf(folder: string): Promise<Entry[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

function isFile(entry: Entry): boolean {
  return entry.isFile() && /\.(csv|csv\.gz|zip)$/i.test(entry.name);
}

async function askedFor(): Promise<ReadonlySet<string>> {
  const { rows } = await asSystemSql((client) => client.query<{ origin: string }>(
    `select origin from release_import where source = 'folder' and (state in ('waiting', 'running') or (origin ilike '%.zip' and state in ('imported', 'unchanged')))`,
  ));
  return new Set(rows.map(({ origin }) => origin));
}
