import type { Field } from "./field";

/** Worksheet 10E. */
export const progressReport: readonly Field[] = [
  {
    key: "period",
    label: { en: "Period", es: "Período" },
    control: "text",
    required: true,
    example: { en: "2028", es: "2028" },
  },
  {
    key: "message",
    label: { en: "What we want people to know", es: "Qué queremos que la gente sepa" },
    control: "longtext",
    required: true,
  },
  {
    key: "selected",
    label: { en: "Measures and actions shown", es: "Medidas y acciones que se muestran" },
    control: "reference",
    refers: "indicator",
    many: true,
    required: false,
  },
  {
    key: "wins",
    label: { en: "Wins and stories", es: "Logros y relatos" },
    control: "reference",
    refers: "story",
    many: true,
    required: false,
  },
  { key: "misses", label: { en: "What did not work", es: "Qué no funcionó" }, control: "longtext", required: true },
  { key: "next", label: { en: "What comes next", es: "Qué sigue" }, control: "longtext", required: false },
];
