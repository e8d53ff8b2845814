import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { v7 as newId } from "uuid";
import { env } from "~/env.server";
import { plainFileName } from "./file-name";

/** A file that was sent and waits on the disk to be read. Its id becomes that of its import. */
export type SentFile = { readonly id: string; readonly name: string };

/** Files waiting to be read, a folder for each import. */
function home(): string {
  return resolve(env.DATA_DIR, "imports");
}

/** Where the file of an import lies. Only ids made here name a folder. */
export function folderOf(id: string): string {
  return join(home(), id);
}

/** Writes what is being sent to the disk, piece by piece. */
export async function keepSent(name: string, data: AsyncIterable<Uint8Array>): Promise<SentFile> {
  const sent = { id: newId(), name: plainFileName(name) };
  await mkdir(folderOf(sent.id), { recursive: true });
  try {
    await pipeline(Readable.from(data), createWriteStream(join(folderOf(sent.id), sent.name)));
  } catch (error) {
    await discard([sent]);
    throw error;
  }
  return sent;
}

export async function makeFolder(id: string): Promise<string> {
  await mkdir(folderOf(id), { recursive: true });
  return folderOf(id);
}

/** Throws away files that nobody will read. */
export async function discard(files: readonly Pick<SentFile, "id">[]): Promise<void> {
  for (const { id } of files) await discardFolder(id);
}

function discardFolder(id: string): Promise<void> {
  return rm(folderOf(id), { recursive: true, force: true });
}

/** How long a folder that no waiting import knows is left alone, in milliseconds: its file may still be on its way. */
const patience = 24 * 3600_000;

/** Throws away the files of imports that were ended, and what broken transfers left behind long ago. */
export async function discardLeftovers({ ended, waiting }: { readonly ended: readonly string[]; readonly waiting: readonly string[] }): Promise<void> {
  for (const id of ended) await discardFolder(id);
  const found = await readdir(home()).catch(() => []);
  for (const id of found.filter((name) => !waiting.includes(name))) {
    const { mtimeMs } = await stat(folderOf(id));
    if (Date.now() - mtimeMs > patience) await discardFolder(id);
  }
}
