import type { Place, Race } from "./place";

export type Breakdown =
  | "race-ethnicity"
  | "race-share"
  | "income"
  | "age"
  | "gender"
  | "tenure"
  | "disability"
  | "industry"
  | "mothers-education";

/** Everybody: the only group of the overall files, and the first row of every breakdown. */
export const everybody = "All";

/** The labels of each breakdown after "All", in the order and spelling of the released files. Every place and year gets
 *  a row for each label, with or without values. */
export const labels: Readonly<Record<Breakdown, readonly string[]>> = {
  "race-ethnicity": [
    "Black",
    "Black, Non-Hispanic",
    "White",
    "White, Non-Hispanic",
    "Other Races and Ethnicities",
    "Hispanic",
  ],
  "race-share": ["Neighborhoods of color", "White neighborhoods", "Mixed neighborhoods"],
  income: [
    "Economically Disadvantaged",
    "Not Economically Disadvantaged",
    "Less than $50,000",
    "$50,000 or More",
    "High-Poverty",
    "Not High-Poverty",
  ],
  age: ["Under Age 45", "Age 45 and Over", "Age 10 to 14", "Age 15 to 17"],
  gender: ["Male", "Female"],
  tenure: ["Renter", "Owner"],
  disability: ["With Disability", "Without Disability"],
  industry: [
    "Goods Producing",
    "Public Administration",
    "Trade, Transit, Utilities",
    "Information Services",
    "Professional Services",
    "Education and Health",
    "Leisure and Other",
  ],
  "mothers-education": [
    "Less than High School",
    "GED/High School Degree",
    "Some College",
    "College Degree or Higher",
  ],
};

const races: Readonly<Record<string, Race>> = {
  Black: "black",
  "Black, Non-Hispanic": "black",
  White: "white",
  "White, Non-Hispanic": "white",
  "Other Races and Ethnicities": "other",
  Hispanic: "hispanic",
};

/** The race or ethnicity a label speaks of, if it does. */
export function raceOf(label: string): Race | undefined {
  return races[label];
}

/** The share (0 to 1) of a place's people that a label covers; half where nothing better is known. */
export function shareOfPeople(place: Place, label: string): number {
  const race = raceOf(label);
  if (label === everybody) return 1;
  if (race) return place.people[race];
  if (label === "Neighborhoods of color") return 0.7 * (1 - place.people.white);
  if (label === "White neighborhoods") return 0.8 * place.people.white;
  return narrow[label] ?? 0.5;
}

const narrow: Readonly<Record<string, number>> = {
  "Mixed neighborhoods": 0.2,
  "High-Poverty": 0.15,
  "With Disability": 0.13,
  "Information Services": 0.05,
  "Public Administration": 0.08,
  "Less than High School": 0.12,
};
