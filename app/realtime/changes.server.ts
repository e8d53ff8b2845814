import pg from "pg";
import { z } from "zod";
import { env } from "~/env.server";

/** What a page is told: something of this kind changed; `null`: changes may have been missed. */
export type Notice = { readonly topic: string | null };
type Listener = (notice: Notice) => void;

const listeners = new Map<string, Set<Listener>>();
const noticeForm = z.object({ coalition: z.uuid(), topic: z.string().max(80) });
const pause = 1_000;

let client: pg.Client | undefined;
let again: NodeJS.Timeout | undefined;
let closed = false;

/** Listens to what is announced of one coalition; returns how to stop. Notices leave PostgreSQL on commit only. */
export function listenToChanges(coalitionId: string, listener: Listener): () => void {
  const own = listeners.get(coalitionId) ?? new Set<Listener>();
  listeners.set(coalitionId, own.add(listener));
  void connect();
  return () => {
    own.delete(listener);
    if (own.size === 0) listeners.delete(coalitionId);
  };
}

/** Ends the connection that listens; nothing is listened to afterwards. */
export async function closeChanges(): Promise<void> {
  closed = true;
  clearTimeout(again);
  const ending = client;
  client = undefined;
  await ending?.end().catch(() => undefined);
}

/** One connection for the whole process, opened with the first listener and again whenever PostgreSQL comes back. */
async function connect(): Promise<void> {
  if (client || closed) return;
  const opening = new pg.Client({ connectionString: env.DATABASE_URL, keepAlive: true });
  client = opening;
  opening.on("error", () => lost(opening));
  opening.on("end", () => lost(opening));
  opening.on("notification", ({ payload }) => pass(payload ?? ""));
  try {
    await opening.connect();
    await opening.query("listen changes");
  } catch {
    lost(opening);
  }
}

function lost(ended: pg.Client): void {
  if (client !== ended) return;
  client = undefined;
  if (closed || listeners.size === 0) return;
  again = setTimeout(() => void connect().then(tellAll), pause);
}

/** After an interruption nobody knows what was missed: everyone reads again. */
function tellAll(): void {
  for (const own of listeners.values()) for (const listener of own) listener({ topic: null });
}

function pass(payload: string): void {
  const notice = noticeForm.safeParse(parsed(payload));
  if (!notice.success) return;
  for (const listener of listeners.get(notice.data.coalition) ?? []) listener({ topic: notice.data.topic });
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
