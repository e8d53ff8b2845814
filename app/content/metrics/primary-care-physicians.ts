import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";
import { yearsFrom } from "./years";

export const primaryCarePhysicians: Metric = {
  key: "primary-care-physicians",
  pillar: "health",
  predictor: "access_to_health_services",
  name: { en: "Number of people per primary care physician", es: "Personas por cada médico de atención primaria" },
  definition: {
    en: "Residents divided by active primary care physicians.",
    es: "Residentes divididos entre los médicos de atención primaria en ejercicio.",
  },
  columns: [
    {
      key: "ratio_population_pc_physician",
      label: { en: "Number of people per primary care physician", es: "Personas por cada médico de atención primaria" },
      shortLabel: { en: "People per physician", es: "Personas por médico" },
      unit: "people_per_one",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: yearsFrom(2014, 2021), place: [] },
      hasInterval: { county: false, place: false },
      zero: {
        means: "worst",
        label: { en: "no physician", es: "ningún médico" },
        sentence: {
          en: "In {year}, in {place}{group}, there was no primary care physician.",
          es: "En {year}, en {place}{group}, no había ningún médico de atención primaria.",
        },
      },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, there was one primary care physician for every {value} people.",
        es: "En {year}, en {place}{group}, había un médico de atención primaria por cada {value} personas.",
      },
    },
  ],
  breakdowns: [],
  period: "year",
  source: {
    en: "Health Resources and Services Administration, Area Health Resources File",
    es: "Health Resources and Services Administration, Area Health Resources File",
  },
  smallestArea: { area: "county", from: "inferred" },
  cityAvailable: false,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [
    {
      en: "A zero in the file means a place of fewer than 2,000 people without any physician: the worst case, not the best.",
      es: "Un cero en el archivo significa un lugar de menos de 2,000 personas sin ningún médico: el peor caso, no el mejor.",
    },
  ],
};
