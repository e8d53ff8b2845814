import { dimensions } from "../framework";
import type { Field } from "./field";

/** Worksheet 5D. */
export const findings: readonly Field[] = [
  {
    key: "text",
    label: { en: "Finding in plain words", es: "Hallazgo en palabras sencillas" },
    control: "longtext",
    required: true,
    people: true,
    example: {
      en: "Half of renters spend more than they can afford.",
      es: "La mitad de quienes alquilan gasta más de lo que puede.",
    },
  },
  {
    key: "valence",
    label: { en: "Strength or challenge", es: "Fortaleza o desafío" },
    control: "select",
    choices: [
      { key: "strength", name: { en: "Strength", es: "Fortaleza" } },
      { key: "challenge", name: { en: "Challenge", es: "Desafío" } },
    ],
    required: true,
  },
  {
    key: "pillar",
    label: { en: "Pillar and predictor", es: "Pilar y predictor" },
    control: "reference",
    refers: "predictor",
    many: false,
    required: true,
  },
  {
    key: "dimensions",
    label: { en: "Dimensions touched", es: "Dimensiones que toca" },
    control: "multiselect",
    choices: dimensions,
    required: false,
  },
  {
    key: "who",
    label: { en: "Who is most affected", es: "A quién afecta más" },
    control: "text",
    required: true,
    people: true,
    example: { en: "Black and Hispanic renters", es: "Inquilinos negros e hispanos" },
  },
  {
    key: "numbers",
    label: { en: "Numbers", es: "Números" },
    control: "reference",
    refers: "metric_value",
    many: true,
    required: false,
    people: true,
  },
  {
    key: "voices",
    label: { en: "Voices (from step 6)", es: "Voces (del paso 6)" },
    control: "reference",
    refers: "theme",
    many: true,
    required: false,
  },
  {
    key: "connections",
    label: { en: "Connected findings", es: "Hallazgos conectados" },
    control: "reference",
    refers: "finding",
    many: true,
    required: false,
    help: {
      en: "Name the findings that pull on one another.",
      es: "Nombre los hallazgos que influyen unos en otros.",
    },
  },
  { key: "confidence", label: { en: "Confidence", es: "Confianza" }, control: "rating", scale: 3, ends: [{ en: "a guess", es: "una suposición" }, { en: "well supported", es: "bien respaldada" }], required: false },
  { key: "open_question", label: { en: "Open question", es: "Pregunta abierta" }, control: "text", required: false, people: true },
  {
    key: "status",
    label: { en: "Status", es: "Estado" },
    control: "select",
    choices: [
      { key: "draft", name: { en: "Draft", es: "Borrador" } },
      { key: "checked_with_residents", name: { en: "Checked with residents", es: "Revisado con residentes" } },
      { key: "approved", name: { en: "Approved", es: "Aprobado" } },
      { key: "dropped", name: { en: "Dropped", es: "Descartado" } },
    ],
    required: false,
  },
];
