/** How a file splits its values. `race-share` is the racial make-up of neighborhoods. Source: files 11 to 20 and 61 to 68. */
export const breakdowns = [
  "overall",
  "race-ethnicity",
  "race-share",
  "income",
  "age",
  "gender",
  "tenure",
  "disability",
  "industry",
  "mothers-education",
] as const;
export type Breakdown = (typeof breakdowns)[number];

/** The label of everybody inside a breakdown. It may differ from the overall value, so it is kept apart from it. */
export const everybody = "All";

/** The labels of each breakdown besides "All", as the files of today spell them. */
const labels: Readonly<Record<Breakdown, readonly string[]>> = {
  overall: [],
  "race-ethnicity": ["Black", "Black, Non-Hispanic", "White", "White, Non-Hispanic", "Other Races and Ethnicities", "Hispanic"],
  "race-share": ["Neighborhoods of color", "White neighborhoods", "Mixed neighborhoods"],
  income: ["Economically Disadvantaged", "Not Economically Disadvantaged", "Less than $50,000", "$50,000 or More", "High-Poverty", "Not High-Poverty"],
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
  "mothers-education": ["Less than High School", "GED/High School Degree", "Some College", "College Degree or Higher"],
};

/** Spellings of earlier releases. Source: subgroup frames and synonyms of the released files. */
const synonyms: Readonly<Record<string, string>> = {
  "Majority Non-White": "Neighborhoods of color",
  "Majority Non-White Tracts": "Neighborhoods of color",
  "Majority White": "White neighborhoods",
  "Majority White, Non-Hispanic": "White neighborhoods",
  "Majority White, Non-Hispanic Tracts": "White neighborhoods",
  "Majority White Tracts": "White neighborhoods",
  "No Majority Race/Ethnicity": "Mixed neighborhoods",
  "Mixed Race and Ethnicity Tracts": "Mixed neighborhoods",
};

const breakdownByLabel: ReadonlyMap<string, Breakdown> = new Map(
  breakdowns.flatMap((breakdown) => labels[breakdown].map((label): [string, Breakdown] => [label, breakdown])),
);

/** The labels of a breakdown besides "All", in the order of the files. */
export function labelsOf(breakdown: Breakdown): readonly string[] {
  return labels[breakdown];
}

/** A label in the spelling of today. */
export function currentLabel(label: string): string {
  return synonyms[label] ?? label;
}

/** The breakdown a label belongs to; null for "All" and for labels nobody knows. */
export function breakdownOfLabel(label: string): Breakdown | null {
  return breakdownByLabel.get(currentLabel(label)) ?? null;
}

/** A breakdown as a person, a file name or a `subgroup_type` cell writes it; null when it is none. */
export function readBreakdown(written: string): Breakdown | null {
  const plain = written.trim().toLowerCase().replaceAll("_", "-");
  const known = breakdowns.find((breakdown) => breakdown === plain);
  return known ?? otherNames[plain] ?? null;
}

const otherNames: Readonly<Record<string, Breakdown>> = {
  "race-ethncity": "race-ethnicity",
  race: "race-ethnicity",
  neighborhood: "race-share",
  poverty: "income",
  all: "overall",
};
