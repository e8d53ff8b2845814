import type { Field } from "./field";

/** Worksheet 10D. */
export const amendment: readonly Field[] = [
  {
    key: "what",
    label: { en: "What changes, before and after", es: "Qué cambia, antes y después" },
    control: "group",
    columns: [
      { key: "before", label: { en: "Before", es: "Antes" }, control: "longtext", required: true },
      { key: "after", label: { en: "After", es: "Después" }, control: "longtext", required: true },
    ],
    required: true,
  },
  { key: "why", label: { en: "Why", es: "Por qué" }, control: "longtext", required: true },
  {
    key: "evidence",
    label: { en: "Evidence", es: "Evidencia" },
    control: "reference",
    refers: "observation",
    many: true,
    required: false,
  },
  {
    key: "approved",
    label: { en: "Approved by, and when", es: "Quién aprobó y cuándo" },
    control: "rows",
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
    required: true,
  },
  {
    key: "version",
    label: { en: "New version", es: "Nueva versión" },
    control: "reference",
    refers: "version",
    many: false,
    required: true,
  },
];
