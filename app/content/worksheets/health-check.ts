import { collectiveImpactConditions, sustainabilityBlocks } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 10F. */
export const healthCheck: readonly Field[] = [
  {
    key: "ci",
    label: { en: "Five collective-impact conditions", es: "Cinco condiciones del impacto colectivo" },
    control: "matrix",
    rows: collectiveImpactConditions,
    cell: "rating",
    scale: 5,
    ends: [{ en: "not in place", es: "no existe" }, { en: "fully in place", es: "está del todo" }],
    required: true,
    each: true,
  },
  {
    key: "blocks",
    label: { en: "Four building blocks", es: "Cuatro componentes básicos" },
    control: "matrix",
    rows: sustainabilityBlocks,
    cell: "rating",
    scale: 4,
    ends: [{ en: "not in place", es: "no existe" }, { en: "fully in place", es: "está del todo" }],
    required: false,
    each: true,
  },
  {
    key: "voice",
    label: { en: "My voice counts here", es: "Mi voz cuenta aquí" },
    control: "rating",
    scale: 5,
    ends: [{ en: "not at all", es: "nada" }, { en: "fully", es: "del todo" }],
    required: false,
    each: true,
  },
  { key: "comment", label: { en: "Comment", es: "Comentario" }, control: "longtext", required: false, each: true },
];
