import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";

export const electionTurnout: Metric = {
  key: "election-turnout",
  pillar: "governance",
  predictor: "political_participation",
  name: {
    en: "Share of the voting-age population who turn out to vote",
    es: "Porcentaje de la población en edad de votar que vota",
  },
  definition: {
    en: "Votes for president divided by the citizen voting-age population.",
    es: "Votos para presidente divididos entre la población ciudadana en edad de votar.",
  },
  columns: [
    {
      key: "share_election_turnout",
      label: {
        en: "Share of the voting-age population who turn out to vote",
        es: "Porcentaje de la población en edad de votar que vota",
      },
      shortLabel: { en: "Turnout", es: "Participación" },
      unit: "proportion",
      direction: "higher",
      directionFrom: "inferred",
      years: { county: [2016, 2020], place: [2016, 2020] },
      hasInterval: { county: false, place: false },
      aliases: ["election_turnout"],
      sentence: {
        en: "In {year}, in {place}{group}, {value} of the citizen voting-age population turned out to vote.",
        es: "En {year}, en {place}{group}, votó el {value} de la población ciudadana en edad de votar.",
      },
    },
  ],
  breakdowns: [],
  period: "year",
  source: {
    en: "MIT Election Data and Science Lab (counties), precinct results (cities); US Census Bureau citizen voting-age population special tabulation {Y-4}–{Y}",
    es: "MIT Election Data and Science Lab (condados), resultados por distrito electoral (ciudades); Oficina del Censo de EE. UU., tabulación especial de población ciudadana en edad de votar {Y-4}–{Y}",
  },
  smallestArea: { area: "precinct", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [{ en: "There are no values for Alaska.", es: "No hay valores para Alaska." }],
};
