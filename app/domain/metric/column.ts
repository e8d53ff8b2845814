/** How the cells of a metric column are written, and in which limits they make sense. */
export type ColumnRule = {
  readonly key: string;
  /** `pair` cells hold two numbers ("0.136:0.256"), `to-one` cells may hold "2235:1". */
  readonly form: "number" | "pair" | "to-one";
  readonly least: number;
  readonly most: number;
  /** A zero that stands for "not known". */
  readonly zeroIsMissing: boolean;
};

type Limits = readonly [least: number, most: number];

/** The loosest limits Urban's own checks use, by column; each applies to the value, not to its bounds. */
const limits: Readonly<Record<string, Limits>> = {
  share_employed: [0, 1],
  ratio_living_wage: [0, 5],
  pctl_income_20: [0, 1_000_000],
  pctl_income_50: [0, 9_000_000],
  pctl_income_80: [0, 9_000_000],
  share_debt_coll: [0, 1],
  share_medical_debt_coll: [0, 1],
  ratio_black_nh_house_value_households: [0, 1],
  ratio_hispanic_house_value_households: [0, 1],
  ratio_other_nh_house_value_households: [0, 1],
  ratio_white_nh_house_value_households: [0, 1],
  share_in_preschool: [0, 1],
  rate_learning: [-10, 10],
  share_meps20_white: [0, 1],
  share_meps20_black: [0, 1],
  share_meps20_hispanic: [0, 1],
  share_hs_degree: [0, 1],
  share_digital_access: [0, 1],
  share_affordable_available_80_ami: [0, 5],
  share_affordable_available_50_ami: [0, 5],
  share_affordable_available_30_ami: [0, 5],
  share_affordable_80_ami: [0, 5],
  share_affordable_50_ami: [0, 5],
  share_affordable_30_ami: [0, 5],
  count_homeless: [0, 10_000_000],
  share_homeless: [0, 1],
  share_poverty_exposure: [0, 1],
  share_black_nh_exposure: [0, 1],
  share_hispanic_exposure: [0, 1],
  share_other_nh_exposure: [0, 1],
  share_white_nh_exposure: [0, 1],
  count_membership_associations_per_10k: [0, 10_000],
  share_economic_connectedness: [0, 1],
  ratio_high_low_ses_fb_friends: [0, 5],
  share_transit_commuter: [0, 1],
  share_transportation_cost: [0, 1],
  index_transit_trips: [0, 1_000],
  index_transportation_cost: [0, 1_000],
  ratio_population_pc_physician: [0, 1_000_000],
  share_low_birth_weight: [0, 1],
  index_air_hazard: [0, 100],
  rate_injury_death: [0, 50_000],
  share_election_turnout: [0, 1],
  share_desc_rep_black_nonhispanic: [0, 1],
  share_desc_rep_hispanic: [0, 1],
  share_desc_rep_other: [0, 1],
  share_desc_rep_white_nonhispanic: [0, 1],
  rate_crime_violent: [0, 50_000],
  rate_crime_property: [0, 50_000],
  // Arrests, not persons, over very small groups: a released row reaches 248,207.
  rate_juv_arrest: [0, 1_000_000],
};

/** Names of earlier releases. Source: series breaks and aliases between releases. */
const formerNames: Readonly<Record<string, string>> = {
  share_debt_col: "share_debt_coll",
  rate_low_birth_weight: "share_low_birth_weight",
  learning_rate: "rate_learning",
  election_turnout: "share_election_turnout",
  meps20_white: "share_meps20_white",
  meps20_black: "share_meps20_black",
  meps20_hispanic: "share_meps20_hispanic",
  index_air_quality: "index_air_hazard",
  rate_violent_crime: "rate_crime_violent",
  rate_property_crime: "rate_crime_property",
  share_desc_rep_asian_other: "share_desc_rep_other",
  ratio_average_to_living_wage: "ratio_living_wage",
  transportation_cost: "index_transportation_cost",
  pctl_income_income_20: "pctl_income_20",
  pctl_income_income_50: "pctl_income_50",
  pctl_income_income_80: "pctl_income_80",
};

/** One flag column that speaks for several value columns. */
export const sharedFlags: Readonly<Record<string, readonly string[]>> = {
  pctl_income_quality: ["pctl_income_20", "pctl_income_50", "pctl_income_80"],
  pctl_20_quality: ["pctl_income_20", "pctl_income_50", "pctl_income_80"],
  share_affordable_quality: ["share_affordable_80_ami", "share_affordable_50_ami", "share_affordable_30_ami"],
  homeless_quality: ["count_homeless", "share_homeless"],
  rate_crime_quality: ["rate_crime_violent", "rate_crime_property"],
};

/** The rule of a column under its name of today or a former one; null when the column is not known. */
export function findColumnRule(name: string): ColumnRule | null {
  const key = formerNames[name] ?? name;
  const limit = limits[key];
  if (!limit) return null;
  return { key, form: formOf(key), least: limit[0], most: limit[1], zeroIsMissing: key === "ratio_living_wage" };
}

function formOf(key: string): ColumnRule["form"] {
  if (key.endsWith("_house_value_households")) return "pair";
  return key === "ratio_population_pc_physician" ? "to-one" : "number";
}

/** Every column key of today, in the order of the catalogue. */
export function columnKeys(): readonly string[] {
  return Object.keys(limits);
}
