/** The way from a frozen baseline to a target, in the metric's own unit (a proportion stays 0 to 1). Pure; runs anywhere. */

export type Point = { readonly year: number; readonly value: number };

/** `milestones` may come in any order; only those strictly between baseline and goal bend the path. */
export type Path = { readonly baseline: Point; readonly goal: Point; readonly milestones: readonly Point[] };

/** +1 when the coalition wants the number to rise, -1 when it wants it to fall, 0 when there is nothing to move. */
export function wantedSign({ baseline, goal }: Path): number {
  return Math.sign(goal.value - baseline.value);
}

/** Why a path cannot be judged, or null when it can. Source: the guards of the status rule of the progress report. */
export function pathProblem({ baseline, goal }: Path): "missing" | "same-as-baseline" | "not-after-baseline" | null {
  if (![baseline.year, baseline.value, goal.year, goal.value].every(Number.isFinite)) return "missing";
  if (goal.value === baseline.value) return "same-as-baseline";
  if (goal.year <= baseline.year) return "not-after-baseline";
  return null;
}

/** Baseline, milestones on the way, goal: in order of years. */
export function corners(path: Path): readonly Point[] {
  const between = path.milestones.filter(({ year }) => year > path.baseline.year && year < path.goal.year);
  return [path.baseline, ...between.toSorted((a, b) => a.year - b.year), path.goal];
}

/** Where the path says we should be in `year`: straight lines from corner to corner.
 *  Before the baseline year it is the baseline, from the goal year on the goal. */
export function expected(path: Path, year: number): number {
  if (year <= path.baseline.year) return path.baseline.value;
  const points = corners(path);
  const next = points.findIndex((point) => point.year >= year);
  const to = points[next];
  const from = points[next - 1];
  return to && from ? between(from, to, year) : path.goal.value;
}

/** The share of the way that `value` has come: 0 at the baseline, 1 at the goal, negative when it moved away.
 *  Null when goal and baseline are the same number, because then there is no way to go. */
export function progress({ baseline, goal }: Path, value: number): number | null {
  const way = goal.value - baseline.value;
  return way === 0 ? null : (value - baseline.value) / way;
}

function between(from: Point, to: Point, year: number): number {
  const share = (year - from.year) / (to.year - from.year);
  return from.value + share * (to.value - from.value);
}
