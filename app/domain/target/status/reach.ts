/** May a coalition ask for this value by this year? The guards of the status rule, before anything is written. Pure. */
import { type Path, pathProblem, type Point, wantedSign } from "../path";
import type { Direction } from "../indicator";
import { isPossible, isWorst, type Of, timesApart } from "./limits";

export type Reach = Of & {
  readonly path: Path;
  readonly direction: Direction;
  /** The newest number there is, where it is newer than the baseline. */
  readonly newest: Point | null;
  readonly thisYear: number;
};

export type ReachProblem = "missing" | "same-as-baseline" | "not-after-baseline" | "past" | "too-far" | "against-direction" | "outside-range" | "worst";

/** How many years ahead a target may lie: beyond that nobody plans, and a typing error is likelier. */
export const farthest = 30;

/** All that is wrong with the wish; nothing when it can be. A target against the better direction is refused, so that nobody
 *  asks for worse by a slip of sign; its year lies ahead; its value is one that the measure can have. */
export function reachProblems({ path, direction, thisYear, ...of }: Reach): readonly ReachProblem[] {
  const problem = pathProblem(path);
  if (problem === "missing" || problem === "same-as-baseline") return [problem];
  const { value, year } = path.goal;
  const rises = value > path.baseline.value;
  const found: readonly (ReachProblem | false)[] = [
    problem === "not-after-baseline" && problem,
    problem === null && year < thisYear && "past",
    year > thisYear + farthest && "too-far",
    !isPossible(value, of) && "outside-range",
    isWorst(value, of) && "worst",
    direction !== "neutral" && rises !== (direction === "higher") && "against-direction",
  ];
  return found.filter((one) => one !== false);
}

/** What makes one ask "Are you sure?": a value that the newest number has reached already, or one 10 or 100 times away from it. */
export type Doubt = { readonly kind: "reached-already" } | { readonly kind: "times-apart"; readonly times: 10 | 100 };

export function doubtsOf({ path, newest }: Pick<Reach, "path" | "newest">): readonly Doubt[] {
  if (pathProblem(path)) return [];
  const times = timesApart(path.goal.value, (newest ?? path.baseline).value);
  const reached = newest !== null && wantedSign(path) * (newest.value - path.goal.value) >= 0;
  return [...(reached ? [{ kind: "reached-already" } as const] : []), ...(times ? [{ kind: "times-apart", times } as const] : [])];
}
