import type { Metric } from "./metric";

export const livingWage: Metric = {
  key: "living-wage",
  pillar: "rewarding_work",
  predictor: "jobs_paying_living_wages",
  name: {
    en: "Pay on an average job compared with the cost of living",
    es: "Pago de un empleo promedio comparado con el costo de vida",
  },
  definition: {
    en: "Average weekly earnings per job in the county divided by the cost of basic needs for one adult with two children. Above 1, the average job pays more than the cost of living.",
    es: "Ganancia semanal promedio por empleo en el condado, dividida entre el costo de las necesidades básicas de una persona adulta con dos niños. Si es mayor que 1, el empleo promedio paga más que el costo de vida.",
  },
  columns: [
    {
      key: "ratio_living_wage",
      label: {
        en: "Pay on an average job compared with the cost of living",
        es: "Pago de un empleo promedio comparado con el costo de vida",
      },
      shortLabel: { en: "Pay to cost of living", es: "Pago y costo de vida" },
      unit: "ratio",
      direction: "higher",
      directionFrom: "stated",
      parity: { at: 1, means: { en: "pay meets the cost of living", es: "el pago cubre el costo de vida" } },
      years: { county: [2014, 2018, 2021, 2022, 2023], place: [] },
      hasInterval: { county: false, place: false },
      zero: {
        means: "missing",
        label: { en: "not available", es: "no disponible" },
        sentence: {
          en: "For {year}, there is no value for {place}{group}: the wage data are missing.",
          es: "Para {year} no hay un valor para {place}{group}: faltan los datos de salarios.",
        },
      },
      aliases: ["ratio_average_to_living_wage"],
      sentence: {
        en: "In {year}, in {place}{group}, an average job paid {value} of the cost of living.",
        es: "En {year}, en {place}{group}, un empleo promedio pagaba {value} del costo de vida.",
      },
    },
  ],
  breakdowns: [
    {
      key: "industry",
      labels: [
        "Goods Producing", "Public Administration", "Trade, Transit, Utilities", "Information Services",
        "Professional Services", "Education and Health", "Leisure and Other",
      ],
    },
  ],
  period: "year",
  source: {
    en: "US Bureau of Labor Statistics Quarterly Census of Employment and Wages {Y}; MIT Living Wage Calculator",
    es: "Oficina de Estadísticas Laborales de EE. UU., Censo Trimestral de Empleo y Salarios (QCEW) {Y}; MIT Living Wage Calculator",
  },
  smallestArea: { area: "county", from: "inferred" },
  cityAvailable: false,
  overallDiffersFromAll: false,
  nominalDollars: false,
  noInterval: {
    en: "The underlying data lack the variation needed to compute a confidence interval.",
    es: "A los datos de origen les falta la variación necesaria para calcular un intervalo de confianza.",
  },
  caveats: [],
};
