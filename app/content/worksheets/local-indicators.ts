import { indicatorUnits } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 5B. */
export const localIndicators: readonly Field[] = [
  {
    key: "indicator",
    label: { en: "Indicator name", es: "Nombre del indicador" },
    control: "text",
    required: true,
    example: {
      en: "Third graders reading at grade level",
      es: "Estudiantes de tercer grado que leen al nivel de su grado",
    },
  },
  {
    key: "definition",
    label: { en: "Definition, numerator, denominator", es: "Definición, numerador y denominador" },
    control: "longtext",
    required: true,
    people: true,
  },
  {
    key: "predictor",
    label: { en: "Predictor", es: "Predictor" },
    control: "reference",
    refers: "predictor",
    many: false,
    required: false,
  },
  {
    key: "geo",
    label: { en: "Place", es: "Lugar" },
    control: "text",
    required: true,
    example: { en: "Two school zones", es: "Dos zonas escolares" },
  },
  {
    key: "period",
    label: { en: "Period", es: "Período" },
    control: "text",
    required: true,
    example: { en: "School year 2025–2026", es: "Año escolar 2025–2026" },
  },
  {
    key: "group",
    label: { en: "Group", es: "Grupo" },
    control: "text",
    required: true,
    example: { en: "All", es: "Todos" },
  },
  {
    key: "value",
    label: { en: "Value and unit", es: "Valor y unidad" },
    control: "group",
    columns: [
      { key: "value", label: { en: "Value", es: "Valor" }, control: "number", required: true },
      {
        key: "unit",
        label: { en: "Unit", es: "Unidad" },
        control: "select",
        choices: indicatorUnits,
        required: true,
      },
    ],
    required: true,
    people: true,
  },
  {
    key: "n",
    label: { en: "Count behind it", es: "Conteo detrás del valor" },
    control: "number",
    required: false,
    people: true,
    caution: { en: "Never public when it is 1 to 10.", es: "Nunca público cuando es de 1 a 10." },
  },
  {
    key: "suppressed",
    label: { en: "Hidden in public views", es: "Oculto en las vistas públicas" },
    control: "derived",
    required: false,
  },
  {
    key: "source",
    label: { en: "Dataset from 5A", es: "Conjunto de datos de 5A" },
    control: "reference",
    refers: "dataset",
    many: false,
    required: true,
  },
  { key: "note", label: { en: "Method note", es: "Nota del método" }, control: "longtext", required: false, people: true },
];
