/** A point of an arc: first absolute, the rest as steps from the point before, in whole units of the grid. */
export type Step = readonly [x: number, y: number];

/** The same line on a coarser grid: points that fall together become one, and points on a straight way between their
 *  neighbours are left out. Both ends stay, so that arcs still meet where they met. `scale` makes old units into new ones. */
export function coarseArc(arc: readonly Step[], scale: Step): Step[] {
  const points = withoutDetours(rounded(arc, scale));
  return points.map(([x, y], at) => {
    const [beforeX, beforeY] = points[at - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}

function rounded(arc: readonly Step[], [scaleX, scaleY]: Step): Step[] {
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]): Step => {
    x += dx;
    y += dy;
    return [Math.round(x * scaleX), Math.round(y * scaleY)];
  });
  const apart = points.filter((point, at) => at === 0 || !same(point, points[at - 1]));
  const [first] = apart;
  // An arc needs two ends, even when they have become one.
  return apart.length > 1 || !first ? apart : [first, first];
}

function same([x, y]: Step, other: Step | undefined): boolean {
  return other !== undefined && other[0] === x && other[1] === y;
}

/** A ring must keep enough corners to enclose something. */
const fewestCorners = 4;

function withoutDetours(points: readonly Step[]): readonly Step[] {
  const kept = points.filter((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    return !before || !after || !straight(before, point, after);
  });
  return kept.length < fewestCorners ? points : kept;
}

function straight([ax, ay]: Step, [bx, by]: Step, [cx, cy]: Step): boolean {
  return (bx - ax) * (cy - by) === (cx - bx) * (by - ay);
}
