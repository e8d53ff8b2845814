import { noIntervalInRelease } from "./caveats";
import type { Metric, Parity } from "./metric";
import { oneYearSurveyYears } from "./years";

const asManyHomes: Parity = { at: 1, means: { en: "as many homes as households", es: "tantas viviendas como hogares" } };

export const affordableHousing: Metric = {
  key: "affordable-housing",
  pillar: "neighborhoods",
  predictor: "housing_affordability",
  name: {
    en: "Number of affordable and available housing units per 100 households with low, very low, and extremely low incomes",
    es: "Viviendas asequibles y disponibles por cada 100 hogares de ingresos bajos, muy bajos y extremadamente bajos",
  },
  definition: {
    en: "Housing units whose monthly cost is at most 30% of the income limit, relative to households at that income level. “Available” also asks that the home is vacant or that such a household lives in it. Above 100, there are more units than households.",
    es: "Viviendas cuyo costo mensual es de 30% o menos del límite de ingreso, en relación con los hogares de ese nivel. “Disponible” pide además que la vivienda esté vacía o que viva en ella un hogar de ese nivel. Si es mayor que 100, hay más viviendas que hogares.",
  },
  columns: [
    {
      key: "share_affordable_available_80_ami",
      label: {
        en: "Affordable and available homes per 100 households with low incomes (below 80% of area median)",
        es: "Viviendas asequibles y disponibles por cada 100 hogares de ingresos bajos (menos de 80% de la mediana del área)",
      },
      shortLabel: { en: "Homes available, 80% of median", es: "Viviendas disponibles, 80% de la mediana" },
      unit: "per_100",
      direction: "higher",
      directionFrom: "stated",
      parity: asManyHomes,
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} affordable and available homes for every 100 households with low incomes (below 80% of the area median).",
        es: "En {year}, en {place}{group}, había {value} viviendas asequibles y disponibles por cada 100 hogares de ingresos bajos (menos de 80% de la mediana del área).",
      },
    },
    {
      key: "share_affordable_available_50_ami",
      label: {
        en: "Affordable and available homes per 100 households with very low incomes (below 50% of area median)",
        es: "Viviendas asequibles y disponibles por cada 100 hogares de ingresos muy bajos (menos de 50% de la mediana del área)",
      },
      shortLabel: { en: "Homes available, 50% of median", es: "Viviendas disponibles, 50% de la mediana" },
      unit: "per_100",
      direction: "higher",
      directionFrom: "stated",
      parity: asManyHomes,
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} affordable and available homes for every 100 households with very low incomes (below 50% of the area median).",
        es: "En {year}, en {place}{group}, había {value} viviendas asequibles y disponibles por cada 100 hogares de ingresos muy bajos (menos de 50% de la mediana del área).",
      },
    },
    {
      key: "share_affordable_available_30_ami",
      label: {
        en: "Affordable and available homes per 100 households with extremely low incomes (below 30% of area median)",
        es: "Viviendas asequibles y disponibles por cada 100 hogares de ingresos extremadamente bajos (menos de 30% de la mediana del área)",
      },
      shortLabel: { en: "Homes available, 30% of median", es: "Viviendas disponibles, 30% de la mediana" },
      unit: "per_100",
      direction: "higher",
      directionFrom: "stated",
      parity: asManyHomes,
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} affordable and available homes for every 100 households with extremely low incomes (below 30% of the area median).",
        es: "En {year}, en {place}{group}, había {value} viviendas asequibles y disponibles por cada 100 hogares de ingresos extremadamente bajos (menos de 30% de la mediana del área).",
      },
    },
    {
      key: "share_affordable_80_ami",
      label: {
        en: "Affordable homes per 100 households with low incomes (below 80% of area median)",
        es: "Viviendas asequibles por cada 100 hogares de ingresos bajos (menos de 80% de la mediana del área)",
      },
      shortLabel: { en: "Homes affordable, 80% of median", es: "Viviendas asequibles, 80% de la mediana" },
      unit: "per_100",
      direction: "higher",
      directionFrom: "stated",
      parity: asManyHomes,
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} affordable homes for every 100 households with low incomes (below 80% of the area median).",
        es: "En {year}, en {place}{group}, había {value} viviendas asequibles por cada 100 hogares de ingresos bajos (menos de 80% de la mediana del área).",
      },
    },
    {
      key: "share_affordable_50_ami",
      label: {
        en: "Affordable homes per 100 households with very low incomes (below 50% of area median)",
        es: "Viviendas asequibles por cada 100 hogares de ingresos muy bajos (menos de 50% de la mediana del área)",
      },
      shortLabel: { en: "Homes affordable, 50% of median", es: "Viviendas asequibles, 50% de la mediana" },
      unit: "per_100",
      direction: "higher",
      directionFrom: "stated",
      parity: asManyHomes,
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} affordable homes for every 100 households with very low incomes (below 50% of the area median).",
        es: "En {year}, en {place}{group}, había {value} viviendas asequibles por cada 100 hogares de ingresos muy bajos (menos de 50% de la mediana del área).",
      },
    },
    {
      key: "share_affordable_30_ami",
      label: {
        en: "Affordable homes per 100 households with extremely low incomes (below 30% of area median)",
        es: "Viviendas asequibles por cada 100 hogares de ingresos extremadamente bajos (menos de 30% de la mediana del área)",
      },
      shortLabel: { en: "Homes affordable, 30% of median", es: "Viviendas asequibles, 30% de la mediana" },
      unit: "per_100",
      direction: "higher",
      directionFrom: "stated",
      parity: asManyHomes,
      years: { county: oneYearSurveyYears, place: oneYearSurveyYears },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} affordable homes for every 100 households with extremely low incomes (below 30% of the area median).",
        es: "En {year}, en {place}{group}, había {value} viviendas asequibles por cada 100 hogares de ingresos extremadamente bajos (menos de 30% de la mediana del área).",
      },
    },
  ],
  breakdowns: [{ key: "tenure", labels: ["Renter", "Owner"] }],
  period: "year",
  source: {
    en: "US Department of Housing and Urban Development Section 8 income limits, fiscal year {Y}; US Census Bureau {Y} 1-year American Community Survey Public Use Microdata Sample via IPUMS; Missouri Census Data Center Geocorr 2022",
    es: "Departamento de Vivienda y Desarrollo Urbano de EE. UU., límites de ingreso de la Sección 8, año fiscal {Y}; Oficina del Censo de EE. UU., muestra pública de la Encuesta sobre la Comunidad Estadounidense (ACS) de 1 año {Y}, vía IPUMS; Missouri Census Data Center Geocorr 2022",
  },
  smallestArea: { area: "puma", from: "stated" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [],
};
