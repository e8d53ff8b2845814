import type { AppLoadContext } from "@remix-run/node";
import { sessionKey } from "~/domain/account/session.server";
import type { Member } from "~/domain/coalition/member";
import { OpenStreams } from "./open-streams";

const heartbeat = 25_000;

/** When a browser comes back to a stream that broke off, and to one that has ended for good, in milliseconds. */
const soon = 2_000;
const hardlyEver = 24 * 60 * 60 * 1000;

/** Starts to listen: what is told goes to `tell`, and `end` ends the stream. Returns how to stop. */
type Listening = (tell: (notice: { readonly topic: string | null }) => void, end: () => void) => () => void;

/** Pages listen while they are seen: nobody sees as many at once. */
const ofMembers = new OpenStreams(30);
const ofGuests = new OpenStreams(5);

/** Server-sent events about a member's coalition: a message `{"topic":…}` for each change, until the browser leaves, the session
 *  ends or the membership does. */
export function changesFor({ accountId, coalitionId }: Member, request: Request, { gone, follow }: AppLoadContext): Response {
  const session = sessionKey(request.headers.get("cookie")) ?? "";
  return eventStream(gone, (tell, end) => both(ofMembers.add(accountId, end), follow({ session, accountId, coalitionId }, { tell, end })));
}

/** The same for a guest of a workshop, known by their seat: only changes that concern it, until the browser leaves. */
export function changesOf({ coalitionId, seat }: GuestPlace, { gone, listen }: AppLoadContext, concerns: (topic: string | null) => boolean): Response {
  return eventStream(gone, (tell, end) => both(ofGuests.add(seat, end), listen(coalitionId, (notice) => concerns(notice.topic) && tell(notice))));
}

type GuestPlace = { readonly coalitionId: string; readonly seat: string };

function both(...stops: readonly (() => void)[]): () => void {
  return () => stops.forEach((stop) => stop());
}

function eventStream(gone: AbortSignal, begin: Listening): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let ended = false;
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      send(`retry: ${soon}\n\n`);
      const beat = setInterval(() => send(": still here\n\n"), heartbeat);
      const end = () => {
        if (ended) return;
        ended = true;
        clearInterval(beat);
        stop();
        controller.close();
      };
      const endForGood = () => {
        if (!ended) send(`retry: ${hardlyEver}\n\n`);
        end();
      };
      const stop = begin(({ topic }) => send(`data: ${JSON.stringify({ topic })}\n\n`), endForGood);
      if (gone.aborted) end();
      else gone.addEventListener("abort", end, { once: true });
    },
  });
  return new Response(body, { headers: { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" } });
}
