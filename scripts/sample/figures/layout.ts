import type { Breakdown } from "./group";
import type { Place } from "./place";

/** One file of a release: what its rows are and its columns in their exact order (release v2025.01). */
export type Layout = {
  readonly name: string;
  readonly kind: Place["kind"];
  /** Absent for the overall files. */
  readonly breakdown?: Breakdown;
  readonly columns: readonly string[];
};

const incomes = ["pctl_income_20", "pctl_income_50", "pctl_income_80"].flatMap(bounded);
const homeValues = ["black_nh", "hispanic", "other_nh", "white_nh"].flatMap((race) =>
  graded(`ratio_${race}_house_value_households`),
);
const available = grouped("share_affordable_available_");
const affordable = grouped("share_affordable_");
const represented = ["other", "black_nonhispanic", "hispanic", "white_nonhispanic"].flatMap((race) =>
  graded(`share_desc_rep_${race}`),
);
const exposures = ["black_nh", "hispanic", "other_nh", "white_nh"].flatMap((race) => graded(`share_${race}_exposure`));
const transport = [...graded("share_transit_commuter"), ...graded("share_transportation_cost")];
const crimes = ["rate_crime_violent", "rate_crime_property", "rate_crime_violent_quality", "rate_crime_property_quality"];
const highPovertySchools = ["black", "hispanic", "white"].flatMap((race) => graded(`share_meps20_${race}`));
const homelessBounds = ["count_homeless", "count_homeless_lb", "count_homeless_ub"];
const homelessInPlaces = [...homelessBounds, "share_homeless", "count_homeless_quality", "share_homeless_quality"];
/** The debt columns of county files have the upper bound first. */
const countyDebt = ["share_debt_coll", "share_debt_coll_ub", "share_debt_coll_lb", "share_debt_coll_quality"];
const medicalDebt = graded("share_medical_debt_coll");

const birthsAndInjuries = [...bounded("share_low_birth_weight"), ...bounded("rate_injury_death")];

const overallCounty = [
  ...incomes, ...homeValues, ...countyDebt, ...medicalDebt,
  ...homelessBounds, "count_homeless_quality", ...graded("share_homeless"),
  ...affordable, ...available, ...graded("ratio_population_pc_physician"),
  ...birthsAndInjuries,
  ...represented, ...graded("share_election_turnout"), ...exposures, ...graded("share_poverty_exposure"),
  ...graded("count_membership_associations_per_10k"), ...bounded("share_economic_connectedness"),
  ...transport, ...graded("index_air_hazard"), ...crimes, ...graded("rate_juv_arrest"),
  ...bounded("share_in_preschool"), ...bounded("rate_learning"), ...highPovertySchools,
  ...bounded("share_hs_degree"), ...graded("share_digital_access"), ...bounded("share_employed"),
  ...graded("ratio_living_wage"),
];

/** With the two stray subgroup columns that the released city file carries in its middle. */
const overallPlace = [
  ...incomes, ...homeValues, ...graded("share_debt_coll"), ...homelessInPlaces,
  "subgroup_type", "subgroup",
  ...affordable, ...available, ...represented, ...graded("share_election_turnout"),
  ...exposures, ...graded("share_poverty_exposure"), ...graded("count_membership_associations_per_10k"),
  ...graded("share_economic_connectedness"), ...graded("index_air_hazard"), ...transport,
  ...crimes, ...graded("rate_juv_arrest"), ...bounded("share_in_preschool"), ...bounded("rate_learning"),
  ...highPovertySchools, ...bounded("share_hs_degree"), ...graded("share_digital_access"),
  ...bounded("share_employed"),
];

const byRace = (countyOnly: readonly string[]) => [
  ...incomes, ...homelessInPlaces, ...countyOnly, ...graded("share_poverty_exposure"), ...graded("rate_juv_arrest"),
  ...bounded("share_in_preschool"), ...bounded("rate_learning"), ...bounded("share_hs_degree"),
  ...graded("share_digital_access"), ...bounded("share_employed"),
];
const neighborhoodEnd = [...graded("index_air_hazard"), ...transport];
const byIncome = [
  ...graded("index_air_hazard"), ...bounded("rate_learning"), ...graded("share_digital_access"),
  ...bounded("share_in_preschool"),
];
const byAge = [...homeValues, ...graded("rate_juv_arrest")];
const byGender = [
  ...graded("rate_juv_arrest"), ...bounded("share_hs_degree"), ...bounded("rate_learning"),
  ...bounded("share_employed"),
];
const byTenure = [...affordable, ...available];
const byDisability = [...bounded("share_hs_degree"), ...bounded("share_employed")];

/** Every file of a release, in the order of their numbers. */
export const layouts: readonly Layout[] = [
  overall("11", "county", overallCounty),
  broken("12", "county", "race-ethnicity", byRace(birthsAndInjuries)),
  broken("13", "county", "race-share", [...countyDebt, ...medicalDebt, ...neighborhoodEnd]),
  broken("14", "county", "income", byIncome),
  broken("15", "county", "age", byAge),
  broken("16", "county", "gender", byGender),
  broken("17", "county", "tenure", byTenure),
  broken("18", "county", "disability", byDisability),
  broken("19", "county", "industry", graded("ratio_living_wage")),
  broken("20", "county", "mothers-education", bounded("share_low_birth_weight")),
  overall("61", "place", overallPlace),
  broken("62", "place", "race-ethnicity", byRace([])),
  broken("63", "place", "race-share", [...graded("share_debt_coll"), ...neighborhoodEnd]),
  broken("64", "place", "income", byIncome),
  broken("65", "place", "age", byAge),
  broken("66", "place", "gender", byGender),
  broken("67", "place", "tenure", byTenure),
  broken("68", "place", "disability", byDisability),
];

function overall(number: string, kind: Place["kind"], metrics: readonly string[]): Layout {
  const keys = ["year", "state", kind, "state_name", `${kind}_name`, "population"];
  return { name: `${number}_mobility-metrics_${kind}_longitudinal.csv`, kind, columns: [...keys, ...metrics] };
}

function broken(number: string, kind: Place["kind"], breakdown: Breakdown, metrics: readonly string[]): Layout {
  const keys = ["year", "state", kind, "state_name", `${kind}_name`, "subgroup", "subgroup_type"];
  const inName = breakdown === "mothers-education" ? "mothers_education" : breakdown;
  const name = `${number}_mobility-metrics_${kind}_${inName}_longitudinal.csv`;
  return { name, kind, breakdown, columns: [...keys, ...metrics] };
}

function graded(column: string): string[] {
  return [column, `${column}_quality`];
}

function bounded(column: string): string[] {
  return [column, `${column}_lb`, `${column}_ub`, `${column}_quality`];
}

/** Three income levels side by side, then their three quality marks. */
function grouped(start: string): string[] {
  const columns = ["30", "50", "80"].map((level) => `${start}${level}_ami`);
  return [...columns, ...columns.map((column) => `${column}_quality`)];
}
