/** What a coalition counts itself. Plain words and shapes; runs anywhere. */
import type { Locale } from "~/content/messages";
import type { Frequency } from "~/content/period";
import type { Kind } from "../small-count/counted";

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
  /** In which language its words are; absent where nobody can tell. */
  readonly language?: Locale | null;
  readonly smallestShown: number;
  /** Each value counts from the beginning on. */
  readonly runningTotal: boolean;
};
