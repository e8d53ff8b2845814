import { z } from "zod";
import { sessionsChannel } from "~/domain/account/session.server";
import type { Visitor } from "~/domain/coalition/visitor.server";
import type { Arrival } from "~/domain/presence/arrival";
import { askAgain, watchOver } from "./followers.server";
import { here, hereChannel, judgeHere } from "./here/here.server";
import { listen } from "./listen.server";

/** What a page is told: something of this kind changed; `null`: changes may have been missed. */
export type Notice = { readonly topic: string | null };
type Listener = (notice: Notice) => void;

const listeners = new Map<string, Set<Listener>>();
/** A notice without a coalition is about what all of them share. */
const noticeForm = z.object({ coalition: z.uuid().nullable(), topic: z.string().max(80) });

/** Those who want to know what concerns all coalitions, whichever page is open. */
const shared = new Set<Listener>();

let stop: (() => Promise<void>) | undefined;

/** Listens to what is announced of one coalition; returns how to stop. Notices leave PostgreSQL on commit only. One
 *  connection for the whole process, opened with the first listener. */
export function listenToChanges(coalitionId: string, listener: Listener): () => void {
  const own = listeners.get(coalitionId) ?? new Set<Listener>();
  listeners.set(coalitionId, own.add(listener));
  begin();
  return () => {
    own.delete(listener);
    if (own.size === 0) listeners.delete(coalitionId);
  };
}

/** The same for a member, for as long as their session and their membership last. When one has ended they are told that
 *  anything may have changed, so that their page finds out, and `end` is called at once. `at`: the page that they have open, where
 *  others are told so. */
export function followChanges(visitor: Visitor, { tell, end, at }: { readonly tell: Listener; readonly end: () => void; readonly at?: Arrival | null }): () => void {
  const stops = [
    listenToChanges(visitor.coalitionId, tell),
    watchOver({
      ...visitor,
      end: () => {
        tell({ topic: null });
        end();
      },
    }),
    ...(at ? [here.sit(at)] : []),
  ];
  return () => stops.forEach((stop) => stop());
}

/** The same for what all coalitions share. */
export function listenToShared(listener: Listener): () => void {
  shared.add(listener);
  begin();
  return () => void shared.delete(listener);
}

function begin(): void {
  stop ??= listen({ channels: { changes: pass, [sessionsChannel]: sessionsEnded, [hereChannel]: (payload) => here.follow(parsed(payload)) }, onBegin: () => missed() });
}

/** Ends the connection that listens. */
export async function closeChanges(): Promise<void> {
  await stop?.();
}

/** Before listening began, and while it was interrupted, nobody knows what was missed: everyone reads again. */
function missed(): void {
  tellAll(null);
  void askAgain();
  void judgeHere();
  here.meet();
}

function sessionsEnded(account: string): void {
  void askAgain(({ accountId }) => accountId === account);
}

/** What may have ended a membership. No other notice costs a question. */
const aboutMembers: ReadonlySet<string> = new Set(["member", "coalition"]);

function tellAll(topic: string | null): void {
  for (const own of [shared, ...listeners.values()]) for (const listener of own) listener({ topic });
}

function pass(payload: string): void {
  const notice = noticeForm.safeParse(parsed(payload));
  if (!notice.success) return;
  const { coalition, topic } = notice.data;
  if (coalition === null) return tellAll(topic);
  for (const listener of listeners.get(coalition) ?? []) listener({ topic });
  if (!aboutMembers.has(topic)) return;
  void askAgain(({ coalitionId }) => coalitionId === coalition);
  void judgeHere([coalition]);
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
