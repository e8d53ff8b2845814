import { raceLabels } from "./breakdowns";
import type { Metric } from "./metric";
import { yearsFrom } from "./years";

export const studentHomelessness: Metric = {
  key: "student-homelessness",
  pillar: "neighborhoods",
  predictor: "housing_stability",
  name: {
    en: "Number and share of public-school children who are ever homeless during the school year",
    es: "Número y porcentaje de niños de escuelas públicas sin hogar en algún momento del año escolar",
  },
  definition: {
    en: "Students enrolled in public schools whose night-time residence was not fixed or adequate at any time in the year.",
    es: "Estudiantes de escuelas públicas cuyo lugar para dormir no fue fijo o adecuado en algún momento del año.",
  },
  columns: [
    {
      key: "count_homeless",
      label: { en: "Students experiencing homelessness, number", es: "Estudiantes sin hogar, número" },
      shortLabel: { en: "Number", es: "Número" },
      unit: "count",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: yearsFrom(2014, 2022), place: yearsFrom(2014, 2022) },
      hasInterval: { county: true, place: true },
      boundsFrom: "suppression",
      aliases: [],
      sentence: {
        en: "In the school year that began in {year}, in {place}{group}, {value} public-school students experienced homelessness.",
        es: "En el año escolar que empezó en {year}, en {place}{group}, {value} estudiantes de escuelas públicas vivieron sin hogar.",
      },
    },
    {
      key: "share_homeless",
      label: { en: "Students experiencing homelessness, share", es: "Estudiantes sin hogar, porcentaje" },
      shortLabel: { en: "Share", es: "Porcentaje" },
      unit: "proportion",
      direction: "lower",
      directionFrom: "inferred",
      years: { county: yearsFrom(2014, 2022), place: yearsFrom(2014, 2022) },
      hasInterval: { county: false, place: false },
      aliases: [],
      sentence: {
        en: "In the school year that began in {year}, in {place}{group}, {value} of public-school students experienced homelessness.",
        es: "En el año escolar que empezó en {year}, en {place}{group}, el {value} de los estudiantes de escuelas públicas vivió sin hogar.",
      },
    },
  ],
  breakdowns: [{ key: "race-ethnicity", labels: raceLabels }],
  period: "school_year",
  source: {
    en: "US Department of Education, EDFacts Homeless Students Enrolled; Common Core of Data for location",
    es: "Departamento de Educación de EE. UU., EDFacts, estudiantes sin hogar inscritos; Common Core of Data para la ubicación",
  },
  smallestArea: { area: "school_district", from: "stated" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  caveats: [
    {
      en: "Bounds of the number show what suppression may hide, not sampling error.",
      es: "Los límites del número muestran lo que la supresión puede ocultar, no un error de muestreo.",
    },
    {
      en: "Do not compare counts across places of different size.",
      es: "No compare cantidades entre lugares de distinto tamaño.",
    },
    {
      en: "Shares by race and ethnicity behave as rates within each group; the publisher's notes are not clear about it.",
      es: "Los porcentajes por raza y etnia se comportan como tasas dentro de cada grupo; las notas de la fuente no son claras al respecto.",
    },
  ],
};
