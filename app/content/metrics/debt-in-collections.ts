import type { Metric } from "./metric";

export const debtInCollections: Metric = {
  key: "debt-in-collections",
  pillar: "rewarding_work",
  predictor: "financial_security",
  name: {
    en: "Share of adults with debt in collections",
    es: "Porcentaje de personas adultas con deudas en cobranza",
  },
  definition: {
    en: "Adults with a credit record who have debt sent to collections.",
    es: "Personas adultas con historial de crédito que tienen deudas enviadas a cobranza.",
  },
  columns: [
    {
      key: "share_debt_coll",
      label: { en: "Adults with any debt in collections", es: "Personas adultas con alguna deuda en cobranza" },
      shortLabel: { en: "Any debt", es: "Alguna deuda" },
      unit: "proportion",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: [2018, 2022, 2023], place: [2021] },
      hasInterval: { county: true, place: false },
      aliases: ["share_debt_col"],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of adults with a credit record had debt in collections.",
        es: "En {year}, en {place}{group}, el {value} de las personas adultas con historial de crédito tenía deudas en cobranza.",
      },
    },
    {
      key: "share_medical_debt_coll",
      label: { en: "Adults with medical debt in collections", es: "Personas adultas con deudas médicas en cobranza" },
      shortLabel: { en: "Medical debt", es: "Deuda médica" },
      unit: "proportion",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: [2023], place: [] },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of adults with a credit record had medical debt in collections.",
        es: "En {year}, en {place}{group}, el {value} de las personas adultas con historial de crédito tenía deudas médicas en cobranza.",
      },
    },
  ],
  breakdowns: [
    { key: "race-share", labels: ["Neighborhoods of color", "White neighborhoods", "Mixed neighborhoods"] },
  ],
  period: "year",
  source: {
    en: "Urban Institute, Debt in America, credit bureau sample",
    es: "Urban Institute, Debt in America, muestra de una agencia de crédito",
  },
  citySource: {
    en: "Urban Institute, Financial Health and Wealth Dashboard, August 2021",
    es: "Urban Institute, Financial Health and Wealth Dashboard, agosto de 2021",
  },
  smallestArea: { area: "county", from: "stated" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  caveats: [
    {
      en: "Counties and cities use different definitions of debt: do not compare a city with a county.",
      es: "Los condados y las ciudades usan definiciones distintas de deuda: no compare una ciudad con un condado.",
    },
    { en: "Only some of the listed cities have a value.", es: "Solo algunas de las ciudades tienen un valor." },
    {
      en: "A neighborhood of one group is a zip code where at least 60% of residents belong to it (counties) or at least 50% (cities, 2021).",
      es: "Un vecindario de un grupo es un código postal donde al menos 60% de los residentes pertenece a él (condados) o al menos 50% (ciudades, 2021).",
    },
  ],
};
