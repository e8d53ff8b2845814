import type { Field } from "./field";

/** Worksheet 1A. */
export const orientationLog: readonly Field[] = [
  {
    key: "person",
    label: { en: "Person", es: "Persona" },
    control: "reference",
    refers: "person",
    many: false,
    required: true,
  },
  { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
  {
    key: "elements",
    label: { en: "Elements covered", es: "Temas tratados" },
    control: "multiselect",
    choices: [
      { key: "framework", name: { en: "Framework", es: "Marco" } },
      { key: "planning_principles", name: { en: "Planning principles", es: "Principios de planificación" } },
      { key: "actors_to_engage", name: { en: "Actors to engage", es: "Actores por sumar" } },
    ],
    required: false,
  },
  {
    key: "format",
    label: { en: "How", es: "Cómo" },
    control: "select",
    choices: [
      { key: "live_session", name: { en: "Live session", es: "Sesión en vivo" } },
      { key: "recording", name: { en: "Recording", es: "Grabación" } },
      { key: "reading", name: { en: "Reading", es: "Lectura" } },
    ],
    required: false,
  },
  {
    key: "questions",
    label: { en: "Questions still open", es: "Preguntas que quedan abiertas" },
    control: "list",
    item: "longtext",
    required: false,
    example: { en: "How do we speak of “dignity” in Spanish?", es: "¿Cómo hablamos de “dignity” en español?" },
  },
];
