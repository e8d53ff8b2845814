import type { Field } from "./field";

/** Worksheet 2E. */
export const insightBrief: readonly Field[] = [
  {
    key: "title",
    label: { en: "Title", es: "Título" },
    control: "text",
    required: false,
    example: { en: "What the numbers say first", es: "Lo que los números dicen primero" },
  },
  {
    key: "body",
    label: { en: "Brief (1–2 pages)", es: "Informe (1 o 2 páginas)" },
    control: "richtext",
    required: true,
  },
  {
    key: "charts",
    label: { en: "Charts", es: "Gráficas" },
    control: "reference",
    refers: "chart",
    many: true,
    atMost: 6,
    required: false,
  },
  {
    key: "limits",
    label: { en: "What these numbers cannot tell us", es: "Lo que estos números no nos dicen" },
    control: "longtext",
    required: true,
    example: { en: "Nothing below county level", es: "Nada por debajo del nivel de condado" },
  },
];
