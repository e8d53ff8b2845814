import type { Figure } from "../../figure/figure";
import type { AllPlaces, Numbers } from "../all-places";

/** What statements about a place are made from. */
export type Material = {
  /** Every figure of the place: all years, overall and by group. */
  readonly figures: readonly Figure[];
  /** All places of its kind in the newest year of each column, overall, with the values of the peers. */
  readonly fields: ReadonlyMap<string, AllPlaces>;
  /** By column: what the years of the place's own trend brought all places of its kind, ascending. */
  readonly changes: ReadonlyMap<string, Numbers>;
  /** Ids of the peers; none when the coalition has not chosen any. */
  readonly peers: readonly string[];
};
