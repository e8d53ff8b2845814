import { needsReason, type Quality } from "../../release/quality";
import { measureOf, type Order } from "../../ranking/rank";

/** A place with its figure of one year, in the unit of the column. */
export type Measured = { readonly place: string; readonly value: number; readonly value2: number | null; readonly quality: Quality | null };

/** A place in the ranking; `rank` is null when its figure was left out because it is weak or has no mark, and where places are not
 *  ranked. Equal values share a rank. */
export type Standing = Measured & { readonly rank: number | null };

/** Rank 1 is the best; where neither way is better, the highest. Pairs rank by the first number over the second. Only sound figures
 *  are ranked; the others follow at the end. */
export function standingsOf(order: Order, places: readonly Measured[]): Standing[] {
  const sorted = bestFirst(order, places);
  const leftOut = sorted.filter(({ place }) => isLeftOut(place));
  const counted = sorted.filter(({ place }) => !isLeftOut(place));
  let rank = 0;
  const ranked = counted.map(({ place, worth }, at) => {
    if (counted[at - 1]?.worth !== worth) rank = at + 1;
    return { ...place, rank };
  });
  return [...ranked, ...leftOut.map(({ place }) => ({ ...place, rank: null }))];
}

/** Places that are not ranked: by value, the largest first, or by their code where even that would be a ranking. */
export function listed(places: readonly Measured[], by: "value" | "code"): Standing[] {
  const inList = by === "code" ? places.toSorted((a, b) => (a.place < b.place ? -1 : 1)) : bestFirst({ direction: "neutral", zeroIsWorst: false }, places).map(({ place }) => place);
  return inList.map((place) => ({ ...place, rank: null }));
}

/** Equal ones in the order of their codes. */
function bestFirst(order: Order, places: readonly Measured[]) {
  return places.map((place) => ({ place, worth: worthOf(order, place) })).sort((a, b) => inOrder(a.worth, b.worth) || (a.place.place < b.place.place ? -1 : 1));
}

/** Weak, or without a mark: never ranked. */
export function isLeftOut({ quality }: Pick<Measured, "quality">): boolean {
  return needsReason(quality);
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
