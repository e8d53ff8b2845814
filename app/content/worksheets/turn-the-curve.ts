import type { Field } from "./field";

/** Worksheet 7F. */
export const turnTheCurve: readonly Field[] = [
  {
    key: "result",
    label: {
      en: "Result statement (condition of well-being for a population)",
      es: "Resultado deseado (condición de bienestar de una población)",
    },
    control: "text",
    required: true,
    example: {
      en: "All children learn to read and write and see themselves as readers.",
      es: "Todos los niños aprenden a leer y escribir y se ven como lectores.",
    },
  },
  {
    key: "indicator",
    label: { en: "Indicator with history and forecast", es: "Indicador con historia y pronóstico" },
    control: "reference",
    refers: "indicator",
    many: false,
    required: true,
  },
  {
    key: "story",
    label: {
      en: "Story behind the data: what helps, what holds back",
      es: "La historia detrás de los datos: qué ayuda y qué frena",
    },
    control: "list",
    item: "text",
    required: false,
  },
  {
    key: "partners",
    label: { en: "Partners with a role", es: "Aliados con una función" },
    control: "rows",
    columns: [
      { key: "organization", label: { en: "Organization", es: "Organización" }, control: "text", required: true },
      { key: "role", label: { en: "Role", es: "Función" }, control: "text", required: true },
    ],
    required: false,
  },
  {
    key: "works",
    label: { en: "What works (include one low-cost idea)", es: "Qué funciona (incluya una idea de bajo costo)" },
    control: "list",
    item: "text",
    required: false,
  },
  {
    key: "plan",
    label: { en: "Strategy and action plan", es: "Estrategia y plan de acción" },
    control: "reference",
    refers: "action",
    many: true,
    required: false,
  },
];
