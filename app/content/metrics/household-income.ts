import { raceLabels } from "./breakdowns";
import type { Metric } from "./metric";
import { surveyOfFiveYears, surveyOfOneYear } from "./sources";
import { oneYearSurveyYears } from "./years";

export const householdIncome: Metric = {
  key: "household-income",
  pillar: "rewarding_work",
  predictor: "opportunities_for_income",
  name: {
    en: "Household income at 20th, 50th, and 80th percentiles",
    es: "Ingreso del hogar en los percentiles 20, 50 y 80",
  },
  definition: {
    en: "Households are ranked by income and the three cut-offs are reported, always together. Larger gaps between the three values mean more inequality.",
    es: "Los hogares se ordenan por ingreso y se dan los tres puntos de corte, siempre juntos. Las brechas más grandes entre los tres valores significan más desigualdad.",
  },
  columns: [
    {
      key: "pctl_income_20",
      label: { en: "Household income at the 20th percentile", es: "Ingreso del hogar en el percentil 20" },
      shortLabel: { en: "Income, 20th percentile", es: "Ingreso, percentil 20" },
      unit: "dollars",
      direction: "higher",
      directionFrom: "inferred",
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: true, place: true },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, household income at the 20th percentile was {value}.",
        es: "En {year}, en {place}{group}, el ingreso del hogar en el percentil 20 era de {value}.",
      },
    },
    {
      key: "pctl_income_50",
      label: { en: "Household income at the 50th percentile", es: "Ingreso del hogar en el percentil 50" },
      shortLabel: { en: "Income, 50th percentile", es: "Ingreso, percentil 50" },
      unit: "dollars",
      direction: "higher",
      directionFrom: "inferred",
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: true, place: true },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, household income at the 50th percentile was {value}.",
        es: "En {year}, en {place}{group}, el ingreso del hogar en el percentil 50 era de {value}.",
      },
    },
    {
      key: "pctl_income_80",
      label: { en: "Household income at the 80th percentile", es: "Ingreso del hogar en el percentil 80" },
      shortLabel: { en: "Income, 80th percentile", es: "Ingreso, percentil 80" },
      unit: "dollars",
      direction: "higher",
      directionFrom: "inferred",
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: true, place: true },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, household income at the 80th percentile was {value}.",
        es: "En {year}, en {place}{group}, el ingreso del hogar en el percentil 80 era de {value}.",
      },
    },
  ],
  breakdowns: [{ key: "race-ethnicity", labels: raceLabels }],
  period: "year",
  groupPeriod: "five_years",
  source: surveyOfOneYear,
  groupSource: surveyOfFiveYears,
  smallestArea: { area: "puma", from: "stated" },
  cityAvailable: true,
  overallDiffersFromAll: true,
  nominalDollars: true,
  caveats: [],
};
