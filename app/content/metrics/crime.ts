import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";
import { incidentReports, incidentReportsUnranked } from "./sources";

export const crime: Metric = {
  key: "crime",
  pillar: "governance",
  predictor: "safety_from_crime",
  name: {
    en: "Reported violent crimes and property crimes per 100,000 people",
    es: "Delitos violentos y delitos contra la propiedad denunciados por cada 100,000 personas",
  },
  definition: {
    en: "Offenses reported by law enforcement agencies per 100,000 residents.",
    es: "Delitos reportados por las agencias de policía por cada 100,000 residentes.",
  },
  columns: [
    {
      key: "rate_crime_violent",
      label: {
        en: "Reported violent crimes per 100,000 people",
        es: "Delitos violentos denunciados por cada 100,000 personas",
      },
      shortLabel: { en: "Violent crimes", es: "Delitos violentos" },
      unit: "per_100k",
      direction: "lower",
      directionFrom: "inferred",
      whole: true,
      years: { county: [2021, 2022, 2023], place: [2021, 2022, 2023] },
      hasInterval: { county: false, place: false },
      aliases: ["rate_violent_crime"],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} reported violent crimes for every 100,000 people.",
        es: "En {year}, en {place}{group}, se denunciaron {value} delitos violentos por cada 100,000 personas.",
      },
    },
    {
      key: "rate_crime_property",
      label: {
        en: "Reported property crimes per 100,000 people",
        es: "Delitos contra la propiedad denunciados por cada 100,000 personas",
      },
      shortLabel: { en: "Property crimes", es: "Delitos contra la propiedad" },
      unit: "per_100k",
      direction: "lower",
      directionFrom: "inferred",
      whole: true,
      years: { county: [2021, 2022, 2023], place: [2021, 2022, 2023] },
      hasInterval: { county: false, place: false },
      aliases: ["rate_property_crime"],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} reported property crimes for every 100,000 people.",
        es: "En {year}, en {place}{group}, se denunciaron {value} delitos contra la propiedad por cada 100,000 personas.",
      },
    },
  ],
  breakdowns: [],
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
      en: "Some large places are suppressed in years before 2023.",
      es: "Algunos lugares grandes no tienen valor en años anteriores a 2023.",
    },
  ],
};
