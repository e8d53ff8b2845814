const day = 24 * 3600 * 1000;

/** What became of a link that was sent: it is good, somebody used it, or its day is over. One that nobody knows (copied in part, or
 *  thrown away long ago) counts as over. */
export type LinkStanding = "open" | "used" | "over";

type Link = { readonly expiresAt: Date; readonly usedAt: Date | null };

export function standingOf(link: Link | null, now = new Date()): LinkStanding {
  if (link === null) return "over";
  if (link.usedAt !== null) return "used";
  return link.expiresAt > now ? "open" : "over";
}

/** Links in letters are good for a day. */
export function letterExpiry(now = new Date()): Date {
  return new Date(now.getTime() + day);
}

/** Links whose day was over a month ago: nobody presses them any more. */
export function longOver(now = new Date()) {
  return { expiresAt: { lte: new Date(now.getTime() - 30 * day) } };
}
