import { Hocuspocus, type Document } from "@hocuspocus/server";
import * as Y from "yjs";
import { databaseFaultOf } from "~/db/database-fault";
import { noteFullDisk } from "~/db/full-disk.server";
import { tellVisionWritten } from "~/domain/theory/theory.server";
import { visionDocument } from "~/domain/theory/vision-text.server";
import { authorize, type Seat } from "./authorize.server";
import { compact } from "./compact.server";
import { appendUpdate, openDocument, type StoredDocument } from "./log.server";
import { largestUpdate, merge, refusalOf } from "./merge";
import { Presence } from "./presence.server";

/** How large a text may grow, in bytes: some thousand pages. */
const largestDocument = 8 * 1024 * 1024;

/** Kinds of sync messages that carry an update: the answer to a first question, and an edit. */
const syncStep2 = 1;
const syncUpdate = 2;

/** An edit that will never be taken, and the code its socket closes with. The browser keeps the words, opens the text as it
 *  is saved, and does not ask again. */
class NotTaken extends Error {
  override readonly name = "NotTaken";
  readonly code: number;
  constructor(readonly reason: "too-large" | "malformed") {
    super();
    this.code = reason === "too-large" ? 4413 : 4422;
  }
}

/** Code of a socket whose edit could not be written down now: the browser keeps the words and asks again. */
const notWritten = 4503;

/** The row a document in memory stands for, and about how large its state is in bytes. */
type Kept = { readonly id: string; readonly coalitionId: string; readonly name: string; size: number };
const kept = new WeakMap<Document, Kept>();

/** Who sits at the texts, told between processes. */
export const presence = new Presence((document) => kept.get(document)?.id);

export function keptAs(document: Document): Kept | undefined {
  return kept.get(document);
}

/**
 * The texts that are open in this process. An edit is written to the log and committed before it is applied, acknowledged
 * or passed on: whatever a browser was told is saved survives the end of this process at any moment.
 */
export const texts = new Hocuspocus<Seat>({
  quiet: true,
  debounce: 500,
  maxDebounce: 3_000,
  // What a socket may say before it is known who speaks; see also `frameName`.
  maxPendingDocuments: 10,
  maxUnauthenticatedQueueMessages: 100,
  maxUnauthenticatedQueueSize: 2 * largestUpdate,

  async onAuthenticate({ requestHeaders, documentName, connectionConfig }) {
    const seat = await authorize(requestHeaders.get("cookie"), documentName);
    connectionConfig.readOnly = seat.readOnly;
    return seat;
  },

  async onLoadDocument({ document, context }) {
    fill(document, context, await openDocument(context));
    presence.meet(document);
  },

  async beforeSync({ type, payload, connection, document, context }) {
    if (connection.readOnly || (type !== syncStep2 && type !== syncUpdate)) return;
    if (type === syncStep2 && Y.snapshotContainsUpdate(Y.snapshot(document), payload)) return;
    await writeDown(document, context, payload).catch((reason: unknown) => {
      if (databaseFaultOf(reason) === "full") noteFullDisk();
      connection.webSocket.close(reason instanceof NotTaken ? reason.code : notWritten, "not taken");
      throw reason;
    });
  },

  async beforeHandleAwareness({ states, document, connection }) {
    if (connection) signPresence(states, document, connection);
  },

  async onAwarenessUpdate({ document, added, updated, removed, transactionOrigin: origin }) {
    presence.tell(document, { added, updated, removed, origin });
  },

  async onStoreDocument({ document, lastContext }) {
    const row = kept.get(document);
    const done = row && (await compact(row.id));
    if (!done) return;
    row.size = done.size;
    if (done.newText !== null && row.name === visionDocument) await tellVisionWritten({ ...lastContext, name: lastContext.person }, done.newText);
  },
});

/** Puts everything the database knows of a text into a document in memory. Applying twice changes nothing. */
export function fill(document: Document, { coalitionId, name }: Pick<Kept, "coalitionId" | "name">, stored: StoredDocument): void {
  const state = Y.encodeStateAsUpdate(merge(stored.snapshot, stored.updates).document);
  Y.applyUpdate(document, state, { source: "local", skipStoreHooks: true });
  kept.set(document, { id: stored.id, coalitionId, name, size: state.byteLength });
}

async function writeDown(document: Document, { coalitionId, accountId }: Seat, bytes: Uint8Array): Promise<void> {
  const row = kept.get(document);
  if (!row) throw new Error("An edit came for a text that is not open.");
  const refusal = row.size + bytes.byteLength > largestDocument ? "too-large" : refusalOf(bytes);
  if (refusal) throw new NotTaken(refusal);
  row.size += bytes.byteLength;
  await appendUpdate({ coalitionId, documentId: row.id, accountId, bytes });
}

type Connection = ReturnType<Document["getConnections"]>[number];

/** Browsers of one socket that can be present, and how long what one says of its cursor may be, as JSON. */
const mostBrowsers = 5;
const longestCursor = 2_000;

/** People appear under the name the server knows, nobody moves another's cursor, and besides a cursor there is nothing to say. */
function signPresence(states: Map<number, Record<string, unknown>>, document: Document, connection: Connection): void {
  const { accountId, person }: Seat = connection.context;
  const own = new Set(document.getClients(connection));
  for (const [client, { cursor }] of states) {
    const anothers = document.awareness.getStates().has(client) && !own.has(client);
    if (anothers || (!own.has(client) && own.size >= mostBrowsers)) states.delete(client);
    else {
      own.add(client);
      states.set(client, { user: { id: accountId, name: person }, ...(cursor !== undefined && JSON.stringify(cursor).length <= longestCursor && { cursor }) });
    }
  }
}
