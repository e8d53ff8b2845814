import type { Mark } from "./mark";

/** What is known of a place next to ours: rows with each mark that says something. */
export type Tally = { readonly better: number; readonly same: number; readonly worse: number };

/** Counts the marks of one place; null stands for a row without a figure. */
export function tallyOf(marks: readonly (Mark | null)[]): Tally {
  const count = (wanted: Mark) => marks.filter((mark) => mark === wanted).length;
  return { better: count("better"), same: count("same"), worse: count("worse") };
}

/** How many of the differences could be tested. */
export function testedIn({ better, same, worse }: Tally): number {
  return better + same + worse;
}
