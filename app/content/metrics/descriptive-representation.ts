import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";
import { fiveYearSurveyYears } from "./years";

export const descriptiveRepresentation: Metric = {
  key: "descriptive-representation",
  pillar: "governance",
  predictor: "descriptive_representation",
  name: {
    en: "Ratio of the share of local elected officials of a racial or ethnic group to the share of residents of the same group",
    es: "Relación entre la parte de funcionarios locales electos de un grupo racial o étnico y la parte de residentes de ese grupo",
  },
  definition: {
    en: "The files hold only the share of residents. The coalition adds the share of elected officials to complete the metric.",
    es: "Los archivos traen solo la parte de los residentes. La coalición agrega la parte de los funcionarios electos para completar la métrica.",
  },
  columns: [
    {
      key: "share_desc_rep_black_nonhispanic",
      label: {
        en: "Share of residents: Black, non-Hispanic",
        es: "Parte de los residentes: personas negras no hispanas",
      },
      shortLabel: { en: "Black, non-Hispanic", es: "Personas negras no hispanas" },
      unit: "proportion",
      direction: "neutral",
      directionFrom: "stated",
      years: { county: fiveYearSurveyYears, place: fiveYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of residents were Black, non-Hispanic.",
        es: "En {year}, en {place}{group}, el {value} de los residentes eran personas negras no hispanas.",
      },
    },
    {
      key: "share_desc_rep_hispanic",
      label: { en: "Share of residents: Hispanic", es: "Parte de los residentes: personas hispanas" },
      shortLabel: { en: "Hispanic", es: "Personas hispanas" },
      unit: "proportion",
      direction: "neutral",
      directionFrom: "stated",
      years: { county: fiveYearSurveyYears, place: fiveYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of residents were Hispanic.",
        es: "En {year}, en {place}{group}, el {value} de los residentes eran personas hispanas.",
      },
    },
    {
      key: "share_desc_rep_other",
      label: {
        en: "Share of residents: Other races and ethnicities",
        es: "Parte de los residentes: personas de otras razas y etnias",
      },
      shortLabel: { en: "Other races and ethnicities", es: "Otras razas y etnias" },
      unit: "proportion",
      direction: "neutral",
      directionFrom: "stated",
      years: { county: fiveYearSurveyYears, place: fiveYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: ["share_desc_rep_asian_other"],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of residents were of other races and ethnicities.",
        es: "En {year}, en {place}{group}, el {value} de los residentes eran personas de otras razas y etnias.",
      },
    },
    {
      key: "share_desc_rep_white_nonhispanic",
      label: {
        en: "Share of residents: White, non-Hispanic",
        es: "Parte de los residentes: personas blancas no hispanas",
      },
      shortLabel: { en: "White, non-Hispanic", es: "Personas blancas no hispanas" },
      unit: "proportion",
      direction: "neutral",
      directionFrom: "stated",
      years: { county: fiveYearSurveyYears, place: fiveYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of residents were White, non-Hispanic.",
        es: "En {year}, en {place}{group}, el {value} de los residentes eran personas blancas no hispanas.",
      },
    },
  ],
  breakdowns: [],
  period: "five_years",
  source: {
    en: "US Census Bureau {Y} 5-year American Community Survey",
    es: "Oficina del Censo de EE. UU., Encuesta sobre la Comunidad Estadounidense (ACS) de 5 años {Y}",
  },
  smallestArea: { area: "tract", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [
    {
      en: "Half of this metric is local: count the elected officials of each group in worksheet 2D.",
      es: "La mitad de esta métrica es local: cuente los funcionarios electos de cada grupo en la hoja 2D.",
    },
  ],
};
