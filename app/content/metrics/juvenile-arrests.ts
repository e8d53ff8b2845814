import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";
import { incidentReports, incidentReportsUnranked } from "./sources";

export const juvenileArrests: Metric = {
  key: "juvenile-arrests",
  pillar: "governance",
  predictor: "just_policing",
  name: { en: "Juvenile arrests per 100,000 juveniles", es: "Arrestos de menores por cada 100,000 menores" },
  definition: {
    en: "Arrests (not persons) of people ages 10 to 17 per 100,000 residents of that age.",
    es: "Arrestos (no personas) de menores de 10 a 17 años por cada 100,000 residentes de esa edad.",
  },
  columns: [
    {
      key: "rate_juv_arrest",
      label: { en: "Juvenile arrests per 100,000 juveniles", es: "Arrestos de menores por cada 100,000 menores" },
      shortLabel: { en: "Arrests per 100,000", es: "Arrestos por cada 100,000" },
      unit: "per_100k",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: [2021, 2022, 2023], place: [2021, 2022, 2023] },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} arrests for every 100,000 people ages 10 to 17.",
        es: "En {year}, en {place}{group}, hubo {value} arrestos por cada 100,000 menores de 10 a 17 años.",
      },
    },
  ],
  breakdowns: [
    { key: "race-ethnicity", labels: ["Black", "Hispanic", "Other Races and Ethnicities", "White"] },
    { key: "gender", labels: ["Female", "Male"] },
    { key: "age", labels: ["Age 10 to 14", "Age 15 to 17"] },
  ],
  period: "year",
  source: incidentReports,
  smallestArea: { area: "agency", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  unranked: incidentReportsUnranked,
  caveats: [
    {
      en: "The groups by race are named Black and White, without “non-Hispanic”.",
      es: "Los grupos raciales se llaman personas negras y personas blancas, sin “no hispanas”.",
    },
    {
      en: "Some large places are suppressed in years before 2023.",
      es: "Algunos lugares grandes no tienen valor en años anteriores a 2023.",
    },
  ],
};
