import type { Metric } from "./metric";
import { yearsFrom } from "./years";

export const learningGrowth: Metric = {
  key: "learning-growth",
  pillar: "high_quality_education",
  predictor: "effective_public_education",
  name: {
    en: "Average annual improvement in English Language Arts",
    es: "Mejora anual promedio en lengua y literatura inglesa (English Language Arts)",
  },
  definition: {
    en: "How much mean test scores of a group of students grow per year across grades 3 to 8. 1 means one grade level per school year, the average; below 1 is slower, above 1 is faster.",
    es: "Cuánto suben por año las calificaciones promedio de un grupo de estudiantes de 3.º a 8.º grado. 1 significa un grado por año escolar, lo promedio; menos de 1 es más lento y más de 1 es más rápido.",
  },
  columns: [
    {
      key: "rate_learning",
      label: {
        en: "Average annual improvement in English Language Arts",
        es: "Mejora anual promedio en lengua y literatura inglesa (English Language Arts)",
      },
      shortLabel: { en: "Growth per year", es: "Avance por año" },
      unit: "grade_years",
      direction: "higher",
      directionFrom: "stated",
      parity: { at: 1, means: { en: "one grade in one school year", es: "un grado en un año escolar" } },
      years: { county: yearsFrom(2014, 2018), place: yearsFrom(2014, 2018) },
      hasInterval: { county: true, place: true },
      aliases: ["learning_rate"],
      sentence: {
        en: "In the school year that began in {year}, in {place}{group}, the average annual improvement in English Language Arts was {value} grade levels.",
        es: "En el año escolar que empezó en {year}, en {place}{group}, la mejora anual promedio en lengua inglesa fue de {value} grados.",
      },
    },
  ],
  breakdowns: [
    { key: "race-ethnicity", labels: ["Black, Non-Hispanic", "Hispanic", "White, Non-Hispanic"] },
    { key: "income", labels: ["Economically Disadvantaged", "Not Economically Disadvantaged"] },
    { key: "gender", labels: ["Female", "Male"] },
  ],
  period: "school_year",
  source: { en: "Stanford Education Data Archive", es: "Stanford Education Data Archive" },
  smallestArea: { area: "school_district", from: "inferred" },
  cityAvailable: true,
  overallDiffersFromAll: false,
  nominalDollars: false,
  caveats: [],
};
