/** Values on the way from the baseline to the target: what may be set. Pure; runs anywhere. */
import { type Path, type Point, wantedSign } from "../path";

export type MilestoneProblem = "outside-years" | "year-twice" | "outside-values" | "turns-back";

/** One entry per milestone, in the order given: what is wrong with it, or null.
 *  A milestone lies strictly between the two years, not beyond baseline or target, and never behind an earlier one. */
export function milestoneProblems(path: Path): readonly (MilestoneProblem | null)[] {
  return path.milestones.map((point, at) => milestoneProblem(path, point, at));
}

function milestoneProblem(path: Path, point: Point, at: number): MilestoneProblem | null {
  const others = path.milestones.filter((_, other) => other !== at);
  if (point.year <= path.baseline.year || point.year >= path.goal.year) return "outside-years";
  if (others.some(({ year }) => year === point.year)) return "year-twice";
  if (ahead(path, path.baseline, point) || ahead(path, point, path.goal)) return "outside-values";
  return others.some((other) => other.year < point.year && ahead(path, other, point)) ? "turns-back" : null;
}

/** Is `one` nearer to the goal than `other`? */
function ahead(path: Path, one: Point, other: Point): boolean {
  return wantedSign(path) * (one.value - other.value) > 0;
}
