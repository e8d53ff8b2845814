import type { Document } from "@hocuspocus/server";
import { applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import { z } from "zod";
import { asSystemSql } from "~/db/work.server";
import { thisProcess } from "./log.server";

/** The channel on which processes tell each other who sits at a text and where: `{by, document, state}` for each browser, or
 *  `{by, document}`, which asks the others to tell. Nothing of it is kept; what is lost is told again soon, for browsers repeat it. */
export const presenceChannel = "presence";

/** What another process told has this origin, so that it is not told back. */
const elsewhere = "another process";

/** The longest a notice of PostgreSQL may be, in bytes, is 8,000. */
const longest = 7_900;

/** Changes of presence are gathered for so many milliseconds: a cursor moves with every key. */
const gather = 100;

const notice = z.object({ by: z.string(), document: z.string(), state: z.string().optional() });

type Change = { readonly added: readonly number[]; readonly updated: readonly number[]; readonly removed: readonly number[]; readonly origin: unknown };

/** Presence at the texts of this process, shared with the others. `idOf` names the row a document in memory stands for. */
export class Presence {
  private readonly changed = new Map<Document, Set<number>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly idOf: (document: Document) => string | undefined) {}

  /** Passes on what changed by people of this process. Whoever is not heard of is forgotten by each process by itself. */
  tell(document: Document, { added, updated, removed, origin }: Change): void {
    if (origin === elsewhere || origin === "timeout") return;
    const clients = this.changed.get(document) ?? new Set<number>();
    for (const client of [...added, ...updated, ...removed]) clients.add(client);
    this.changed.set(document, clients);
    this.timer ??= setTimeout(() => this.send(), gather);
  }

  /** Asks the other processes who is there, and tells them who is here. */
  meet(document: Document): void {
    const id = this.idOf(document);
    if (id !== undefined) void announce([{ by: thisProcess, document: id }]);
    this.tellAll(document);
  }

  /** Takes in what another process told or asked. */
  follow(payload: string, open: Iterable<Document>): void {
    const { by, document: id, state } = notice.parse(JSON.parse(payload));
    if (by === thisProcess) return;
    for (const document of open) {
      if (this.idOf(document) !== id) continue;
      if (state !== undefined) applyAwarenessUpdate(document.awareness, Buffer.from(state, "base64"), elsewhere);
      else this.tellAll(document);
    }
  }

  private tellAll(document: Document): void {
    const own = document.getConnections().flatMap((connection) => [...document.getClients(connection)]);
    this.tell(document, { added: own, updated: [], removed: [], origin: null });
  }

  private send(): void {
    this.timer = undefined;
    const notices = [...this.changed].flatMap(([document, clients]) => this.noticesOf(document, [...clients]));
    this.changed.clear();
    if (notices.length > 0) void announce(notices);
  }

  /** One for each browser, so that each is short. */
  private noticesOf(document: Document, clients: readonly number[]) {
    const id = this.idOf(document);
    // Of a browser that has never told anything there is nothing to pass on.
    const known = clients.filter((client) => document.awareness.meta.has(client));
    return id === undefined ? [] : known.map((client) => ({ by: thisProcess, document: id, state: Buffer.from(encodeAwarenessUpdate(document.awareness, [client])).toString("base64") }));
  }
}

/** Nobody waits for it, and nothing is lost with it: PostgreSQL need not wait for its disk, and one that is away is not told. */
async function announce(notices: readonly z.input<typeof notice>[]): Promise<void> {
  const payloads = notices.map((each) => JSON.stringify(each)).filter((payload) => Buffer.byteLength(payload) <= longest);
  await asSystemSql((db) =>
    db.query("select set_config('synchronous_commit', 'off', true), (select count(pg_notify($1, payload)) from unnest($2::text[]) as payload)", [presenceChannel, payloads]),
  ).catch(() => undefined);
}
