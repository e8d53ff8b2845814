import { calmly } from "~/components/calmly";
import type { Member } from "~/domain/coalition/member";
import { screenPause, sessionTopic } from "~/domain/workshop/topic";
import { path } from "~/http/path";
import { type Visitor, visitorOf } from "./cookie-jar";
import { eventsOf } from "./event-lines";
import { bodyOf, type Tally } from "./hall-tally";

/** The facilitator's screen, or the wall: a page that reads itself again when something happened in the session, once at a time. */
export type Screen = { readonly close: () => void };

type Hall = { readonly url: string; readonly session: string; readonly member: Member; readonly cookie: string; readonly tally: Tally };

/** The page at the facilitator's desk, and how to press its buttons there. */
export function openDesk(hall: Hall): Screen & { readonly press: (fields: Record<string, string>) => Promise<void> } {
  const visitor = visitorOf(hall.url, [hall.cookie]);
  const address = path.workshop(hall.member.coalitionSlug, hall.session);
  const screen = follow(hall, visitor, `${address}.data`);
  return {
    close: screen.close,
    press: async (fields) => {
      await bodyOf(await visitor.ask(`${address}.data?index`, { method: "POST", body: new URLSearchParams(fields) }));
      screen.reload();
    },
  };
}

/** The screen for everybody on the wall. */
export function openWall(hall: Hall): Screen {
  return follow(hall, visitorOf(hall.url, [hall.cookie]), `${path.projector(hall.member.coalitionSlug, hall.session)}.data`);
}

function follow({ session, member, tally }: Hall, visitor: Visitor, page: string): Screen & { readonly reload: () => void } {
  const closed = new AbortController();
  const read = reloader(async () => bodyOf(await visitor.ask(page, { signal: closed.signal })), (error) => closed.signal.aborted || tally.failures.push(`a screen could not read: ${String(error)}`));
  const { ask, stop } = calmly(read, screenPause);
  void listen(visitor, { address: path.changes(member.coalitionSlug), topic: sessionTopic(session), signal: closed.signal, reload: ask }).catch((error: unknown) => {
    if (!closed.signal.aborted) tally.failures.push(`a screen's stream broke off: ${String(error)}`);
  });
  const close = () => {
    stop();
    closed.abort();
  };
  return { close, reload: read };
}

/** As the page does it: while it reads, what comes is owed once. */
function reloader(read: () => Promise<unknown>, onFault: (error: unknown) => void): () => void {
  let [reading, owed] = [false, false];
  return function reload() {
    owed = reading;
    if (reading) return;
    reading = true;
    void read().catch(onFault).finally(() => {
      reading = false;
      if (owed) reload();
    });
  };
}

type Listening = { readonly address: string; readonly topic: string; readonly signal: AbortSignal; readonly reload: () => void };

async function listen(visitor: Visitor, { address, topic, signal, reload }: Listening): Promise<void> {
  for await (const { data } of eventsOf(await visitor.ask(address, { signal }))) {
    if (JSON.parse(data).topic?.startsWith(topic) ?? true) reload();
  }
}
