import type { Field } from "./field";

/** Worksheet 6G. */
export const priorities: readonly Field[] = [
  {
    key: "candidate",
    label: {
      en: "Candidate (predictor, finding or root cause)",
      es: "Candidata (predictor, hallazgo o causa de fondo)",
    },
    control: "reference",
    refers: "candidate",
    many: true,
    required: true,
  },
  { key: "severity", label: { en: "How bad", es: "Qué tan grave" }, control: "rating", scale: 5, ends: [{ en: "a small problem", es: "un problema pequeño" }, { en: "a very serious one", es: "uno muy grave" }], required: false, each: true },
  {
    key: "disparity",
    label: { en: "How unequal", es: "Qué tan desigual" },
    control: "rating",
    scale: 5,
    ends: [{ en: "much the same for all groups", es: "casi igual para todos los grupos" }, { en: "very different between groups", es: "muy distinto entre grupos" }],
    required: false,
    each: true,
  },
  {
    key: "resident_votes",
    label: { en: "Resident priority (votes)", es: "Prioridad de los residentes (votos)" },
    control: "number",
    required: false,
  },
  {
    key: "influence",
    label: { en: "Can we change it locally", es: "¿Podemos cambiarlo desde aquí?" },
    control: "rating",
    scale: 5,
    ends: [{ en: "not at all", es: "nada" }, { en: "to a large part", es: "en gran parte" }],
    required: false,
    each: true,
  },
  {
    key: "connections",
    label: { en: "Unlocks other things", es: "Abre paso a otras cosas" },
    control: "rating",
    scale: 5,
    ends: [{ en: "nothing else", es: "ninguna otra" }, { en: "many other things", es: "muchas otras" }],
    required: false,
    each: true,
  },
  {
    key: "assets",
    label: { en: "Energy and assets to build on", es: "Energía y fortalezas para construir" },
    control: "rating",
    scale: 5,
    ends: [{ en: "none yet", es: "ninguna todavía" }, { en: "a great deal", es: "muchas" }],
    required: false,
    each: true,
  },
  {
    key: "weights",
    label: { en: "Weights", es: "Pesos" },
    help: {
      en: "Name a question as it stands above, for example “How unequal”, and how many times it counts. The others count once.",
      es: "Nombre una pregunta como está arriba, por ejemplo «Qué tan desigual», y cuántas veces cuenta. Las demás cuentan una vez.",
    },
    control: "rows",
    columns: [
      { key: "criterion", label: { en: "Criterion", es: "Criterio" }, control: "text", required: true },
      { key: "weight", label: { en: "Weight", es: "Peso" }, control: "number", required: true },
    ],
    required: false,
  },
  { key: "score", label: { en: "Score", es: "Puntaje" }, control: "derived", required: false },
  {
    key: "decision",
    label: { en: "Chosen, later or not now", es: "Elegida, después o ahora no" },
    control: "select",
    choices: [
      { key: "chosen", name: { en: "Chosen", es: "Elegida" } },
      { key: "later", name: { en: "Later", es: "Después" } },
      { key: "not_now", name: { en: "Not now", es: "Ahora no" } },
    ],
    required: true,
  },
  {
    key: "reason",
    label: { en: "Reason in words", es: "La razón en palabras" },
    control: "longtext",
    required: true,
  },
  {
    key: "dissent",
    label: { en: "Concerns recorded", es: "Dudas anotadas" },
    control: "list",
    item: "longtext",
    required: false,
  },
];
