import type { Icon } from "../icon";

/** A page one can go to from everywhere. */
export type Place = {
  readonly to: string;
  readonly label: string;
  readonly icon: Icon;
  /** A few words at the end of the line: "7", "1 soon". */
  readonly note?: string;
  /** The heading it stands under, with others of its kind. */
  readonly under?: string;
};

/** How far a stop of the road is. */
export type StopState = "untouched" | "under-way" | "gaps" | "complete";

/** One stop of the road, in order. */
export type Stop = {
  readonly number: number;
  readonly to: string;
  readonly label: string;
  readonly state: StopState;
  /** What is missing next, or a few words on what is going on. */
  readonly note?: string;
};
