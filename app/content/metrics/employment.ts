import { raceLabels } from "./breakdowns";
import type { Metric } from "./metric";
import { surveyOfFiveYears, surveyOfOneYear } from "./sources";
import { oneYearSurveyYears } from "./years";

export const employment: Metric = {
  key: "employment",
  pillar: "rewarding_work",
  predictor: "employment_opportunities",
  name: {
    en: "Share of adults ages 25 to 54 who are employed",
    es: "Porcentaje de personas de 25 a 54 años con empleo",
  },
  definition: {
    en: "Employed people ages 25 to 54 divided by all people ages 25 to 54 living in the community.",
    es: "Personas de 25 a 54 años con empleo, divididas entre todas las personas de esa edad que viven en la comunidad.",
  },
  columns: [
    {
      key: "share_employed",
      label: { en: "Share of adults ages 25 to 54 who are employed", es: "Porcentaje de personas de 25 a 54 años con empleo" },
      shortLabel: { en: "Employed", es: "Con empleo" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "inferred",
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: true, place: true },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of adults ages 25 to 54 were employed.",
        es: "En {year}, en {place}{group}, el {value} de las personas de 25 a 54 años tenía empleo.",
      },
    },
  ],
  breakdowns: [
    { key: "race-ethnicity", labels: raceLabels },
    { key: "gender", labels: ["Female", "Male"] },
    { key: "disability", labels: ["With Disability", "Without Disability"] },
  ],
  period: "year",
  groupPeriod: "five_years",
  source: surveyOfOneYear,
  groupSource: surveyOfFiveYears,
  smallestArea: { area: "puma", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: true,
  nominalDollars: false,
  caveats: [],
};
