/** Dot voting: advice, not a decision. Everyone has a few dots and may put several on one idea.
 *  Counts stay hidden until the facilitator closes the stage; ideas without a dot are shown too. */

/** How many more dots a ballot may take, never below zero. */
export function dotsLeft(budget: number, placed: ReadonlyMap<string, number>): number {
  const spent = [...placed.values()].reduce((sum, dots) => sum + dots, 0);
  return Math.max(budget - spent, 0);
}

/** The ballot after `dots` dots lie on `item` (a count, not an addition: sending it twice changes nothing).
 *  Null when the budget does not allow it. */
export function place(
  budget: number,
  placed: ReadonlyMap<string, number>,
  item: string,
  dots: number,
): ReadonlyMap<string, number> | null {
  const next = new Map(placed);
  if (dots > 0) next.set(item, dots);
  else next.delete(item);
  const spent = [...next.values()].reduce((sum, count) => sum + count, 0);
  return dots >= 0 && Number.isInteger(dots) && spent <= budget ? next : null;
}

export type Tally = {
  readonly item: string;
  readonly dots: number;
  /** 1 for the most dots; equal counts share a place and the next place is skipped: 1, 1, 3. */
  readonly place: number;
  readonly tied: boolean;
};

/** Every item with its dots, most first, ties in the order the items came. Items nobody chose are kept. */
export function tally(items: readonly string[], votes: readonly { item: string; dots: number }[]): readonly Tally[] {
  const counts = new Map(items.map((item) => [item, 0]));
  for (const { item, dots } of votes) {
    const before = counts.get(item);
    if (before !== undefined) counts.set(item, before + dots);
  }
  const all = [...counts.values()];
  return [...counts]
    .map(([item, dots]) => ({
      item,
      dots,
      place: 1 + all.filter((other) => other > dots).length,
      tied: all.filter((other) => other === dots).length > 1,
    }))
    .sort((a, b) => b.dots - a.dots);
}

/** A ballot's name: the round it belongs to, a dot, and who cast it under that round's key. */
export function roundOf(voter: string): string {
  return voter.slice(0, voter.indexOf("."));
}

/** Only the newest round counts; earlier ones are kept. `votes` is in the order they were first cast, `open` is the
 *  round whose ballots are still open, or null once the stage was closed. */
export function newestRound<Vote extends { readonly voter: string }>(votes: readonly Vote[], open: string | null): readonly Vote[] {
  const round = open ?? roundOf(votes.at(-1)?.voter ?? ".");
  return votes.filter((vote) => roundOf(vote.voter) === round);
}
