import { breakdowns } from "../metrics/breakdowns";
import type { Choice } from "../planning-words";
import type { Field } from "./field";

/** No breakdown: the series of everybody, which may differ from "All" inside one. */
const overall: Choice = { key: "overall", name: { en: "None (overall)", es: "Ninguna (general)" } };

/** Worksheet 2B. */
export const metricReview: readonly Field[] = [
  {
    key: "metric",
    label: { en: "Metric", es: "Métrica" },
    control: "reference",
    refers: "metric",
    many: false,
    required: true,
  },
  {
    key: "predictor",
    label: { en: "Predictor / pillar", es: "Predictor y pilar" },
    control: "derived",
    required: false,
  },
  {
    key: "geo",
    label: { en: "Location", es: "Lugar" },
    control: "reference",
    refers: "geography",
    many: false,
    required: true,
  },
  {
    key: "year",
    label: { en: "Year and time period", es: "Año y período" },
    control: "text",
    required: true,
    example: { en: "2022 (or 2017–2021 for 5-year data)", es: "2022 (o 2017–2021 en datos de 5 años)" },
  },
  {
    key: "subgroup_type",
    label: { en: "Category", es: "Categoría" },
    control: "select",
    choices: [overall, ...breakdowns],
    required: false,
  },
  {
    key: "subgroup",
    label: { en: "Subgroup", es: "Grupo" },
    control: "text",
    required: true,
    example: { en: "All", es: "Todos" },
  },
  {
    key: "value",
    label: { en: "Value (a metric may have several)", es: "Valor (una métrica puede tener varios)" },
    control: "list",
    item: "number",
    required: false,
    help: {
      en: "For example, household income has three values: at the 20th, 50th and 80th percentile.",
      es: "Por ejemplo, el ingreso del hogar tiene tres valores: en los percentiles 20, 50 y 80.",
    },
    example: { en: "0.73", es: "0.73" },
  },
  {
    key: "ci",
    label: { en: "Confidence interval, low and high", es: "Intervalo de confianza, mínimo y máximo" },
    control: "group",
    columns: [
      { key: "low", label: { en: "Low", es: "Mínimo" }, control: "number", required: true },
      { key: "high", label: { en: "High", es: "Máximo" }, control: "number", required: true },
    ],
    required: false,
  },
  {
    key: "quality",
    label: { en: "Data quality mark", es: "Marca de calidad de los datos" },
    control: "select",
    choices: [
      { key: "strong", name: { en: "Strong", es: "Fuerte" } },
      { key: "marginal", name: { en: "Marginal", es: "Regular" } },
      { key: "weak", name: { en: "Weak", es: "Débil" } },
      { key: "not_given", name: { en: "Not given", es: "Sin marca" } },
    ],
    required: false,
  },
  {
    key: "missing_reason",
    label: { en: "If no value: why", es: "Si no hay valor: por qué" },
    control: "select",
    choices: [
      { key: "not_published", name: { en: "Not published for this place", es: "No se publica para este lugar" } },
      { key: "suppressed", name: { en: "Suppressed", es: "Suprimido" } },
      { key: "not_computed", name: { en: "Not computed", es: "No calculado" } },
      { key: "not_yet_loaded", name: { en: "Not yet loaded", es: "Aún no cargado" } },
    ],
    required: false,
  },
  {
    key: "source_note",
    label: { en: "Source and notes", es: "Fuente y notas" },
    control: "longtext",
    required: true,
    example: {
      en: "BLS QCEW 2022; MIT Living Wage Calculator 2022",
      es: "BLS QCEW 2022; MIT Living Wage Calculator 2022",
    },
  },
  {
    key: "retrieved",
    label: { en: "Date and release of the data", es: "Fecha y edición de los datos" },
    control: "group",
    columns: [
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
      { key: "release", label: { en: "Release", es: "Edición" }, control: "text", required: true },
    ],
    required: true,
    help: {
      en: "Kept as it is: newer data never change a baseline.",
      es: "Se guarda tal cual: los datos nuevos nunca cambian una línea de base.",
    },
  },
  {
    key: "direction",
    label: { en: "Better is", es: "Es mejor" },
    control: "select",
    choices: [
      { key: "higher", name: { en: "Higher", es: "Más alto" } },
      { key: "lower", name: { en: "Lower", es: "Más bajo" } },
      { key: "neither", name: { en: "Neither; context", es: "Ninguno; contexto" } },
    ],
    required: false,
  },
  {
    key: "reading",
    label: { en: "Our reading", es: "Nuestra lectura" },
    control: "select",
    choices: [
      { key: "strength", name: { en: "Strength", es: "Fortaleza" } },
      { key: "concern", name: { en: "Concern", es: "Preocupación" } },
      { key: "mixed", name: { en: "Mixed", es: "Mixto" } },
      { key: "cannot_tell", name: { en: "Cannot tell", es: "No se puede saber" } },
    ],
    required: true,
  },
  {
    key: "vs_peers",
    label: { en: "Against peers", es: "Frente a otras comunidades" },
    control: "select",
    choices: [
      { key: "above", name: { en: "Above most peers", es: "Por encima de la mayoría" } },
      { key: "near", name: { en: "Near the middle", es: "Cerca del medio" } },
      { key: "below", name: { en: "Below most peers", es: "Por debajo de la mayoría" } },
      { key: "no_peers", name: { en: "No peers chosen", es: "Sin comunidades similares" } },
    ],
    required: false,
  },
  {
    key: "trend",
    label: { en: "Against earlier years", es: "Frente a años anteriores" },
    control: "select",
    choices: [
      { key: "better", name: { en: "Better", es: "Mejor" } },
      { key: "no_clear_change", name: { en: "No clear change", es: "Sin cambio claro" } },
      { key: "worse", name: { en: "Worse", es: "Peor" } },
      { key: "no_earlier_year", name: { en: "No earlier year", es: "No hay un año anterior" } },
    ],
    required: false,
  },
  {
    key: "disparity",
    label: { en: "Largest gap between groups", es: "La mayor brecha entre grupos" },
    control: "text",
    required: false,
    example: { en: "Leisure 0.36, professional 1.03", es: "Recreación 0.36, profesionales 1.03" },
  },
  {
    key: "notes",
    label: { en: "Questions and doubts", es: "Preguntas y dudas" },
    control: "list",
    item: "longtext",
    required: false,
    example: { en: "Does the part-time share explain this?", es: "¿Lo explica la parte de empleos de medio tiempo?" },
  },
];
