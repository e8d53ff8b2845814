import { breakdowns as splits, everybodyLabel, type BreakdownKey } from "~/content/metrics/breakdowns";

/** How a file splits its values: not at all (overall), or by one of the ways of the catalogue. */
export type Breakdown = "overall" | BreakdownKey;

/** Every breakdown, overall first. */
export const breakdowns: readonly Breakdown[] = ["overall", ...splits.map(({ key }) => key)];

/** The label of everybody inside a breakdown. It may differ from the overall value, so it is kept apart from it. */
export const everybody = everybodyLabel;

/** Spellings of earlier releases. Source: subgroup frames and synonyms of the released files. */
const synonyms: ReadonlyMap<string, string> = new Map(Object.entries<string>({
  "Majority Non-White": "Neighborhoods of color",
  "Majority Non-White Tracts": "Neighborhoods of color",
  "Majority White": "White neighborhoods",
  "Majority White, Non-Hispanic": "White neighborhoods",
  "Majority White, Non-Hispanic Tracts": "White neighborhoods",
  "Majority White Tracts": "White neighborhoods",
  "No Majority Race/Ethnicity": "Mixed neighborhoods",
  "Mixed Race and Ethnicity Tracts": "Mixed neighborhoods",
}));

const labelsByBreakdown: ReadonlyMap<Breakdown, readonly string[]> = new Map(
  splits.map(({ key, groups }): [Breakdown, readonly string[]] => [key, groups.map(({ label }) => label)]),
);

const breakdownByLabel: ReadonlyMap<string, Breakdown> = new Map(
  breakdowns.flatMap((breakdown) => labelsOf(breakdown).map((label): [string, Breakdown] => [label, breakdown])),
);

/** The labels of a breakdown besides "All", in the order of the catalogue. */
export function labelsOf(breakdown: Breakdown): readonly string[] {
  return labelsByBreakdown.get(breakdown) ?? [];
}

/** A label in the spelling of today. */
export function currentLabel(label: string): string {
  return synonyms.get(label) ?? label;
}

/** The breakdown a label belongs to; null for "All" and for labels nobody knows. */
export function breakdownOfLabel(label: string): Breakdown | null {
  return breakdownByLabel.get(currentLabel(label)) ?? null;
}

/** A breakdown as a person, a file name or a `subgroup_type` cell writes it; null when it is none. */
export function readBreakdown(written: string): Breakdown | null {
  const plain = written.trim().toLowerCase().replaceAll("_", "-");
  const known = breakdowns.find((breakdown) => breakdown === plain);
  return known ?? otherNames.get(plain) ?? null;
}

const otherNames: ReadonlyMap<string, Breakdown> = new Map(Object.entries<Breakdown>({
  "race-ethncity": "race-ethnicity",
  race: "race-ethnicity",
  neighborhood: "race-share",
  poverty: "income",
  all: "overall",
}));
