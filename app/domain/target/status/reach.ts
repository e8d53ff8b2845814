/** May a coalition ask for this value by this year? The guards of the status rule, before anything is written. Pure. */
import { type Path, pathProblem } from "../path";
import type { Direction } from "../target";

export type Reach = { readonly path: Path; readonly direction: Direction; readonly unit: string };
export type ReachProblem = "missing" | "same-as-baseline" | "not-after-baseline" | "against-direction" | "outside-range";

/** All that is wrong with the wish; nothing when it can be. A target against the better direction is refused, so that
 *  nobody asks for worse by a slip of sign; a proportion stays between 0 and 1. */
export function reachProblems({ path, direction, unit }: Reach): readonly ReachProblem[] {
  const problem = pathProblem(path);
  if (problem === "missing" || problem === "same-as-baseline") return [problem];
  const rises = path.goal.value > path.baseline.value;
  const found: readonly (ReachProblem | false)[] = [
    problem === "not-after-baseline" && problem,
    unit === "proportion" && (path.goal.value < 0 || path.goal.value > 1) && "outside-range",
    direction !== "neutral" && rises !== (direction === "higher") && "against-direction",
  ];
  return found.filter((one) => one !== false);
}
