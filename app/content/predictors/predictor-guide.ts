import type { DimensionKey } from "../framework";
import type { Text } from "../text";

/** What a coalition should know of a predictor, in the planner's own words. It explains and asks; it claims no effects. */
export type PredictorGuide = {
  /** The condition itself, in one sentence. */
  readonly measures: Text;
  readonly why: Text;
  /** What the figures cannot say. */
  readonly limits: Text;
  /** Which parts of upward mobility a change here would touch first, by the planner's own reading. */
  readonly dimensions: readonly DimensionKey[];
};
