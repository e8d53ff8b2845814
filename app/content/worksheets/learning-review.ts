import type { Field } from "./field";

/** Worksheet 10C. */
export const learningReview: readonly Field[] = [
  {
    key: "date_people",
    label: { en: "Date and people", es: "Fecha y personas" },
    control: "group",
    columns: [
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
      {
        key: "people",
        label: { en: "People", es: "Personas" },
        control: "reference",
        refers: "person",
        many: true,
        required: true,
      },
    ],
    required: true,
  },
  {
    key: "measures",
    label: { en: "Measures looked at", es: "Medidas revisadas" },
    control: "reference",
    refers: "indicator",
    many: true,
    required: true,
  },
  {
    key: "moved",
    label: { en: "What moved, for whom", es: "Qué se movió y para quién" },
    control: "longtext",
    required: true,
  },
  {
    key: "why",
    label: { en: "Why, as far as we know", es: "Por qué, hasta donde sabemos" },
    control: "longtext",
    required: false,
  },
  {
    key: "assumptions",
    label: { en: "Assumptions that held or broke", es: "Supuestos que se cumplieron o no" },
    control: "rows",
    columns: [
      {
        key: "assumption",
        label: { en: "Assumption", es: "Supuesto" },
        control: "reference",
        refers: "assumption",
        many: false,
        required: true,
      },
      {
        key: "verdict",
        label: { en: "Held or broke", es: "Se cumplió o no" },
        control: "select",
        choices: [
          { key: "held", name: { en: "Held", es: "Se cumplió" } },
          { key: "broke", name: { en: "Broke", es: "No se cumplió" } },
          { key: "unclear", name: { en: "Cannot tell yet", es: "Aún no se sabe" } },
        ],
        required: true,
      },
    ],
    required: false,
  },
  {
    key: "decisions",
    label: { en: "Decisions", es: "Decisiones" },
    control: "reference",
    refers: "decision",
    many: true,
    required: false,
  },
  {
    key: "tasks",
    label: { en: "Tasks", es: "Tareas" },
    control: "reference",
    refers: "task",
    many: true,
    required: false,
  },
];
