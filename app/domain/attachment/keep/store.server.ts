import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Db, Tenant } from "~/db/work.server";
import { env } from "~/env.server";

/** Where files are kept: in PostgreSQL, or in a folder. A file stays where it was put, whatever the setting says later. */
export type StoredIn = "database" | "folder";

export function storedNow(): StoredIn {
  return env.FILES_DIR === undefined ? "database" : "folder";
}

/** Keeps what a file holds. In a folder it is whole and on the disk before the row that names it is written; when that comes to nothing,
 *  `undo` takes it away again. */
export async function storeContent(db: Db, { coalitionId }: Tenant, { id, bytes }: { readonly id: string; readonly bytes: Uint8Array<ArrayBuffer> }): Promise<void> {
  if (storedNow() === "database") {
    await db.attachmentContent.create({ data: { coalitionId, attachmentId: id, bytes }, select: { attachmentId: true } });
    return;
  }
  const path = placeOf(coalitionId, id);
  await mkdir(join(path, ".."), { recursive: true });
  const unfinished = `${path}.unfinished`;
  const file = await open(unfinished, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}

/** Takes away what was put into the folder for a row that was not written. */
export async function forgetContent({ coalitionId }: Tenant, id: string): Promise<void> {
  if (storedNow() === "folder") for (const path of [placeOf(coalitionId, id), `${placeOf(coalitionId, id)}.unfinished`]) await rm(path, { force: true });
}

/** What a file holds; null where it is not found. */
export async function readContent(db: Db, { coalitionId }: Tenant, { id, storedIn }: { readonly id: string; readonly storedIn: string }): Promise<Uint8Array<ArrayBuffer> | null> {
  if (storedIn === "database") return (await db.attachmentContent.findFirst({ where: { coalitionId, attachmentId: id }, select: { bytes: true } }))?.bytes ?? null;
  return env.FILES_DIR === undefined ? null : new Uint8Array(await readFile(placeOf(coalitionId, id)));
}

/** Names in the folder are ids alone: nothing a person typed is part of a path. */
function placeOf(coalition: string, id: string): string {
  return join(env.FILES_DIR ?? "", coalition, id);
}
