import type { Field } from "./field";

/** Worksheet 4G. */
export const mobilityChallenge: readonly Field[] = [
  {
    key: "statement",
    label: { en: "The challenge in one or two sentences", es: "El desafío en una o dos frases" },
    control: "longtext",
    required: true,
    example: {
      en: "People born into poverty here rarely get out.",
      es: "Las personas que nacen en la pobreza aquí rara vez salen de ella.",
    },
  },
  {
    key: "who",
    label: { en: "Who lives it", es: "Quién lo vive" },
    control: "text",
    required: true,
    example: {
      en: "Families in asset poverty (about 1 in 4 households, 2021)",
      es: "Familias sin ahorros ni bienes suficientes (cerca de 1 de cada 4 hogares, 2021)",
    },
  },
  {
    key: "what_blocks",
    label: { en: "What blocks them (systems, not people)", es: "Qué los bloquea (sistemas, no personas)" },
    control: "list",
    item: "text",
    required: true,
    example: {
      en: "Benefits that stop before wages suffice",
      es: "Ayudas que terminan antes de que el salario alcance",
    },
  },
  {
    key: "evidence",
    label: { en: "Numbers and stories behind it", es: "Los números y relatos que lo muestran" },
    control: "reference",
    refers: "metric_value",
    many: true,
    required: false,
  },
  {
    key: "one_next_step",
    label: { en: "One next step we plan", es: "Un próximo paso que planeamos" },
    control: "text",
    required: false,
    example: {
      en: "Meet new elected officials with data and stories",
      es: "Reunirnos con las nuevas autoridades electas con datos y relatos",
    },
  },
];
