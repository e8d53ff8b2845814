/** One class of a map: the smallest and the largest value in it, in the unit of the column, and how many places have one. */
export type ValueClass = { readonly low: number; readonly high: number; readonly count: number };

/** Five steps of one colour can still be told apart at a glance, in print and by colour-blind eyes. */
export const mostClasses = 5;

/** Classes of as equal size as the values allow: equal values never part, so there are fewer classes where many values are
 *  equal. `ascending` is in order of value. */
export function quantileClasses(ascending: ArrayLike<number>, wanted = mostClasses): ValueClass[] {
  const cuts = Array.from({ length: wanted + 1 }, (_, at) => cutAt(ascending, Math.round((at * ascending.length) / wanted)));
  return cuts.slice(1).flatMap((end, at) => {
    const start = cuts[at] ?? 0;
    const [low, high] = [ascending[start], ascending[end - 1]];
    return end > start && low !== undefined && high !== undefined ? [{ low, high, count: end - start }] : [];
  });
}

/** The place nearest to `wanted` where a value ends and another begins. */
function cutAt(values: ArrayLike<number>, wanted: number): number {
  let [before, after] = [wanted, wanted];
  while (before > 0 && before < values.length && values[before - 1] === values[before]) before -= 1;
  while (after > 0 && after < values.length && values[after - 1] === values[after]) after += 1;
  return wanted - before < after - wanted ? before : after;
}

/** Which class a value belongs to; values outside belong to the nearest one. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  const found = classes.findIndex(({ high }) => value <= high);
  return found === -1 ? classes.length - 1 : found;
}
