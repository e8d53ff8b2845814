import { stillInside, type Visitor } from "~/domain/coalition/visitor.server";

/** A member's open stream of changes: who opened it, and how it ends. */
export type Follower = Visitor & { readonly end: () => void };

/** How often everybody is asked again, in milliseconds: sessions also run out without a notice. */
const roundEvery = 25_000;

const followers = new Set<Follower>();
const doubtful = new Set<Follower>();
let rounds: NodeJS.Timeout | undefined;
let asking: Promise<void> | undefined;

/** Watches over a stream until the function that comes back is called. */
export function watchOver(follower: Follower): () => void {
  followers.add(follower);
  rounds ??= setInterval(() => void askAgain(), roundEvery).unref();
  return () => {
    followers.delete(follower);
    if (followers.size > 0) return;
    clearInterval(rounds);
    rounds = undefined;
  };
}

/** Asks again whether those it concerns may still listen, and ends the streams of those who may not. However many streams and
 *  notices there are, one question is under way at a time; what comes meanwhile is in the next. */
export function askAgain(concerned: (visitor: Visitor) => boolean = () => true): Promise<void> {
  for (const follower of followers) if (concerned(follower)) doubtful.add(follower);
  asking ??= askAll().finally(() => (asking = undefined));
  return asking;
}

async function askAll(): Promise<void> {
  while (doubtful.size > 0) {
    const asked = [...doubtful];
    doubtful.clear();
    // A database that is away says nothing about anybody's rights: the next round asks again.
    const inside = new Set(await stillInside(asked).catch(() => asked));
    // Some have left by themselves meanwhile.
    for (const follower of asked) if (followers.has(follower) && !inside.has(follower)) follower.end();
  }
}
