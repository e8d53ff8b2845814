import type { Numeral } from "./cell";
import type { Quality } from "./quality";

/** One value of a file as it goes into the database: numbers as printed, bounds of 95 percent where the file has them. */
export type Observation = {
  readonly geography: string;
  readonly year: number;
  /** Key of the metric column, in the name of today. */
  readonly column: string;
  /** Label inside the file's breakdown; empty in an overall file. */
  readonly subgroup: string;
  readonly value: Numeral;
  /** The second number of a pair. */
  readonly value2: Numeral | null;
  readonly lb: Numeral | null;
  readonly ub: Numeral | null;
  readonly quality: Quality | null;
};
