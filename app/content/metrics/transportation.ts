import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";

export const transportation: Metric = {
  key: "transportation",
  pillar: "neighborhoods",
  predictor: "transportation_access",
  name: {
    en: "Share of commuters using public transit; transportation cost as a share of income",
    es: "Porcentaje de personas que van al trabajo en transporte público; costo del transporte como parte del ingreso",
  },
  definition: {
    en: "Averages of census tract estimates, weighted by households.",
    es: "Promedios de estimaciones por sector censal, ponderados por hogares.",
  },
  columns: [
    {
      key: "share_transit_commuter",
      label: { en: "Commuters who use public transit", es: "Personas que van al trabajo en transporte público" },
      shortLabel: { en: "Use transit", es: "Usan transporte público" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "inferred",
      years: { county: [2015, 2019, 2022], place: [2015, 2019, 2022] },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of commuters used public transit.",
        es: "En {year}, en {place}{group}, el {value} de las personas que van al trabajo usaba transporte público.",
      },
    },
    {
      key: "share_transportation_cost",
      label: {
        en: "Transportation cost as a share of income, for a household with moderate income for the region",
        es: "Costo del transporte como parte del ingreso, para un hogar de ingreso moderado en la región",
      },
      shortLabel: { en: "Transportation cost", es: "Costo del transporte" },
      unit: "proportion",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: [2015, 2019, 2022], place: [2015, 2019, 2022] },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, transportation cost {value} of the income of a household with moderate income for the region.",
        es: "En {year}, en {place}{group}, el transporte costaba el {value} del ingreso de un hogar de ingreso moderado en la región.",
      },
    },
  ],
  breakdowns: [
    { key: "race-share", labels: ["Neighborhoods of color", "White neighborhoods", "Mixed neighborhoods"] },
  ],
  period: "year",
  source: {
    en: "Center for Neighborhood Technology, Housing and Transportation Affordability Index {Y}; US Census Bureau American Community Survey",
    es: "Center for Neighborhood Technology, Housing and Transportation Affordability Index {Y}; Oficina del Censo de EE. UU., Encuesta sobre la Comunidad Estadounidense",
  },
  smallestArea: { area: "tract", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [
    {
      en: "Earlier releases hold indexes on another scale: do not join the series.",
      es: "Las ediciones anteriores traen índices en otra escala: no junte las series.",
    },
  ],
};
