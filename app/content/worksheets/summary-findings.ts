import type { Field } from "./field";

/** Worksheet 5E. */
export const summaryFindings: readonly Field[] = [
  { key: "intro", label: { en: "Opening", es: "Introducción" }, control: "richtext", required: false },
  {
    key: "by_pillar",
    label: { en: "Section per pillar (brings in 5D)", es: "Sección por pilar (trae los hallazgos de 5D)" },
    control: "richtext",
    required: true,
  },
  {
    key: "equity",
    label: {
      en: "What the numbers show about racial gaps",
      es: "Qué muestran los números sobre las brechas raciales",
    },
    control: "richtext",
    required: false,
  },
  {
    key: "strengths",
    label: { en: "Strengths to build on", es: "Fortalezas para construir" },
    control: "richtext",
    required: false,
  },
  {
    key: "unknowns",
    label: { en: "What we do not know yet", es: "Lo que aún no sabemos" },
    control: "list",
    item: "text",
    required: true,
  },
];
