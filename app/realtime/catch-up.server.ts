import * as Y from "yjs";
import type { Document } from "@hocuspocus/server";
import { z } from "zod";
import { openDocument, readUpdates, thisProcess } from "./log.server";
import { fill, keptAs, texts } from "./texts.server";

const hint = z.object({ by: z.string(), document: z.string(), rows: z.array(z.string()) });

/** Follows what another process wrote to a text that is open here. */
export async function followHint(payload: string): Promise<void> {
  const { by, document: id, rows } = hint.parse(JSON.parse(payload));
  if (by === thisProcess) return;
  await Promise.allSettled(texts.loadingDocuments.values());
  for (const document of texts.documents.values()) if (keptAs(document)?.id === id) await takeIn(document, id, rows);
}

/** Reads every open text again: after a gap in listening nobody knows what was missed. */
export async function catchUpAll(): Promise<void> {
  await Promise.all([...texts.documents.values()].map(readAgain));
}

/** Rows that another process has merged in the meantime are gone from the log; the snapshot has them. */
async function takeIn(document: Document, id: string, rows: readonly string[]): Promise<void> {
  const updates = await readUpdates(id, rows);
  if (updates.length < rows.length) return readAgain(document);
  for (const { bytes } of updates) Y.applyUpdate(document, bytes, { source: "local", skipStoreHooks: true });
}

async function readAgain(document: Document): Promise<void> {
  const row = keptAs(document);
  if (row) fill(document, row, await openDocument(row));
}
