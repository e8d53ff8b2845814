import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { accountIdOf, sessionsChannel } from "~/domain/account/session.server";
import { env } from "~/env.server";
import { catchUpAll, followHint } from "./catch-up.server";
import { compact } from "./compact.server";
import { frameName } from "./frame-name";
import { listen } from "./listen.server";
import { hintChannel, listUnmerged, logSettled } from "./log.server";
import { largestUpdate } from "./merge";
import { isOwnOrigin } from "./origin";
import { presenceChannel } from "./presence.server";
import { rejudge } from "./rejudge.server";
import { presence, texts } from "./texts.server";

const address = "/collaboration";

/** How often sessions that ran out, and so ended without a notice, are looked for, in milliseconds. */
const roundEvery = 30_000;

// Room for the name and kind that stand before an update.
const sockets = new WebSocketServer({ noServer: true, maxPayload: largestUpdate + 1024, perMessageDeflate: false });

/** Answers a socket that is not admitted, e.g. "403 Forbidden", and hangs up. */
type Refuse = (socket: Duplex, status: string) => void;

/**
 * Takes over an upgrade of the HTTP server that asks for shared texts.
 *
 * @returns false when the request is for somebody else
 */
export function handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, refuse: Refuse): boolean {
  if (request.url?.split("?")[0] !== address) return false;
  socket.on("error", () => socket.destroy());
  void admit(request, socket, head, refuse);
  return true;
}

/** Ends all shared work: what was written is committed, browsers are told to come back, listening stops. */
export async function closeCollaboration(): Promise<void> {
  for (const socket of sockets.clients) socket.close(1001, "going away");
  await logSettled();
  texts.flushPendingStores();
  await work?.stop();
  work = undefined;
}

async function admit(request: IncomingMessage, socket: Duplex, head: Buffer, refuse: Refuse): Promise<void> {
  const { origin, host, cookie } = request.headers;
  if (!isOwnOrigin({ origin, host }, env.BASE_URL)) return refuse(socket, "403 Forbidden");
  const accountId = await accountIdOf(cookie ?? null).catch(() => undefined);
  if (accountId === undefined) return refuse(socket, "503 Service Unavailable");
  if (accountId === null) return refuse(socket, "401 Unauthorized");
  if ((open.get(accountId) ?? 0) >= mostOpen) return refuse(socket, "429 Too Many Requests");
  work ??= startWork();
  seatOne(accountId, request, socket, head, refuse);
}

/** How many sockets each account has open here. */
const open = new Map<string, number>();
/** A socket is one page with a text that is being looked at. */
const mostOpen = 20;
/** Texts that one socket may ask for; a page of ours asks for one. */
const mostTexts = 10;

/** A request that asks for no proper socket is answered by us: the library's own answer would lack our headers. */
function seatOne(accountId: string, request: IncomingMessage, socket: Duplex, head: Buffer, refuse: Refuse): void {
  const improper = () => refuse(socket, "400 Bad Request");
  sockets.once("wsClientError", improper);
  sockets.handleUpgrade(request, socket, head, (opened) => {
    count(accountId, 1);
    opened.once("close", () => count(accountId, -1));
    seat(opened, request);
  });
  sockets.off("wsClientError", improper);
}

function count(accountId: string, more: 1 | -1): void {
  const now = (open.get(accountId) ?? 0) + more;
  if (now > 0) open.set(accountId, now);
  else open.delete(accountId);
}

function seat(socket: WebSocket, { headers }: IncomingMessage): void {
  const judgedBy = new Request(`http://collaboration${address}`, { headers: { cookie: headers.cookie ?? "" } });
  const connection = texts.handleConnection(socket, judgedBy);
  const asked = new Set<string>();
  socket.on("message", (message) => {
    const bytes = bytesOf(message);
    const name = frameName(bytes);
    if (name !== null) asked.add(name);
    if (name === null || asked.size > mostTexts) socket.close(1008, "no text of ours");
    else connection.handleMessage(bytes);
  });
  socket.on("close", (code, reason) => connection.handleClose({ code, reason: reason.toString() }));
  socket.on("error", () => socket.terminate());
}

function bytesOf(message: RawData): Uint8Array {
  return new Uint8Array(Array.isArray(message) ? Buffer.concat(message) : message);
}

type Work = { readonly stop: () => Promise<void> };
let work: Work | undefined;

/** What goes on while anybody writes: following other processes, asking again who may be here. */
function startWork(): Work {
  const stop = listen({
    channels: {
      [hintChannel]: (payload) => void followHint(payload).catch(complain),
      [presenceChannel]: (payload) => presence.follow(payload, texts.documents.values()),
      changes: (payload) => void judgeOn(payload).catch(complain),
      [sessionsChannel]: (account) => void rejudge(({ accountId }) => accountId === account).catch(complain),
    },
    onBegin: () => void begin().catch(complain),
  });
  const rounds = setInterval(() => void rejudge().catch(complain), roundEvery);
  return {
    stop: async () => {
      clearInterval(rounds);
      await stop();
    },
  };
}

/** Catches up with what nobody told us: texts that are open, and logs that a process left unmerged when it ended. */
async function begin(): Promise<void> {
  for (const document of texts.documents.values()) presence.meet(document);
  await catchUpAll();
  await foldTexts();
}

/** Folds what a process that was killed has left in the log, so that pages and the plan say all that was written. */
export async function foldTexts(): Promise<void> {
  for (const id of await listUnmerged()) await compact(id);
}

const notice = z.object({ coalition: z.string().nullable(), topic: z.string() });

/** Whoever's membership or roles changed is judged at once. */
async function judgeOn(payload: string): Promise<void> {
  const { coalition, topic } = notice.parse(JSON.parse(payload));
  if (topic === "member" || topic === "coalition") await rejudge(({ coalitionId }) => coalitionId === coalition);
}

function complain(reason: unknown): void {
  console.error("Shared texts:", reason instanceof Error ? reason.message : reason);
}
