import type { Quality } from "../metric/quality";
import { measureOf, type Order } from "../metric/rank";

/** A place with its figure of one year, in the unit of the column. */
export type Measured = { readonly place: string; readonly value: number; readonly value2: number | null; readonly quality: Quality | null };

/** A place in the ranking; `rank` is null when a weak figure was left out of it. Equal values share a rank. */
export type Standing = Measured & { readonly rank: number | null };

/** Rank 1 is the best; where neither way is better, the highest. Pairs rank by the first number over the second. Places left out as weak follow at the end, without a rank. */
export function standingsOf(order: Order, places: readonly Measured[], { leaveOutWeak }: { readonly leaveOutWeak: boolean }): Standing[] {
  const worth = (place: Measured) => worthOf(order, place);
  const sorted = [...places].sort((a, b) => inOrder(worth(a), worth(b)) || (a.place < b.place ? -1 : 1));
  const counted = leaveOutWeak ? sorted.filter((place) => !isWeak(place)) : sorted;
  const leftOut = leaveOutWeak ? sorted.filter(isWeak) : [];
  let rank = 0;
  const ranked = counted.map((place, at) => {
    const before = counted[at - 1];
    if (!before || worth(before) !== worth(place)) rank = at + 1;
    return { ...place, rank };
  });
  return [...ranked, ...leftOut.map((place) => ({ ...place, rank: null }))];
}

export function isWeak({ quality }: Pick<Measured, "quality">): boolean {
  return quality === 3;
}

/** Higher is better. "None at all" is the worst even where lower numbers are better. */
function worthOf(order: Order, place: Measured): number {
  if (place.value === 0 && order.zeroIsWorst) return -Infinity;
  const measure = measureOf(place.value, place.value2) ?? 0;
  return order.direction === "lower" ? -measure : measure;
}

/** The greater first; a difference would not do, because two infinities have none. */
function inOrder(a: number, b: number): number {
  return a === b ? 0 : b > a ? 1 : -1;
}
