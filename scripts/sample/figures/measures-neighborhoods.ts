import type { Measure } from "./measure";
import { amount, odds } from "./scale";
import { everyYear, fiveYearSurvey, yearlySurvey } from "./years";

const commuteYears = [2015, 2019, 2022];

/** Opportunity-rich and inclusive neighborhoods, without the measures that follow from who lives where. */
export const neighborhoodMeasures: readonly Measure[] = [
  affordable("share_affordable_available_30_ami", 0.4),
  affordable("share_affordable_available_50_ami", 0.66),
  affordable("share_affordable_available_80_ami", 0.95),
  affordable("share_affordable_30_ami", 0.98),
  affordable("share_affordable_50_ami", 1.3),
  affordable("share_affordable_80_ami", 1.52),
  {
    column: "share_poverty_exposure",
    family: "poverty",
    scale: odds,
    precision: "full",
    typical: 0.15,
    prosperity: -1.1,
    urban: 0.5,
    trend: -0.03,
    spread: 0.2,
    wobble: 0.06,
    years: { county: fiveYearSurvey, place: fiveYearSurvey },
    gaps: {
      Black: 0.5,
      Hispanic: 0.3,
      "Other Races and Ethnicities": -0.1,
      "White, Non-Hispanic": -0.46,
    },
  },
  {
    column: "count_membership_associations_per_10k",
    family: "associations",
    scale: amount,
    precision: "tenth",
    typical: 11.5,
    prosperity: 0.05,
    urban: -0.22,
    trend: -0.018,
    spread: 0.2,
    wobble: 0.02,
    years: { county: everyYear(2014, 2022), place: everyYear(2014, 2022) },
  },
  {
    column: "share_economic_connectedness",
    family: "connectedness",
    scale: odds,
    precision: "seven",
    typical: 0.38,
    prosperity: 0.32,
    spread: 0.1,
    error: 0.012,
    years: { county: [2022], place: [2022] },
  },
  {
    column: "share_transit_commuter",
    family: "transit",
    scale: odds,
    precision: "full",
    typical: 0.011,
    prosperity: 0.1,
    urban: 2.7,
    trend: -0.05,
    spread: 0.25,
    wobble: 0.08,
    years: { county: commuteYears, place: commuteYears },
    gaps: { "Neighborhoods of color": 0.5, "White neighborhoods": -0.22, "Mixed neighborhoods": 0.2 },
  },
  {
    column: "share_transportation_cost",
    family: "transport-cost",
    scale: odds,
    precision: "full",
    typical: 0.26,
    prosperity: -0.12,
    urban: -0.26,
    trend: -0.006,
    spread: 0.05,
    wobble: 0.02,
    years: { county: commuteYears, place: commuteYears },
    gaps: { "Neighborhoods of color": -0.08, "White neighborhoods": 0.06, "Mixed neighborhoods": -0.01 },
  },
];

/** Homes for every household with low income (1 = one home for each). One family: each home affordable at 30 % of the
 *  area's income is also affordable at 80 %, and what is available is part of what is affordable. */
function affordable(column: string, typical: number): Measure {
  return {
    column,
    family: "affordable",
    scale: amount,
    precision: "full",
    typical,
    prosperity: -0.1,
    urban: -0.2,
    trend: -0.016,
    spread: 0.08,
    wobble: 0.025,
    survey: true,
    years: { county: yearlySurvey, place: yearlySurvey },
    gaps: { Renter: -0.09, Owner: 0.14 },
  };
}
