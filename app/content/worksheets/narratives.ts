import type { Field } from "./field";

/** Worksheet 6F. */
export const narratives: readonly Field[] = [
  {
    key: "dominant",
    label: { en: "What people are told", es: "Lo que se le dice a la gente" },
    control: "longtext",
    required: true,
    example: { en: "“They should just work more.”", es: "“Solo deberían trabajar más.”" },
  },
  {
    key: "holds",
    label: { en: "What it keeps in place", es: "Qué mantiene en su lugar" },
    control: "text",
    required: false,
    example: { en: "Low benefit limits", es: "Límites bajos para recibir ayuda" },
  },
  { key: "better", label: { en: "A truer story", es: "Un relato más cierto" }, control: "longtext", required: false },
  {
    key: "carriers",
    label: { en: "Who can carry it", es: "Quién puede contarlo" },
    control: "reference",
    refers: "person",
    many: true,
    required: false,
  },
];
