import type { Field } from "./field";

/** Worksheet 6C. */
export const dataWalk: readonly Field[] = [
  {
    key: "station",
    label: { en: "Station number and topic", es: "Número y tema de la estación" },
    control: "text",
    required: true,
    example: { en: "3: Housing", es: "3: Vivienda" },
  },
  {
    key: "display",
    label: { en: "Chart, table or map shown", es: "Gráfica, tabla o mapa que se muestra" },
    control: "reference",
    refers: "chart",
    many: true,
    atMost: 3,
    required: true,
  },
  {
    key: "plain_caption",
    label: { en: "Plain-language caption, in each language", es: "Leyenda en lenguaje sencillo, en cada idioma" },
    control: "text",
    required: false,
    example: { en: "1 in 4 families…", es: "1 de cada 4 familias…" },
  },
  {
    key: "prompts",
    label: { en: "Prompts", es: "Preguntas guía" },
    control: "list",
    item: "text",
    atMost: 5,
    required: true,
    example: {
      en: "What stands out? Does it match your life? Why do you think so? What is missing? What should come first?",
      es: "¿Qué le llama la atención? ¿Coincide con su vida? ¿Por qué cree que es así? ¿Qué falta? ¿Qué debe ir primero?",
    },
  },
  {
    key: "responses",
    label: { en: "Notes from people", es: "Notas de la gente" },
    control: "list",
    item: "text",
    required: false,
  },
  {
    key: "votes",
    label: { en: "Dot votes on “come first”", es: "Votos con puntos para “va primero”" },
    control: "number",
    required: false,
  },
  {
    key: "volunteers",
    label: { en: "People who want to keep working on it", es: "Personas que quieren seguir trabajando en esto" },
    control: "rows",
    columns: [
      { key: "contact", label: { en: "Contact", es: "Contacto" }, control: "contact", required: true },
      {
        key: "agreed",
        label: { en: "Agreed to be contacted", es: "Aceptó que se le contacte" },
        control: "boolean",
        required: true,
      },
    ],
    required: false,
    caution: {
      en: "Personal data, kept apart from the notes.",
      es: "Datos personales, guardados aparte de las notas.",
    },
  },
];
