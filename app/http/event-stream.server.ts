import type { AppLoadContext } from "@remix-run/node";
import { sessionKey } from "~/domain/account/session.server";
import type { Member } from "~/domain/coalition/member";
import type { Arrival, Told } from "~/domain/presence/arrival";
import { standingAt } from "~/domain/presence/page-place";
import { watchSeat, type SeatView } from "~/domain/workshop/workshop.server";
import { OpenStreams } from "./open-streams";
import type { SeatHere } from "./seat.server";

const heartbeat = 25_000;

/** When a browser comes back to a stream that broke off, and to one that has ended for good, in milliseconds. */
const soon = 2_000;
const hardlyEver = 24 * 60 * 60 * 1000;

type Notice = { readonly topic: string | null };

/** What a stream says: that something has changed, a view as a page shows it, or who else is at the page; and `end` ends it. */
type Stream = { readonly tell: (notice: Notice) => void; readonly show: (view: SeatView) => void; readonly meet: (told: Told) => void; readonly end: () => void };

/** Starts to listen; returns how to stop. */
type Listening = (stream: Stream) => () => void;

/** Pages listen while they are seen: nobody sees as many at once. */
const ofMembers = new OpenStreams(30);
const ofGuests = new OpenStreams(5);

/** Server-sent events about a member's coalition: a message `{"topic":…}` for each change, until the browser leaves, the session
 *  ends or the membership does. With `?at=step:3` an event `here` tells who else is at that page. */
export function changesFor(member: Member, request: Request, { follow, ...visit }: AppLoadContext): Response {
  const { accountId, coalitionId } = member;
  const session = sessionKey(request.headers.get("cookie")) ?? "";
  return eventStream(visit, ({ tell, end, meet }) => both(ofMembers.add(accountId, end), follow({ session, accountId, coalitionId }, { tell, end, at: arrivalOf(member, new URL(request.url).searchParams.get("at"), meet) })));
}

function arrivalOf(member: Member, place: string | null, show: Arrival["show"]): Arrival | null {
  if (place === null || standingAt(member, place) === "out") return null;
  const { accountId: id, coalitionId, name, roles } = member;
  return { coalitionId, place, person: { id, name }, roles, judge: (now) => standingAt({ ...member, roles: now }, place), show };
}

function both(...stops: readonly (() => void)[]): () => void {
  return () => stops.forEach((stop) => stop());
}

/** For a guest of a workshop: an event `view` with what the seat may see, at once and after each change that concerns it. When
 *  the seat is gone, its page is told that anything may have changed, so that it finds out, and the stream ends. */
export function viewsOf({ seat, token }: SeatHere, { listen, ...visit }: AppLoadContext): Response {
  const { coalitionId, sessionId: session } = seat;
  return eventStream(visit, (stream) => both(ofGuests.add(seat.participantId, stream.end), watchSeat(listen, { coalitionId, session }, { token, show: stream.show, gone: () => endAsGone(stream) })));
}

/** For a phone whose seat was taken away while it slept. */
export function goneStream(visit: AppLoadContext): Response {
  return eventStream(visit, (stream) => {
    const soonest = setImmediate(() => endAsGone(stream));
    return () => clearImmediate(soonest);
  });
}

function endAsGone({ tell, end }: Stream): void {
  tell({ topic: null });
  end();
}

function eventStream({ gone, ending }: Pick<AppLoadContext, "gone" | "ending">, begin: Listening): Response {
  const encoder = new TextEncoder();
  const overs = [gone, ending];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let ended = false;
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      // Not all of a hall at the same moment, should the server begin anew.
      send(`retry: ${Math.round(soon * (1 + Math.random()))}\n\n`);
      const beat = setInterval(() => send(": still here\n\n"), heartbeat);
      const end = () => {
        if (ended) return;
        ended = true;
        clearInterval(beat);
        for (const over of overs) over.removeEventListener("abort", end);
        stop();
        controller.close();
      };
      const endForGood = () => {
        if (!ended) send(`retry: ${hardlyEver}\n\n`);
        end();
      };
      const stop = begin({
        tell: ({ topic }) => send(`data: ${JSON.stringify({ topic })}\n\n`),
        show: (view) => send(`event: view\ndata: ${JSON.stringify(view)}\n\n`),
        meet: (told) => send(`event: here\ndata: ${JSON.stringify(told)}\n\n`),
        end: endForGood,
      });
      if (overs.some(({ aborted }) => aborted)) end();
      else for (const over of overs) over.addEventListener("abort", end);
    },
  });
  return new Response(body, { headers: { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" } });
}
