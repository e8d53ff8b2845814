import type { Field } from "./field";

/** Worksheet 6H. */
export const summaryFinal: readonly Field[] = [
  {
    key: "body",
    label: { en: "Final text (builds on 5E)", es: "Texto final (parte de 5E)" },
    control: "richtext",
    required: true,
  },
  {
    key: "priorities",
    label: { en: "Priorities (2–5)", es: "Prioridades (2 a 5)" },
    control: "reference",
    refers: "priority",
    many: true,
    required: true,
  },
  {
    key: "root_causes",
    label: { en: "Root causes per priority", es: "Causas de fondo por prioridad" },
    control: "reference",
    refers: "root_cause",
    many: true,
    required: true,
  },
  {
    key: "sign_off",
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
];
