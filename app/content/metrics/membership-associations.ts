import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";
import { yearsFrom } from "./years";

export const membershipAssociations: Metric = {
  key: "membership-associations",
  pillar: "neighborhoods",
  predictor: "social_capital",
  name: {
    en: "Number of membership associations per 10,000 people",
    es: "Asociaciones con membresía por cada 10,000 personas",
  },
  definition: {
    en: "Establishments of ten kinds of associations per 10,000 residents.",
    es: "Establecimientos de diez tipos de asociaciones por cada 10,000 residentes.",
  },
  columns: [
    {
      key: "count_membership_associations_per_10k",
      label: {
        en: "Number of membership associations per 10,000 people",
        es: "Asociaciones con membresía por cada 10,000 personas",
      },
      shortLabel: { en: "Associations per 10,000", es: "Asociaciones por cada 10,000" },
      unit: "per_10k",
      direction: "higher",
      directionFrom: "inferred",
      years: { county: yearsFrom(2014, 2022), place: yearsFrom(2014, 2022) },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} membership associations for every 10,000 people.",
        es: "En {year}, en {place}{group}, había {value} asociaciones con membresía por cada 10,000 personas.",
      },
    },
  ],
  breakdowns: [],
  period: "year",
  source: {
    en: "US Census Bureau County Business Patterns {Y}; American Community Survey population",
    es: "Oficina del Censo de EE. UU., County Business Patterns {Y}; población de la Encuesta sobre la Comunidad Estadounidense",
  },
  smallestArea: { area: "zip", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [],
};
