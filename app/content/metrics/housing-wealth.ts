import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";
import { surveyOfOneYear } from "./sources";
import { oneYearSurveyYears } from "./years";

export const housingWealth: Metric = {
  key: "housing-wealth",
  pillar: "rewarding_work",
  predictor: "wealth_building",
  name: {
    en: "Ratio of the share of total home values owned by a racial or ethnic group to the share of households of the same group",
    es: "Relación entre la parte del valor total de las viviendas que posee un grupo racial o étnico y la parte de los hogares de ese grupo",
  },
  definition: {
    en: "The first number is the group's share of the total self-reported value of owner-occupied homes; the second is its share of households. When the first is smaller than the second, the group holds less than its proportional share.",
    es: "El primer número es la parte del grupo en el valor total de las viviendas ocupadas por sus dueños, según lo que ellos reportan; el segundo es su parte de los hogares. Si el primero es menor que el segundo, el grupo tiene menos de lo que le corresponde en proporción.",
  },
  columns: [
    {
      key: "ratio_black_nh_house_value_households",
      label: {
        en: "Share of housing wealth and share of households: Black, non-Hispanic",
        es: "Parte de la riqueza en vivienda y parte de los hogares: personas negras no hispanas",
      },
      shortLabel: { en: "Black, non-Hispanic", es: "Personas negras no hispanas" },
      unit: "pair",
      direction: "neutral",
      directionFrom: "stated",
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, Black, non-Hispanic households made up {value2} of households but held {value} of the local housing wealth.",
        es: "En {year}, en {place}{group}, los hogares de personas negras no hispanas eran el {value2} de los hogares, pero tenían el {value} de la riqueza local en vivienda.",
      },
    },
    {
      key: "ratio_hispanic_house_value_households",
      label: {
        en: "Share of housing wealth and share of households: Hispanic",
        es: "Parte de la riqueza en vivienda y parte de los hogares: personas hispanas",
      },
      shortLabel: { en: "Hispanic", es: "Personas hispanas" },
      unit: "pair",
      direction: "neutral",
      directionFrom: "stated",
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, Hispanic households made up {value2} of households but held {value} of the local housing wealth.",
        es: "En {year}, en {place}{group}, los hogares de personas hispanas eran el {value2} de los hogares, pero tenían el {value} de la riqueza local en vivienda.",
      },
    },
    {
      key: "ratio_other_nh_house_value_households",
      label: {
        en: "Share of housing wealth and share of households: other races and ethnicities",
        es: "Parte de la riqueza en vivienda y parte de los hogares: personas de otras razas y etnias",
      },
      shortLabel: { en: "Other races and ethnicities", es: "Otras razas y etnias" },
      unit: "pair",
      direction: "neutral",
      directionFrom: "stated",
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, households of other races and ethnicities made up {value2} of households but held {value} of the local housing wealth.",
        es: "En {year}, en {place}{group}, los hogares de personas de otras razas y etnias eran el {value2} de los hogares, pero tenían el {value} de la riqueza local en vivienda.",
      },
    },
    {
      key: "ratio_white_nh_house_value_households",
      label: {
        en: "Share of housing wealth and share of households: White, non-Hispanic",
        es: "Parte de la riqueza en vivienda y parte de los hogares: personas blancas no hispanas",
      },
      shortLabel: { en: "White, non-Hispanic", es: "Personas blancas no hispanas" },
      unit: "pair",
      direction: "neutral",
      directionFrom: "stated",
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, White, non-Hispanic households made up {value2} of households but held {value} of the local housing wealth.",
        es: "En {year}, en {place}{group}, los hogares de personas blancas no hispanas eran el {value2} de los hogares, pero tenían el {value} de la riqueza local en vivienda.",
      },
    },
  ],
  breakdowns: [{ key: "age", labels: ["Under Age 45", "Age 45 and Over"] }],
  period: "year",
  source: surveyOfOneYear,
  smallestArea: { area: "puma", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [],
};
