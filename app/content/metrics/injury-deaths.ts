import { raceLabels } from "./breakdowns";
import type { Metric } from "./metric";
import { yearsFrom } from "./years";

export const injuryDeaths: Metric = {
  key: "injury-deaths",
  pillar: "health",
  predictor: "safety_from_trauma",
  name: { en: "Deaths due to injury per 100,000 people", es: "Muertes por lesiones por cada 100,000 personas" },
  definition: {
    en: "Deaths from planned and unplanned injury per 100,000 residents, by the county where the person lived.",
    es: "Muertes por lesiones intencionales y no intencionales por cada 100,000 residentes, según el condado donde vivía la persona.",
  },
  columns: [
    {
      key: "rate_injury_death",
      label: { en: "Deaths due to injury per 100,000 people", es: "Muertes por lesiones por cada 100,000 personas" },
      shortLabel: { en: "Injury deaths per 100,000", es: "Muertes por lesiones por cada 100,000" },
      unit: "per_100k",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: yearsFrom(2014, 2023), place: [] },
      hasInterval: { county: true, place: false },
      aliases: [],
      sentence: {
        en: "In {year}, in {place}{group}, there were {value} deaths due to injury for every 100,000 people.",
        es: "En {year}, en {place}{group}, hubo {value} muertes por lesiones por cada 100,000 personas.",
      },
    },
  ],
  breakdowns: [{ key: "race-ethnicity", labels: raceLabels }],
  period: "five_years",
  source: {
    en: "Centers for Disease Control and Prevention, National Center for Health Statistics, Underlying Cause of Death via CDC WONDER, five pooled years",
    es: "Centros para el Control y la Prevención de Enfermedades, National Center for Health Statistics, causa básica de muerte vía CDC WONDER, cinco años reunidos",
  },
  smallestArea: { area: "county", from: "inferred" },
  cityAvailable: false,
  overallDiffersFromAll: false,
  nominalDollars: false,
  caveats: [
    {
      en: "Earlier releases adjust for age, this one does not: do not join the series.",
      es: "Las ediciones anteriores ajustan por edad y esta no: no junte las series.",
    },
    {
      en: "Values by race and ethnicity for 2021 pool only 2018 to 2021.",
      es: "Los valores por raza y etnia de 2021 reúnen solo 2018 a 2021.",
    },
  ],
};
