import { randomUUID } from "node:crypto";
import type { SeatView } from "~/domain/workshop/workshop.server";
import { path } from "~/http/path";
import { type Visitor, visitorOf } from "./cookie-jar";
import { eventsOf } from "./event-lines";
import { bodyOf, timed, type Tally } from "./hall-tally";

/** The phone of somebody in a hall, which does what the page does there: the same addresses, the same stream. */
export type Phone = {
  readonly view: () => SeatView | null;
  /** When each stage was first shown. */
  readonly shown: ReadonlyMap<string, number>;
  /** Writes a note for the question that is open; it is kept when its key comes back. */
  readonly write: (text: string) => Promise<string | null>;
  /** Puts one more dot on the nth idea of the room, and says whether it was taken. */
  readonly vote: (nth: number) => Promise<boolean>;
  readonly hangUp: () => void;
};

type Hall = { readonly url: string; readonly session: string; readonly code: string; readonly tally: Tally };

/** Somebody scans the code, types a nickname and sits down; null when that failed. The page's files are fetched as a browser does
 *  that comes for the first time. */
export async function joinByPhone({ url, session, code, tally }: Hall, nickname: string): Promise<Phone | null> {
  const visitor = visitorOf(url);
  const got = new Set<string>();
  const joined = await timed(tally, [], "the join page", async () => filesOf(visitor, got, await bodyOf(await visitor.ask(path.join(code)))));
  if (joined === null) return null;
  const body = new URLSearchParams({ code, nickname, language: "es" });
  const page = await timed(tally, tally.joins, "joining", async () => bodyOf(await visitor.ask(path.join(), { method: "POST", body })));
  if (page === null) return null;
  await timed(tally, [], "the page's files", () => filesOf(visitor, got, page));
  return follow({ visitor, session, tally });
}

/** The scripts and styles that a page names. */
async function filesOf(visitor: Visitor, got: Set<string>, page: string): Promise<void> {
  const named = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file = ""]) => file).filter((file) => !got.has(file));
  for (const file of new Set(named)) {
    got.add(file);
    await bodyOf(await visitor.ask(file));
  }
}

function follow({ visitor, session, tally }: { readonly visitor: Visitor; readonly session: string; readonly tally: Tally }): Phone {
  const hungUp = new AbortController();
  const shown = new Map<string, number>();
  let view: SeatView | null = null;
  const take = (come: SeatView) => {
    if (view !== null && view.asOf > come.asOf) return;
    view = come;
    const { stage } = come;
    if (stage !== null && !shown.has(stage.key)) shown.set(stage.key, performance.now());
  };
  void listen({ visitor, session, hungUp, take }).catch((error: unknown) => {
    if (!hungUp.signal.aborted) tally.failures.push(`a stream broke off: ${String(error)}`);
  });
  const send = async (address: string, fields: Record<string, string>) => bodyOf(await visitor.ask(address, { method: "POST", body: new URLSearchParams(fields) }));
  return {
    view: () => view,
    shown,
    write: async (text) => {
      const [question] = view?.questions ?? [];
      const clientKey = randomUUID();
      const answer = await timed(tally, tally.notes, "a note", () => send(path.seatNotes(session), { intent: "contribute", clientKey, stage: question?.stage ?? "", text }));
      if (answer === null) return null;
      take(JSON.parse(answer).view);
      return clientKey;
    },
    vote: async (nth) => {
      const ideas = view?.questions.flatMap((question) => question.ideas) ?? [];
      const idea = ideas[nth % Math.max(ideas.length, 1)];
      const dots = 1 + (view?.ballot?.placed[idea?.key ?? ""] ?? 0);
      const answer = await timed(tally, tally.votes, "a dot", () => send(`${path.seat(session)}.data?index`, { intent: "dots", idea: idea?.key ?? "", dots: String(dots) }));
      return answer !== null;
    },
    hangUp: () => hungUp.abort(),
  };
}

type Listening = { readonly visitor: Visitor; readonly session: string; readonly hungUp: AbortController; readonly take: (view: SeatView) => void };

async function listen({ visitor, session, hungUp, take }: Listening): Promise<void> {
  for await (const { name, data } of eventsOf(await visitor.ask(path.seatChanges(session), { signal: hungUp.signal }))) {
    if (name === "view") take(JSON.parse(data));
  }
  throw new Error("it ended");
}
