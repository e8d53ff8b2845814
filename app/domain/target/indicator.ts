/** What a target follows. Types only; plain, runs in a browser. */
import type { OwnMeasure } from "~/domain/baseline/baseline";

export type Direction = "higher" | "lower" | "neutral";

/** What is followed: a metric of a place and group, or something the coalition counts itself (`column` is null). */
export type Indicator = {
  readonly id: string;
  readonly name: string;
  readonly column: string | null;
  readonly unit: string;
  /** Absent for a released metric. */
  readonly own?: OwnMeasure;
  readonly direction: Direction;
  readonly geographyId: string | null;
  readonly place: string | null;
  readonly breakdown: string;
  readonly subgroup: string;
};
