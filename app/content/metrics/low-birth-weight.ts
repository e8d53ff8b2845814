import { raceLabels } from "./breakdowns";
import type { Metric } from "./metric";
import { yearsFrom } from "./years";

export const lowBirthWeight: Metric = {
  key: "low-birth-weight",
  pillar: "health",
  predictor: "neonatal_health",
  name: { en: "Share of babies born with low weight", es: "Porcentaje de bebés que nacen con bajo peso" },
  definition: {
    en: "Live births under 2,500 grams divided by births with known weight, by the county where the mother lives.",
    es: "Nacimientos con vida de menos de 2,500 gramos divididos entre los nacimientos con peso conocido, según el condado donde vive la madre.",
  },
  columns: [
    {
      key: "share_low_birth_weight",
      label: { en: "Share of babies born with low weight", es: "Porcentaje de bebés que nacen con bajo peso" },
      shortLabel: { en: "Low birth weight", es: "Bajo peso al nacer" },
      unit: "proportion",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: yearsFrom(2016, 2023), place: [] },
      hasInterval: { county: true, place: false },
      aliases: ["rate_low_birth_weight"],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of babies were born with low weight.",
        es: "En {year}, en {place}{group}, el {value} de los bebés nació con bajo peso.",
      },
    },
  ],
  breakdowns: [
    { key: "race-ethnicity", labels: raceLabels },
    {
      key: "mothers-education",
      labels: ["Less than High School", "GED/High School Degree", "Some College", "College Degree or Higher"],
    },
  ],
  period: "year",
  source: {
    en: "Centers for Disease Control and Prevention, National Center for Health Statistics, natality via CDC WONDER {Y}",
    es: "Centros para el Control y la Prevención de Enfermedades, National Center for Health Statistics, natalidad vía CDC WONDER {Y}",
  },
  smallestArea: { area: "large_county", from: "stated" },
  cityAvailable: false,
  overallDiffersFromAll: false,
  nominalDollars: false,
  caveats: [
    {
      en: "Counties of fewer than 100,000 people share one pooled value of their state; it is marked as lower quality.",
      es: "Los condados de menos de 100,000 personas comparten un solo valor de su estado; lleva una marca de menor calidad.",
    },
  ],
};
