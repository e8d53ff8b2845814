import type { Measure } from "./measure";
import { odds, plain } from "./scale";
import { everyYear, fiveYearSurvey } from "./years";

/** School years are named by their first year: 2017 is the school year 2017–18. */
const testedYears = everyYear(2014, 2018);
const enrolledYears = everyYear(2014, 2021);
const broadbandYears = [2018, 2021, 2023];

/** High-quality education. */
export const educationMeasures: readonly Measure[] = [
  {
    column: "share_in_preschool",
    family: "preschool",
    scale: odds,
    precision: "full",
    typical: 0.47,
    prosperity: 0.28,
    trend: -0.012,
    spread: 0.1,
    wobble: 0.06,
    survey: true,
    error: 0.16,
    years: { county: fiveYearSurvey, place: fiveYearSurvey },
    gaps: {
      "Black, Non-Hispanic": -0.06,
      Hispanic: -0.32,
      "Other Races and Ethnicities": 0.08,
      "White, Non-Hispanic": 0.12,
      "Less than $50,000": -0.26,
      "$50,000 or More": 0.2,
    },
  },
  {
    column: "rate_learning",
    family: "learning",
    scale: plain,
    precision: "seven",
    typical: 1.0,
    prosperity: 0.06,
    trend: -0.006,
    spread: 0.07,
    wobble: 0.025,
    error: 0.02,
    years: { county: testedYears, place: testedYears },
    gaps: {
      "Black, Non-Hispanic": -0.06,
      Hispanic: 0.02,
      "White, Non-Hispanic": 0.02,
      "Economically Disadvantaged": -0.03,
      "Not Economically Disadvantaged": 0.03,
      Female: 0.02,
      Male: -0.02,
    },
  },
  highPovertySchools("share_meps20_white", 0.17),
  highPovertySchools("share_meps20_black", 0.52),
  highPovertySchools("share_meps20_hispanic", 0.47),
  {
    column: "share_hs_degree",
    family: "degree",
    scale: odds,
    precision: "full",
    typical: 0.86,
    prosperity: 0.22,
    trend: 0.03,
    spread: 0.08,
    wobble: 0.05,
    survey: true,
    error: 0.14,
    years: { county: fiveYearSurvey, place: fiveYearSurvey },
    gaps: {
      "Black, Non-Hispanic": -0.22,
      Hispanic: -0.36,
      "Other Races and Ethnicities": 0.1,
      "White, Non-Hispanic": 0.16,
      Female: 0.2,
      Male: -0.2,
      "With Disability": -0.9,
      "Without Disability": 0.08,
    },
  },
  {
    column: "share_digital_access",
    family: "digital",
    scale: odds,
    precision: "full",
    typical: 0.56,
    prosperity: 0.36,
    urban: 0.12,
    trend: 0.09,
    spread: 0.08,
    wobble: 0.02,
    survey: true,
    years: { county: broadbandYears, place: broadbandYears },
    gaps: {
      "Black, Non-Hispanic": -0.26,
      Hispanic: -0.3,
      "Other Races and Ethnicities": 0.12,
      "White, Non-Hispanic": 0.15,
      "Less than $50,000": -0.62,
      "$50,000 or More": 0.44,
    },
  },
];

/** Share of one group's students who attend a school where more than a fifth of students are poor. */
function highPovertySchools(column: string, typical: number): Measure {
  return {
    column,
    family: "schools",
    scale: odds,
    precision: "seven",
    typical,
    prosperity: -0.8,
    trend: -0.05,
    spread: 0.2,
    wobble: 0.06,
    years: { county: enrolledYears, place: enrolledYears },
  };
}
