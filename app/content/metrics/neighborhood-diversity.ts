import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";
import { tractTablesOfFiveYears } from "./sources";

export const neighborhoodDiversity: Metric = {
  key: "neighborhood-diversity",
  pillar: "neighborhoods",
  predictor: "racial_diversity",
  name: {
    en: "Index of people's exposure to neighbors of different races and ethnicities",
    es: "Índice de contacto con vecinos de distintas razas y etnias",
  },
  definition: {
    en: "For the average resident of the group, the share of neighbors in the same census tract who belong to other groups. The higher the value, the more exposure.",
    es: "Para el residente promedio del grupo, la parte de los vecinos de su sector censal que pertenece a otros grupos. A mayor valor, más contacto.",
  },
  columns: [
    {
      key: "share_black_nh_exposure",
      label: {
        en: "Average share of neighbors of other groups: Black, non-Hispanic",
        es: "Parte promedio de vecinos de otros grupos: personas negras no hispanas",
      },
      shortLabel: { en: "Black, non-Hispanic", es: "Personas negras no hispanas" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "stated",
      years: { county: [2016, 2018, 2021, 2023], place: [2016, 2018, 2021, 2023] },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, on average, {value} of the neighbors of Black, non-Hispanic residents belonged to other racial or ethnic groups.",
        es: "En {year}, en {place}{group}, en promedio, el {value} de los vecinos de las personas negras no hispanas pertenecía a otros grupos raciales o étnicos.",
      },
    },
    {
      key: "share_hispanic_exposure",
      label: {
        en: "Average share of neighbors of other groups: Hispanic",
        es: "Parte promedio de vecinos de otros grupos: personas hispanas",
      },
      shortLabel: { en: "Hispanic", es: "Personas hispanas" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "stated",
      years: { county: [2016, 2018, 2021, 2023], place: [2016, 2018, 2021, 2023] },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, on average, {value} of the neighbors of Hispanic residents belonged to other racial or ethnic groups.",
        es: "En {year}, en {place}{group}, en promedio, el {value} de los vecinos de las personas hispanas pertenecía a otros grupos raciales o étnicos.",
      },
    },
    {
      key: "share_other_nh_exposure",
      label: {
        en: "Average share of neighbors of other groups: Other races and ethnicities",
        es: "Parte promedio de vecinos de otros grupos: personas de otras razas y etnias",
      },
      shortLabel: { en: "Other races and ethnicities", es: "Otras razas y etnias" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "stated",
      years: { county: [2016, 2018, 2021, 2023], place: [2016, 2018, 2021, 2023] },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, on average, {value} of the neighbors of residents of other races and ethnicities belonged to other racial or ethnic groups.",
        es: "En {year}, en {place}{group}, en promedio, el {value} de los vecinos de las personas de otras razas y etnias pertenecía a otros grupos raciales o étnicos.",
      },
    },
    {
      key: "share_white_nh_exposure",
      label: {
        en: "Average share of neighbors of other groups: White, non-Hispanic",
        es: "Parte promedio de vecinos de otros grupos: personas blancas no hispanas",
      },
      shortLabel: { en: "White, non-Hispanic", es: "Personas blancas no hispanas" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "stated",
      years: { county: [2016, 2018, 2021, 2023], place: [2016, 2018, 2021, 2023] },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, on average, {value} of the neighbors of White, non-Hispanic residents belonged to other racial or ethnic groups.",
        es: "En {year}, en {place}{group}, en promedio, el {value} de los vecinos de las personas blancas no hispanas pertenecía a otros grupos raciales o étnicos.",
      },
    },
  ],
  breakdowns: [],
  period: "five_years",
  source: tractTablesOfFiveYears,
  smallestArea: { area: "tract", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [],
};
