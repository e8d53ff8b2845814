import type { Field } from "./field";

/** Worksheet 2D. */
export const descriptiveRepresentation: readonly Field[] = [
  {
    key: "body",
    label: { en: "Elected or appointed body", es: "Órgano electo o nombrado" },
    control: "text",
    required: true,
    example: { en: "County commission", es: "Comisión del condado" },
  },
  { key: "seats", label: { en: "Seats", es: "Puestos" }, control: "number", required: true },
  {
    key: "group",
    label: { en: "Racial or ethnic group", es: "Grupo racial o étnico" },
    control: "text",
    required: true,
    example: { en: "Hispanic", es: "Personas hispanas" },
  },
  {
    key: "officials",
    label: { en: "Officials in group", es: "Funcionarios del grupo" },
    control: "number",
    required: true,
    people: true,
    caution: {
      en: "Small counts about people who can be recognized: use only what they say publicly about themselves.",
      es: "Conteos pequeños sobre personas reconocibles: use solo lo que ellas dicen en público sobre sí mismas.",
    },
  },
  {
    key: "population_share",
    label: { en: "Share of residents", es: "Parte de los residentes" },
    control: "number",
    required: false,
  },
  {
    key: "method",
    label: { en: "How identified", es: "Cómo se identificó" },
    control: "text",
    required: true,
    example: { en: "Official biographies", es: "Biografías oficiales" },
  },
  { key: "asof", label: { en: "As of", es: "Con fecha de" }, control: "date", required: true },
];
