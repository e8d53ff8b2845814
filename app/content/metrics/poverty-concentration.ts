import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";
import { tractTablesOfFiveYears } from "./sources";
import { fiveYearSurveyYears } from "./years";

export const povertyConcentration: Metric = {
  key: "poverty-concentration",
  pillar: "neighborhoods",
  predictor: "economic_inclusion",
  name: {
    en: "Share of people experiencing poverty who live in high-poverty neighborhoods",
    es: "Porcentaje de personas en pobreza que viven en vecindarios de alta pobreza",
  },
  definition: {
    en: "People below the poverty line living in census tracts with poverty above 40%, divided by all people below the poverty line.",
    es: "Personas bajo la línea de pobreza que viven en sectores censales con más de 40% de pobreza, divididas entre todas las personas bajo esa línea.",
  },
  columns: [
    {
      key: "share_poverty_exposure",
      label: {
        en: "Share of people experiencing poverty who live in high-poverty neighborhoods",
        es: "Porcentaje de personas en pobreza que viven en vecindarios de alta pobreza",
      },
      shortLabel: { en: "In high-poverty neighborhoods", es: "En vecindarios de alta pobreza" },
      unit: "proportion",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: fiveYearSurveyYears, place: fiveYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of people experiencing poverty lived in high-poverty neighborhoods.",
        es: "En {year}, en {place}{group}, el {value} de las personas en pobreza vivía en vecindarios de alta pobreza.",
      },
    },
  ],
  breakdowns: [
    { key: "race-ethnicity", labels: ["Black", "Hispanic", "Other Races and Ethnicities", "White, Non-Hispanic"] },
  ],
  period: "five_years",
  source: tractTablesOfFiveYears,
  smallestArea: { area: "tract", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [
    {
      en: "The group “Black” includes Hispanic Black residents, while “White” does not include Hispanic residents.",
      es: "El grupo “personas negras” incluye a personas negras hispanas; el de “personas blancas” no incluye a personas hispanas.",
    },
  ],
};
