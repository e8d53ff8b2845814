import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The CSV files, packed or not, behind the paths a person names, in order: a file is itself, a folder its own such files or,
 *  when it has none, those of its folders named "release…". Throws when a path does not exist. */
export async function csvFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await stat(path)).isDirectory() ? filesIn(path) : [path])));
  return found.flat();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => a.name.localeCompare(b.name));
  const files = entries.filter((entry) => entry.isFile() && /\.(csv|csv\.gz|zip)$/i.test(entry.name));
  if (files.length > 0) return files.map(({ name }) => join(folder, name));
  const releases = entries.filter((entry) => entry.isDirectory() && entry.name.startsWith("release"));
  return csvFilesIn(releases.map(({ name }) => join(folder, name)));
}

async function csvFilesIn(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(folders.map(filesIn));
  return found.flat();
}
