import type { Field } from "./field";

/** Worksheet 8D. */
export const learningPlan: readonly Field[] = [
  {
    key: "reviews",
    label: { en: "Review meetings", es: "Reuniones de revisión" },
    control: "text",
    required: true,
    example: { en: "Quarterly", es: "Cada trimestre" },
  },
  {
    key: "questions",
    label: { en: "Questions we always ask", es: "Preguntas que siempre hacemos" },
    control: "list",
    item: "text",
    required: true,
    example: {
      en: "What moved? For whom? Why? What do we change?",
      es: "¿Qué se movió? ¿Para quién? ¿Por qué? ¿Qué cambiamos?",
    },
  },
  {
    key: "triggers",
    label: { en: "What makes us change course", es: "Qué nos hace cambiar de rumbo" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "Two readings in the wrong direction", es: "Dos valores en la dirección equivocada" },
  },
  {
    key: "who",
    label: { en: "Who must be in the room", es: "Quién debe estar presente" },
    control: "reference",
    refers: "person",
    many: true,
    required: false,
  },
];
