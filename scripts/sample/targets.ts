import type { BaselineKey } from "./baselines";
import type { PersonKey } from "./people";

/** A value the coalition wants, in the measure's own unit, and what has been measured since. */
export type Wish = {
  readonly from: BaselineKey;
  readonly value: number;
  readonly year: number;
  readonly rationale: string;
  readonly proposedBy: PersonKey;
  /** Nobody yet: it waits for a second name. */
  readonly agreedBy?: PersonKey;
  readonly milestones?: readonly { readonly year: number; readonly value: number }[];
  /** Who checked what was written down; released values count by themselves. */
  readonly checkedBy?: PersonKey;
  readonly written?: { readonly year: number; readonly value: number; readonly source: string; readonly note: string; readonly changed: string };
  /** A later change of the wish, agreed too. */
  readonly amended?: { readonly value: number; readonly year: number; readonly reason: string; readonly by: PersonKey; readonly agreedBy: PersonKey };
};

/** Nine wishes; with what was measured since, each ends in another of the nine words of the status rule. */
export const wishes: readonly Wish[] = [
  {
    // Moving away: pay fell behind the cost of living.
    from: "pay", value: 0.85, year: 2030, proposedBy: "aisha", agreedBy: "jordan", checkedBy: "samuel",
    rationale: "In Lakeside County an average job pays 85 cents on the dollar. Our people do the same work.",
    milestones: [{ year: 2026, value: 0.78 }],
  },
  {
    // On path: debt falls faster than the path asks.
    from: "debt", value: 0.22, year: 2028, proposedBy: "samuel", agreedBy: "patricia", checkedBy: "jordan",
    rationale: "The hospital and two credit unions have said what they will do. This is what it adds up to.",
    amended: { value: 0.2, year: 2030, reason: "With the hospital’s new order of letters we dare to ask for more, and give it two more years.", by: "aisha", agreedBy: "patricia" },
  },
  {
    // Off path: better, but behind.
    from: "debtInNeighborhoodsOfColor", value: 0.25, year: 2030, proposedBy: "denise", agreedBy: "jordan", checkedBy: "samuel",
    rationale: "Half of the distance to the other neighborhoods, in the years that a child is in grade school.",
  },
  {
    // No change beyond chance, by the interval of the difference.
    from: "birthsOfBlackMothers", value: 0.1, year: 2030, proposedBy: "rosa", agreedBy: "priya", checkedBy: "jordan",
    rationale: "Mothers told us: one person who stays with you from the first month on.",
    milestones: [{ year: 2027, value: 0.12 }],
  },
  {
    // Cannot tell yet: the path runs through the interval.
    from: "births", value: 0.081, year: 2030, proposedBy: "rosa", agreedBy: "jordan",
    rationale: "A hundred babies a year who would begin their lives heavier.",
  },
  {
    // Reached.
    from: "digital", value: 0.74, year: 2024, proposedBy: "aisha", agreedBy: "jordan", checkedBy: "samuel",
    rationale: "Homework and job offers both come by internet now.",
  },
  {
    // Missed: the year is over and the value went the other way.
    from: "arrests", value: 800, year: 2023, proposedBy: "samuel", agreedBy: "patricia", checkedBy: "jordan",
    rationale: "The schools promised to call home before they call the police.",
  },
  {
    // Not comparable: the test is another one now.
    from: "learning", value: 1.1, year: 2028, proposedBy: "priya", agreedBy: "jordan", checkedBy: "jordan",
    rationale: "A little more than a year of learning in a year of school.",
    written: { year: 2024, value: 0.98, source: "State school report card, spring 2024", note: "Grades 3 to 8, public schools", changed: "The state changed its reading and mathematics test in 2023." },
  },
  {
    // No new data, and still waiting for a second name.
    from: "preschool", value: 0.6, year: 2032, proposedBy: "rosa",
    rationale: "Three more rooms at Little Oaks, two of them open until ten in the evening.",
    milestones: [{ year: 2027, value: 0.5 }, { year: 2030, value: 0.56 }],
  },
];
