/** One measure over a list of places that several measures share. */
export type LinedUp = {
  /** Where in the list its places with a sound value stand, by ascending value. */
  readonly order: Int32Array;
  /** At the same index: the number of the group of equal values. */
  readonly group: Int32Array;
  /** For each place of the list: 0 no value, 1 a sound one, 2 a weak one or one without a mark. */
  readonly standing: Uint8Array;
};

/** How two measures move together over the places where both have a value. */
export type Together = {
  /** Places that count: both values are sound. */
  readonly places: number;
  /** Places that have both values and do not count, because at least one is weak or without a mark. */
  readonly weak: number;
  /** Spearman's rank correlation, −1 to 1; null where one of the two is the same everywhere. */
  readonly r: number | null;
};

/** Spearman's rank correlation: Pearson's correlation of the ranks among the places that count. Equal values share the average
 *  of their ranks. One look over each order, nothing is sorted. */
export function together(one: LinedUp, other: LinedUp): Together {
  const { counted, places, weak } = sharedPlaces(one.standing, other.standing);
  return { places, weak, r: correlation(ranksAmong(one, counted), ranksAmong(other, counted), counted, places) };
}

function sharedPlaces(one: Uint8Array, other: Uint8Array) {
  const counted = new Uint8Array(one.length);
  let [places, weak] = [0, 0];
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === 0 || other[at] === 0) continue;
    if (one[at] === 1 && other[at] === 1) {
      counted[at] = 1;
      places += 1;
    } else weak += 1;
  }
  return { counted, places, weak };
}

/** By place: its rank among the counted ones, from 1. */
function ranksAmong({ order, group, standing }: LinedUp, counted: Uint8Array): Float64Array {
  const ranks = new Float64Array(standing.length);
  let before = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let equal = 0;
    while (end < order.length && group[end] === group[start]) equal += counted[order[end++] ?? 0] ?? 0;
    for (let at = start; at < end; at += 1) ranks[order[at] ?? 0] = before + (equal + 1) / 2;
    before += equal;
    start = end;
  }
  return ranks;
}

function correlation(one: Float64Array, other: Float64Array, counted: Uint8Array, places: number): number | null {
  const middle = (places + 1) / 2;
  let [both, ofOne, ofOther] = [0, 0, 0];
  for (let at = 0; at < counted.length; at += 1) {
    if (counted[at] === 0) continue;
    const a = (one[at] ?? 0) - middle;
    const b = (other[at] ?? 0) - middle;
    both += a * b;
    ofOne += a * a;
    ofOther += b * b;
  }
  return ofOne === 0 || ofOther === 0 ? null : Math.max(-1, Math.min(1, both / Math.sqrt(ofOne * ofOther)));
}
