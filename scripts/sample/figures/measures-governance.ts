import type { Measure } from "./measure";
import { amount, odds } from "./scale";

const presidentialYears = [2016, 2020];
const policeYears = [2021, 2022, 2023];

/** Responsive and just governance, without representation (see composition.ts). */
export const governanceMeasures: readonly Measure[] = [
  {
    column: "share_election_turnout",
    family: "turnout",
    scale: odds,
    precision: "full",
    typical: 0.53,
    prosperity: 0.26,
    trend: 0.065,
    spread: 0.08,
    wobble: 0.02,
    years: { county: presidentialYears, place: presidentialYears },
  },
  crime("rate_crime_violent", 690),
  crime("rate_crime_property", 2_650),
  {
    column: "rate_juv_arrest",
    family: "arrest",
    scale: amount,
    precision: "full",
    typical: 1_240,
    prosperity: -0.3,
    urban: -0.08,
    trend: 0.02,
    spread: 0.22,
    wobble: 0.09,
    years: { county: policeYears, place: policeYears },
    gaps: {
      Black: 0.66,
      Hispanic: 0.02,
      "Other Races and Ethnicities": -0.62,
      White: -0.36,
      Female: -0.62,
      Male: 0.38,
      "Age 10 to 14": -0.8,
      "Age 15 to 17": 0.6,
    },
  },
];

/** Reported crimes per 100,000 people. */
function crime(column: string, typical: number): Measure {
  return {
    column,
    family: "crime",
    scale: amount,
    precision: "full",
    typical,
    prosperity: -0.36,
    urban: 0.25,
    trend: -0.012,
    spread: 0.15,
    wobble: 0.04,
    years: { county: policeYears, place: policeYears },
  };
}
