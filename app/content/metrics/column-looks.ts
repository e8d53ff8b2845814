import type { MetricColumn, Period, ZeroMeaning } from "./metric";

/** How the numbers of a column are shown and which years one of them stands for, apart from what they are about. */
export type ColumnLook = Pick<MetricColumn, "unit" | "whole" | "boundsFrom"> & {
  readonly zero?: Pick<ZeroMeaning, "means" | "label">;
  /** Absent where it is a year. */
  readonly period?: Period;
  /** Of values inside a breakdown, where it differs from the overall one. */
  readonly groupPeriod?: Period;
  readonly aliases?: readonly string[];
};

// What the catalogue says too, a fifteenth of its size: pages that only show numbers bring no more along. A test holds the two to each other.
const looks: Readonly<Record<string, ColumnLook>> = {
  share_employed: { unit: "proportion", groupPeriod: "five_years" },
  ratio_living_wage: { unit: "ratio", zero: { means: "missing", label: { en: "not available", es: "no disponible" } }, aliases: ["ratio_average_to_living_wage"] },
  pctl_income_20: { unit: "dollars", groupPeriod: "five_years" },
  pctl_income_50: { unit: "dollars", groupPeriod: "five_years" },
  pctl_income_80: { unit: "dollars", groupPeriod: "five_years" },
  share_debt_coll: { unit: "proportion", aliases: ["share_debt_col"] },
  share_medical_debt_coll: { unit: "proportion" },
  ratio_black_nh_house_value_households: { unit: "pair" },
  ratio_hispanic_house_value_households: { unit: "pair" },
  ratio_other_nh_house_value_households: { unit: "pair" },
  ratio_white_nh_house_value_households: { unit: "pair" },
  share_in_preschool: { unit: "proportion", period: "five_years" },
  rate_learning: { unit: "grade_years", period: "school_year", aliases: ["learning_rate"] },
  share_meps20_white: { unit: "proportion", period: "school_year", aliases: ["meps20_white"] },
  share_meps20_black: { unit: "proportion", period: "school_year", aliases: ["meps20_black"] },
  share_meps20_hispanic: { unit: "proportion", period: "school_year", aliases: ["meps20_hispanic"] },
  share_hs_degree: { unit: "proportion", period: "five_years" },
  share_digital_access: { unit: "proportion", period: "five_years" },
  share_affordable_available_80_ami: { unit: "per_100" },
  share_affordable_available_50_ami: { unit: "per_100" },
  share_affordable_available_30_ami: { unit: "per_100" },
  share_affordable_80_ami: { unit: "per_100" },
  share_affordable_50_ami: { unit: "per_100" },
  share_affordable_30_ami: { unit: "per_100" },
  count_homeless: { unit: "count", boundsFrom: "suppression", period: "school_year" },
  share_homeless: { unit: "proportion", period: "school_year" },
  share_poverty_exposure: { unit: "proportion", period: "five_years" },
  share_black_nh_exposure: { unit: "proportion", period: "five_years" },
  share_hispanic_exposure: { unit: "proportion", period: "five_years" },
  share_other_nh_exposure: { unit: "proportion", period: "five_years" },
  share_white_nh_exposure: { unit: "proportion", period: "five_years" },
  count_membership_associations_per_10k: { unit: "per_10k" },
  share_economic_connectedness: { unit: "proportion" },
  share_transit_commuter: { unit: "proportion" },
  share_transportation_cost: { unit: "proportion" },
  ratio_population_pc_physician: { unit: "people_per_one", zero: { means: "worst", label: { en: "no physician", es: "ningún médico" } } },
  share_low_birth_weight: { unit: "proportion", aliases: ["rate_low_birth_weight"] },
  index_air_hazard: { unit: "index", aliases: ["index_air_quality"] },
  rate_injury_death: { unit: "per_100k", period: "five_years" },
  share_election_turnout: { unit: "proportion", aliases: ["election_turnout"] },
  share_desc_rep_black_nonhispanic: { unit: "proportion", period: "five_years" },
  share_desc_rep_hispanic: { unit: "proportion", period: "five_years" },
  share_desc_rep_other: { unit: "proportion", period: "five_years", aliases: ["share_desc_rep_asian_other"] },
  share_desc_rep_white_nonhispanic: { unit: "proportion", period: "five_years" },
  rate_crime_violent: { unit: "per_100k", whole: true, aliases: ["rate_violent_crime"] },
  rate_crime_property: { unit: "per_100k", whole: true, aliases: ["rate_property_crime"] },
  rate_juv_arrest: { unit: "per_100k" },
};

const byName: ReadonlyMap<string, ColumnLook> = new Map(Object.entries(looks).flatMap(([key, look]) => [key, ...(look.aliases ?? [])].map((name): [string, ColumnLook] => [name, look])));

/** The look of the column with this name in the files of any release, or undefined when nobody knows it. */
export function lookOf(name: string): ColumnLook | undefined {
  return byName.get(name);
}
