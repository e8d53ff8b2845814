import { noIntervalInRelease } from "./caveats";
import type { Metric } from "./metric";
import { yearsFrom } from "./years";

export const schoolPoverty: Metric = {
  key: "school-poverty",
  pillar: "high_quality_education",
  predictor: "school_economic_diversity",
  name: {
    en: "Share of students attending high-poverty schools, by student race/ethnicity",
    es: "Porcentaje de estudiantes en escuelas de alta pobreza, por raza o etnia",
  },
  definition: {
    en: "Share of the group enrolled in public schools where at least 20% of students live below the federal poverty level.",
    es: "Parte del grupo inscrita en escuelas públicas donde al menos 20% de los estudiantes vive por debajo del nivel federal de pobreza.",
  },
  columns: [
    {
      key: "share_meps20_white",
      label: { en: "White students in high-poverty schools", es: "Estudiantes blancos en escuelas de alta pobreza" },
      shortLabel: { en: "White students", es: "Estudiantes blancos" },
      unit: "proportion",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: yearsFrom(2014, 2021), place: yearsFrom(2014, 2021) },
      hasInterval: { county: false, place: false },
      aliases: ["meps20_white"],
      sentence: {
        en: "In the school year that began in {year}, in {place}{group}, {value} of White students attended high-poverty schools.",
        es: "En el año escolar que empezó en {year}, en {place}{group}, el {value} de los estudiantes blancos asistía a escuelas de alta pobreza.",
      },
    },
    {
      key: "share_meps20_black",
      label: { en: "Black students in high-poverty schools", es: "Estudiantes negros en escuelas de alta pobreza" },
      shortLabel: { en: "Black students", es: "Estudiantes negros" },
      unit: "proportion",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: yearsFrom(2014, 2021), place: yearsFrom(2014, 2021) },
      hasInterval: { county: false, place: false },
      aliases: ["meps20_black"],
      sentence: {
        en: "In the school year that began in {year}, in {place}{group}, {value} of Black students attended high-poverty schools.",
        es: "En el año escolar que empezó en {year}, en {place}{group}, el {value} de los estudiantes negros asistía a escuelas de alta pobreza.",
      },
    },
    {
      key: "share_meps20_hispanic",
      label: {
        en: "Hispanic students in high-poverty schools",
        es: "Estudiantes hispanos en escuelas de alta pobreza",
      },
      shortLabel: { en: "Hispanic students", es: "Estudiantes hispanos" },
      unit: "proportion",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: yearsFrom(2014, 2021), place: yearsFrom(2014, 2021) },
      hasInterval: { county: false, place: false },
      aliases: ["meps20_hispanic"],
      sentence: {
        en: "In the school year that began in {year}, in {place}{group}, {value} of Hispanic students attended high-poverty schools.",
        es: "En el año escolar que empezó en {year}, en {place}{group}, el {value} de los estudiantes hispanos asistía a escuelas de alta pobreza.",
      },
    },
  ],
  breakdowns: [],
  period: "school_year",
  source: {
    en: "National Center for Education Statistics Common Core of Data; Urban Institute Modeled Estimates of Poverty in Schools, via Education Data Portal",
    es: "National Center for Education Statistics, Common Core of Data; Urban Institute, Modeled Estimates of Poverty in Schools, vía Education Data Portal",
  },
  smallestArea: { area: "school", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: noIntervalInRelease,
  caveats: [
    {
      en: "Values were recomputed between releases: do not join figures of different releases.",
      es: "Los valores se volvieron a calcular entre ediciones: no junte cifras de ediciones distintas.",
    },
  ],
};
