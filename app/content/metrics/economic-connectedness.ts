import type { Metric } from "./metric";

export const economicConnectedness: Metric = {
  key: "economic-connectedness",
  pillar: "neighborhoods",
  predictor: "social_capital",
  name: {
    en: "Economic connectedness (cross-class friendships on Facebook)",
    es: "Conexión económica (amistades entre clases en Facebook)",
  },
  definition: {
    en: "Among Facebook users below the median in socioeconomic status, the average share of friends who are above it. 50% would mean fully mixed friendships.",
    es: "Entre las personas usuarias de Facebook por debajo de la mediana socioeconómica, la parte promedio de amistades que está por encima. 50% significaría amistades del todo mezcladas.",
  },
  columns: [
    {
      key: "share_economic_connectedness",
      label: {
        en: "Economic connectedness (cross-class friendships on Facebook)",
        es: "Conexión económica (amistades entre clases en Facebook)",
      },
      shortLabel: { en: "Cross-class friends", es: "Amistades entre clases" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "inferred",
      parity: { at: 0.5, means: { en: "fully mixed friendships", es: "amistades totalmente mezcladas" } },
      years: { county: [2022], place: [2022] },
      hasInterval: { county: true, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, people below the median in socioeconomic status had, on average, {value} of their Facebook friends above it.",
        es: "En {year}, en {place}{group}, las personas por debajo de la mediana socioeconómica tenían, en promedio, el {value} de sus amistades de Facebook por encima de ella.",
      },
    },
  ],
  breakdowns: [],
  period: "year",
  source: {
    en: "Opportunity Insights, Social Capital Atlas, 2022",
    es: "Opportunity Insights, Social Capital Atlas, 2022",
  },
  smallestArea: { area: "zip", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  caveats: [
    {
      en: "Earlier releases give a ratio twice this share: do not join the series.",
      es: "Las ediciones anteriores dan una razón que es el doble de este porcentaje: no junte las series.",
    },
  ],
};
