import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";

export const airQuality: Metric = {
  key: "air-quality",
  pillar: "health",
  predictor: "environmental_quality",
  name: {
    en: "Air quality index (exposure to airborne toxins)",
    es: "Índice de calidad del aire (contacto con tóxicos en el aire)",
  },
  definition: {
    en: "National percentile of combined cancer, respiratory and neurological hazard, averaged over census tracts by population. The index is turned around: higher means less exposure.",
    es: "Percentil nacional del riesgo combinado de cáncer, respiratorio y neurológico, promediado por población entre sectores censales. El índice está invertido: más alto significa menos contacto.",
  },
  columns: [
    {
      key: "index_air_hazard",
      label: {
        en: "Air quality index (exposure to airborne toxins)",
        es: "Índice de calidad del aire (contacto con tóxicos en el aire)",
      },
      shortLabel: { en: "Air quality", es: "Calidad del aire" },
      unit: "index",
      direction: "higher",
      directionFrom: "stated",
      years: { county: [2014, 2018, 2019], place: [2014, 2018, 2019] },
      hasInterval: { county: false, place: false },
      aliases: ["index_air_quality"],
      sentence: {
        en: "In {year}, in {place}{group}, the air quality index was {value} out of 100; higher means less exposure to airborne toxins.",
        es: "En {year}, en {place}{group}, el índice de calidad del aire era {value} de 100; más alto significa menos contacto con tóxicos en el aire.",
      },
    },
  ],
  breakdowns: [
    { key: "race-share", labels: ["Neighborhoods of color", "White neighborhoods", "Mixed neighborhoods"] },
    { key: "income", labels: ["High-Poverty", "Not High-Poverty"] },
  ],
  period: "year",
  source: {
    en: "US Environmental Protection Agency AirToxScreen (2018, 2019) and National Air Toxics Assessment (2014); American Community Survey",
    es: "Agencia de Protección Ambiental de EE. UU., AirToxScreen (2018, 2019) y National Air Toxics Assessment (2014); Encuesta sobre la Comunidad Estadounidense",
  },
  smallestArea: { area: "tract", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [],
};
