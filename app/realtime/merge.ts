import * as Y from "yjs";

/** One update as it lies in the log. `seq` is its row number. */
export type LoggedUpdate = { readonly seq: string; readonly bytes: Uint8Array };

/** How large one update may be, in bytes: far more than anyone types or pastes at once. */
export const largestUpdate = 512 * 1024;

/** Why an update cannot be taken, or null when it can. Asked before anything is written: a log that once took a broken
 *  update could never be opened again. */
export function refusalOf(update: Uint8Array): "too-large" | "malformed" | null {
  if (update.byteLength > largestUpdate) return "too-large";
  try {
    Y.decodeUpdate(update);
    Y.applyUpdate(new Y.Doc(), update);
    return null;
  } catch {
    return "malformed";
  }
}

export type Merged = { readonly document: Y.Doc; readonly merged: readonly string[]; readonly unusable: readonly string[] };

/** A document from its snapshot and the updates since, applied one by one to a fresh document: far faster than merging
 *  updates with each other. An update that cannot be applied is named and left out; the rest still opens. */
export function merge(snapshot: Uint8Array | null, updates: readonly LoggedUpdate[]): Merged {
  const document = new Y.Doc();
  if (snapshot) Y.applyUpdate(document, snapshot);
  const merged: string[] = [];
  const unusable: string[] = [];
  for (const { seq, bytes } of updates) (applies(document, bytes) ? merged : unusable).push(seq);
  return { document, merged, unusable };
}

function applies(document: Y.Doc, bytes: Uint8Array): boolean {
  try {
    Y.applyUpdate(document, bytes);
    return true;
  } catch {
    return false;
  }
}
