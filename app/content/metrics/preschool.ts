import { raceLabels } from "./breakdowns";
import type { Metric } from "./metric";
import { surveyOfFiveYears } from "./sources";
import { fiveYearSurveyYears } from "./years";

export const preschool: Metric = {
  key: "preschool",
  pillar: "high_quality_education",
  predictor: "access_to_preschool",
  name: {
    en: "Share of 3- to 4-year-olds enrolled in nursery school or preschool",
    es: "Porcentaje de niños de 3 a 4 años inscritos en guardería escolar o preescolar",
  },
  definition: {
    en: "Children ages 3 and 4 attending nursery school or preschool divided by all children ages 3 and 4.",
    es: "Niños de 3 y 4 años que asisten a guardería escolar o preescolar, divididos entre todos los niños de esa edad.",
  },
  columns: [
    {
      key: "share_in_preschool",
      label: {
        en: "Share of 3- to 4-year-olds enrolled in nursery school or preschool",
        es: "Porcentaje de niños de 3 a 4 años inscritos en guardería escolar o preescolar",
      },
      shortLabel: { en: "In preschool", es: "En preescolar" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "inferred",
      years: { county: fiveYearSurveyYears, place: fiveYearSurveyYears },
      hasInterval: { county: true, place: true },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of 3- and 4-year-olds were enrolled in nursery school or preschool.",
        es: "En {year}, en {place}{group}, el {value} de los niños de 3 y 4 años estaba inscrito en guardería escolar o preescolar.",
      },
    },
  ],
  breakdowns: [
    { key: "race-ethnicity", labels: raceLabels },
    { key: "income", labels: ["Less than $50,000", "$50,000 or More"] },
  ],
  period: "five_years",
  source: surveyOfFiveYears,
  smallestArea: { area: "puma", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  caveats: [
    {
      en: "Earlier releases used one year of the survey, this one uses five: do not join the series.",
      es: "Las ediciones anteriores usaban un año de la encuesta y esta usa cinco: no junte las series.",
    },
  ],
};
