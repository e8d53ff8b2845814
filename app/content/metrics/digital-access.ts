import { raceLabels } from "./breakdowns";
import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";
import { surveyOfFiveYears } from "./sources";

export const digitalAccess: Metric = {
  key: "digital-access",
  pillar: "high_quality_education",
  predictor: "digital_access",
  name: {
    en: "Share of households with broadband access in their home",
    es: "Porcentaje de hogares con internet de alta velocidad en casa",
  },
  definition: {
    en: "Households with a computer and a high-speed subscription divided by all households. By race and ethnicity, people in such households are counted.",
    es: "Hogares con computadora y servicio de alta velocidad, divididos entre todos los hogares. Por raza y etnia se cuentan las personas en esos hogares.",
  },
  columns: [
    {
      key: "share_digital_access",
      label: {
        en: "Share of households with broadband access in their home",
        es: "Porcentaje de hogares con internet de alta velocidad en casa",
      },
      shortLabel: { en: "High-speed internet", es: "Internet de alta velocidad" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "inferred",
      years: { county: [2018, 2021, 2023], place: [2018, 2021, 2023] },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of households had high-speed internet at home.",
        es: "En {year}, en {place}{group}, el {value} de los hogares tenía internet de alta velocidad en casa.",
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
  noInterval: noIntervalInRelease,
  caveats: [
    {
      en: "Earlier releases took it from published tables and gave intervals: do not join the series.",
      es: "Las ediciones anteriores lo tomaban de tablas publicadas y daban intervalos: no junte las series.",
    },
  ],
};
