import { setImmediate as otherWorkFirst } from "node:timers/promises";
import type { Tenant } from "~/db/work.server";
import { sha256 } from "../../sha256.server";
import type { Hall } from "../hall/hall";
import { readHall } from "../hall/read-hall.server";
import { viewOf, type SeatView } from "./seat-view.server";
import { reachesSeat } from "../topic";

/** Listens to what is announced in a coalition; returns how to stop. */
type Listen = (coalitionId: string, listener: (notice: { readonly topic: string | null }) => void) => () => void;

type Screen = {
  /** The seat is found by what opens it, each time anew: who was moved is followed, and a phone that has lost its seat sees nothing. */
  readonly token: string;
  readonly show: (view: SeatView) => void;
  /** There is no seat behind this screen any more. */
  readonly gone: () => void;
};

type Watching = Omit<Screen, "token"> & { readonly tokenHash: string; /** Where its seat was when it was shown last. */ room: string };

type Audience = {
  readonly tenant: Tenant;
  readonly session: string;
  readonly screens: Set<Watching>;
  readonly behind: Set<Watching>;
  /** How to stop listening. */
  stop: () => void;
  showing: boolean;
};

/** The phones of each session that are connected to this process. */
const audiences = new Map<string, Audience>();

/** How many screens are served before other work gets its turn. */
const atOnce = 20;

/** When reading failed, in milliseconds. */
const againAfter = 1_000;

/** Shows a seat what it may see, now and whenever that may have changed: the session is read once for all screens of this
 *  process, and each gets the view that its own page would load. Returns how to stop. */
export function watchSeat(listen: Listen, { coalitionId, session }: Tenant & { readonly session: string }, screen: Screen): () => void {
  const audience = audienceOf(listen, { coalitionId, session });
  const { token, show, gone } = screen;
  const watching: Watching = { tokenHash: sha256(token), show, gone, room: "" };
  audience.screens.add(watching);
  audience.behind.add(watching);
  void catchUp(audience);
  return () => {
    audience.screens.delete(watching);
    audience.behind.delete(watching);
    if (audience.screens.size > 0) return;
    audience.stop();
    audiences.delete(session);
  };
}

function audienceOf(listen: Listen, { coalitionId, session }: Tenant & { readonly session: string }): Audience {
  const known = audiences.get(session);
  if (known !== undefined) return known;
  const audience: Audience = { tenant: { coalitionId }, session, screens: new Set(), behind: new Set(), stop: () => {}, showing: false };
  audience.stop = listen(coalitionId, ({ topic }) => {
    for (const screen of audience.screens) if (reachesSeat(topic, { sessionId: session, roomId: screen.room })) audience.behind.add(screen);
    void catchUp(audience);
  });
  audiences.set(session, audience);
  return audience;
}

/** One reading after the other, until nobody is behind. */
async function catchUp(audience: Audience): Promise<void> {
  if (audience.showing) return;
  audience.showing = true;
  while (audience.behind.size > 0) {
    const screens = [...audience.behind];
    audience.behind.clear();
    const hall = await readHall(audience.tenant, audience.session).catch(() => undefined);
    if (hall === undefined) return later(audience, screens);
    await showEach(audience, { hall, screens });
  }
  audience.showing = false;
}

async function showEach({ screens: there }: Audience, { hall, screens }: { readonly hall: Hall | null; readonly screens: readonly Watching[] }): Promise<void> {
  for (const [at, screen] of screens.entries()) {
    if (at % atOnce === atOnce - 1) await otherWorkFirst();
    if (!there.has(screen)) continue;
    const view = hall && viewOf(hall, ({ tokenHash }) => tokenHash === screen.tokenHash);
    if (view === null) {
      screen.gone();
      continue;
    }
    screen.room = view.room.id;
    screen.show(view);
  }
}

/** The database is away or busy: those who are behind stay so, and are served once it answers again. */
function later(audience: Audience, screens: readonly Watching[]): void {
  for (const screen of screens) if (audience.screens.has(screen)) audience.behind.add(screen);
  setTimeout(() => {
    audience.showing = false;
    void catchUp(audience);
  }, againAfter).unref();
}
