import type { Field } from "./field";

/** Worksheet 4F. */
export const headline: readonly Field[] = [
  {
    key: "future_date",
    label: { en: "Date on the paper", es: "Fecha del periódico" },
    control: "date",
    required: false,
  },
  {
    key: "headline",
    label: { en: "Headline", es: "Titular" },
    control: "text",
    maxLength: 120,
    required: true,
    example: { en: "“County closes child-care gap”", es: "“El condado cierra la brecha en cuidado infantil”" },
  },
  {
    key: "subline",
    label: { en: "Who says what has changed", es: "Quién cuenta qué ha cambiado" },
    control: "text",
    required: false,
    example: { en: "A bus driver on her first house", es: "Una conductora de autobús, sobre su primera casa" },
  },
  {
    key: "group",
    label: { en: "Theme (after grouping)", es: "Tema (después de agrupar)" },
    control: "reference",
    refers: "note",
    many: false,
    required: false,
  },
  {
    key: "votes",
    label: { en: "Dot votes", es: "Votos con puntos" },
    control: "number",
    required: false,
    help: { en: "How many dots it got on the wall or in the workshop.", es: "Cuántos puntos recibió en la pared o en el taller." },
  },
  {
    key: "chosen",
    label: { en: "Headlines we keep", es: "Titulares que conservamos" },
    control: "reference",
    refers: "note",
    many: true,
    atMost: 3,
    required: true,
  },
];
