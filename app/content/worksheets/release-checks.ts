import type { Field } from "./field";

/** Worksheet 9C. */
export const releaseChecks: readonly Field[] = [
  {
    key: "headings",
    label: {
      en: "Headings, lists and tables are real, in order",
      es: "Los títulos, las listas y las tablas son reales y están en orden",
    },
    control: "boolean",
    required: true,
  },
  {
    key: "alt",
    label: {
      en: "Every chart and image has text and a data table",
      es: "Cada gráfica e imagen tiene texto y una tabla de datos",
    },
    control: "boolean",
    required: true,
  },
  {
    key: "contrast",
    label: {
      en: "Colors pass contrast; meaning not by color alone",
      es: "Los colores tienen contraste; el significado no depende solo del color",
    },
    control: "boolean",
    required: true,
  },
  {
    key: "pdf",
    label: { en: "PDF is tagged, titled, language set", es: "El PDF tiene etiquetas, título e idioma" },
    control: "boolean",
    required: true,
  },
  {
    key: "plain",
    label: { en: "Plain-language edit done", es: "Edición en lenguaje sencillo hecha" },
    control: "boolean",
    required: true,
  },
  {
    key: "translations",
    label: { en: "Translations reviewed by a human", es: "Traducciones revisadas por una persona" },
    control: "rows",
    columns: [
      { key: "language", label: { en: "Language", es: "Idioma" }, control: "text", required: true },
      { key: "reviewer", label: { en: "Reviewer", es: "Revisor(a)" }, control: "text", required: true },
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
    ],
    required: false,
    example: { en: "Spanish", es: "Español" },
  },
  {
    key: "privacy",
    label: {
      en: "No small counts; no names or quotes without consent",
      es: "Sin conteos pequeños; sin nombres ni citas sin permiso",
    },
    control: "boolean",
    required: true,
  },
  {
    key: "citations",
    label: { en: "Each number has its source, year and place", es: "Cada número tiene fuente, año y lugar" },
    control: "boolean",
    required: true,
  },
  { key: "links", label: { en: "Links work", es: "Los enlaces funcionan" }, control: "boolean", required: false },
];
