import type { Field } from "./field";

/** Worksheet 10B. */
export const observations: readonly Field[] = [
  {
    key: "measure",
    label: { en: "Measure", es: "Medida" },
    control: "reference",
    refers: "indicator",
    many: false,
    required: true,
  },
  {
    key: "period",
    label: { en: "Period", es: "Período" },
    control: "text",
    required: true,
    example: { en: "2028", es: "2028" },
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
    label: { en: "Value (or “not available yet”)", es: "Valor (o “aún no disponible”)" },
    control: "group",
    columns: [
      { key: "value", label: { en: "Value", es: "Valor" }, control: "number", required: false },
      {
        key: "reason",
        label: { en: "If not available yet: why", es: "Si aún no está disponible: por qué" },
        control: "text",
        required: false,
      },
    ],
    required: true,
    people: true,
  },
  {
    key: "ci",
    label: { en: "Interval", es: "Intervalo" },
    control: "group",
    columns: [
      { key: "low", label: { en: "Low", es: "Mínimo" }, control: "number", required: true },
      { key: "high", label: { en: "High", es: "Máximo" }, control: "number", required: true },
    ],
    required: false,
  },
  {
    key: "n",
    label: { en: "Count behind", es: "Conteo detrás del valor" },
    control: "number",
    required: false,
    people: true,
    caution: { en: "Hidden when it is 1 to 10.", es: "Oculto cuando es de 1 a 10." },
  },
  {
    key: "source",
    label: { en: "Source or file", es: "Fuente o archivo" },
    control: "reference",
    refers: "dataset",
    many: false,
    required: true,
  },
  {
    key: "comparable",
    label: { en: "Comparable with baseline", es: "Comparable con la línea de base" },
    control: "select",
    choices: [
      { key: "yes", name: { en: "Yes", es: "Sí" } },
      { key: "method_changed", name: { en: "Method changed: explain", es: "El método cambió: explique" } },
      { key: "no", name: { en: "No", es: "No" } },
    ],
    required: true,
  },
  {
    key: "story",
    label: { en: "Story behind the number", es: "La historia detrás del número" },
    control: "longtext",
    required: false,
    people: true,
  },
  {
    key: "entered",
    label: { en: "Entered by, and when", es: "Quién lo anotó y cuándo" },
    control: "group",
    columns: [
      {
        key: "person",
        label: { en: "Person", es: "Persona" },
        control: "reference",
        refers: "person",
        many: false,
        required: true,
      },
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
    ],
    required: false,
  },
  {
    key: "verified",
    label: { en: "Verified by, and when", es: "Quién lo verificó y cuándo" },
    control: "group",
    columns: [
      {
        key: "person",
        label: { en: "Person", es: "Persona" },
        control: "reference",
        refers: "person",
        many: false,
        required: true,
      },
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
    ],
    required: false,
  },
  {
    key: "revision_of",
    label: { en: "Corrects", es: "Corrige" },
    control: "reference",
    refers: "observation",
    many: false,
    required: false,
  },
];
