import { raceLabels } from "./breakdowns";
import type { Metric } from "./metric";
import { surveyOfFiveYears } from "./sources";
import { fiveYearSurveyYears } from "./years";

export const highSchoolDegree: Metric = {
  key: "high-school-degree",
  pillar: "high_quality_education",
  predictor: "preparation_for_college",
  name: {
    en: "Share of 19- and 20-year-olds with a high school degree",
    es: "Porcentaje de jóvenes de 19 y 20 años con diploma de secundaria (high school)",
  },
  definition: {
    en: "People ages 19 and 20 with a diploma or equivalent divided by all people ages 19 and 20.",
    es: "Personas de 19 y 20 años con diploma o su equivalente, divididas entre todas las personas de esa edad.",
  },
  columns: [
    {
      key: "share_hs_degree",
      label: {
        en: "Share of 19- and 20-year-olds with a high school degree",
        es: "Porcentaje de jóvenes de 19 y 20 años con diploma de secundaria (high school)",
      },
      shortLabel: { en: "With a degree", es: "Con diploma" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "inferred",
      years: { county: fiveYearSurveyYears, place: fiveYearSurveyYears },
      hasInterval: { county: true, place: true },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of 19- and 20-year-olds had a high school degree.",
        es: "En {year}, en {place}{group}, el {value} de los jóvenes de 19 y 20 años tenía diploma de secundaria (high school).",
      },
    },
  ],
  breakdowns: [
    { key: "race-ethnicity", labels: raceLabels },
    { key: "gender", labels: ["Female", "Male"] },
    { key: "disability", labels: ["With Disability", "Without Disability"] },
  ],
  period: "five_years",
  source: surveyOfFiveYears,
  smallestArea: { area: "puma", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  caveats: [],
};
