/** What a coalition counts itself. Plain words and shapes; runs anywhere. */
import type { Kind } from "../small-count/counted";

export const frequencies = ["year", "school_year", "quarter", "month", "once"] as const;
export type Frequency = (typeof frequencies)[number];

export const directions = ["higher", "lower", "neutral"] as const;
export type Direction = (typeof directions)[number];

export type LocalIndicator = {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly kind: Kind;
  /** Words for an amount ("dollars"); empty otherwise. */
  readonly unit: string;
  /** A rate is for each so many; 1 otherwise. */
  readonly per: number;
  readonly direction: Direction;
  /** The area in words. */
  readonly area: string;
  /** The listed county or city it lies in, if one was named. */
  readonly place: { readonly id: string; readonly name: string; readonly stateCode: string } | null;
  readonly predictor: string | null;
  readonly frequency: Frequency;
  readonly source: string;
  readonly smallestShown: number;
  /** Each value counts from the beginning on. */
  readonly runningTotal: boolean;
};
