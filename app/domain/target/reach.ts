/** May a coalition ask for this value by this year? The guards of the status rule, before anything is written. Pure. */
import { type Path, pathProblem } from "./path";
import type { Direction } from "./target";

export type Reach = { readonly path: Path; readonly direction: Direction; readonly unit: string };
export type ReachProblem = "missing" | "same-as-baseline" | "not-after-baseline" | "against-direction" | "outside-range";

/** What is wrong with the wish, or null. A target against the better direction is refused, so that nobody asks for worse by
 *  a slip of sign; a proportion stays between 0 and 1. */
export function reachProblem({ path, direction, unit }: Reach): ReachProblem | null {
  const problem = pathProblem(path);
  if (problem) return problem;
  if (unit === "proportion" && (path.goal.value < 0 || path.goal.value > 1)) return "outside-range";
  const rises = path.goal.value > path.baseline.value;
  return direction === "neutral" || rises === (direction === "higher") ? null : "against-direction";
}
