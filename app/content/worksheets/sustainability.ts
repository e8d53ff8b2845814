import { sustainabilityBlocks } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 8E. */
export const sustainability: readonly Field[] = [
  {
    key: "block",
    label: { en: "Building block", es: "Componente básico" },
    control: "fixed",
    choices: sustainabilityBlocks,
    required: true,
  },
  { key: "strengths", label: { en: "Strengths", es: "Fortalezas" }, control: "longtext", required: true },
  { key: "weaknesses", label: { en: "Weaknesses", es: "Debilidades" }, control: "longtext", required: true },
  { key: "rating", label: { en: "Rating", es: "Calificación" }, control: "rating", scale: 4, ends: [{ en: "not in place", es: "no existe" }, { en: "fully in place", es: "está del todo" }], required: false },
  {
    key: "next",
    label: { en: "Next actions, owner, date", es: "Próximas acciones, responsable, fecha" },
    control: "rows",
    columns: [
      { key: "what", label: { en: "What", es: "Qué" }, control: "text", required: true },
      { key: "who", label: { en: "Who", es: "Quién" }, control: "text", required: true },
      { key: "by", label: { en: "By when", es: "Para cuándo" }, control: "date", required: true },
    ],
    required: true,
  },
];
