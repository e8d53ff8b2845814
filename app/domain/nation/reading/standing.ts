import type { Quality } from "../../release/quality";
import { measureOf, type Order } from "../../ranking/rank";

/** A place with its figure of one year, in the unit of the column. */
export type Measured = { readonly place: string; readonly value: number; readonly value2: number | null; readonly quality: Quality | null };

/** A place in the ranking; `rank` is null when a weak figure was left out of it, and where places are not ranked. Equal values
 *  share a rank. */
export type Standing = Measured & { readonly rank: number | null };

/** Rank 1 is the best; where neither way is better, the highest. Pairs rank by the first number over the second. Places left out as weak follow at the end, without a rank. */
export function standingsOf(order: Order, places: readonly Measured[], { leaveOutWeak }: { readonly leaveOutWeak: boolean }): Standing[] {
  const sorted = places.map((place) => ({ place, worth: worthOf(order, place) })).sort((a, b) => inOrder(a.worth, b.worth) || (a.place.place < b.place.place ? -1 : 1));
  const leftOut = leaveOutWeak ? sorted.filter(({ place }) => isWeak(place)) : [];
  const counted = leaveOutWeak ? sorted.filter(({ place }) => !isWeak(place)) : sorted;
  let rank = 0;
  const ranked = counted.map(({ place, worth }, at) => {
    if (counted[at - 1]?.worth !== worth) rank = at + 1;
    return { ...place, rank };
  });
  return [...ranked, ...leftOut.map(({ place }) => ({ ...place, rank: null }))];
}

/** Places that are not ranked, the largest value first. */
export function listed(places: readonly Measured[]): Standing[] {
  return standingsOf({ direction: "neutral", zeroIsWorst: false }, places, { leaveOutWeak: false }).map((standing) => ({ ...standing, rank: null }));
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
