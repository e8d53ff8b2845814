import type { Field } from "./field";

/** Worksheet 4C. */
export const roles: readonly Field[] = [
  {
    key: "task",
    label: { en: "Responsibility", es: "Responsabilidad" },
    control: "text",
    required: true,
    example: { en: "Publish progress report", es: "Publicar el informe de avance" },
  },
  {
    key: "responsible",
    label: { en: "Does it", es: "Lo hace" },
    control: "reference",
    refers: "person",
    many: false,
    required: true,
  },
  {
    key: "accountable",
    label: { en: "Answers for it", es: "Responde por ello" },
    control: "reference",
    refers: "person",
    many: false,
    required: false,
  },
  {
    key: "consulted",
    label: { en: "Asked first", es: "Se le pregunta antes" },
    control: "reference",
    refers: "person",
    many: true,
    required: false,
  },
  {
    key: "informed",
    label: { en: "Told after", es: "Se le avisa después" },
    control: "reference",
    refers: "person",
    many: true,
    required: false,
  },
];
