/** Somebody who waits for something that is done for one after another, and the coalition they wait in. */
export type Asker = { readonly coalition: string; readonly person: string };

/** When somebody was served last: a coalition, or a person in one; the greater, the later, 0 for never. */
export type ServedAt = (who: Pick<Asker, "coalition"> & Partial<Asker>) => number;

/** Whose turn it is among those who wait, the longest first: of the coalition that was served least lately, in it of the person who
 *  was, and of that person the longest. So nobody waits for more than one of each other coalition, however many another asks for. */
export function nextInTurn<A extends Asker>(waiting: readonly A[], servedAt: ServedAt): A | undefined {
  let next: A | undefined;
  for (const one of waiting) if (next === undefined || isBefore(one, next, servedAt)) next = one;
  return next;
}

function isBefore(one: Asker, other: Asker, servedAt: ServedAt): boolean {
  if (one.coalition !== other.coalition) return servedAt({ coalition: one.coalition }) < servedAt({ coalition: other.coalition });
  return servedAt({ coalition: one.coalition, person: one.person }) < servedAt({ coalition: other.coalition, person: other.person });
}
