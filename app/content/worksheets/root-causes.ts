import { systemConditions } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 6D. */
export const rootCauses: readonly Field[] = [
  {
    key: "problem",
    label: { en: "Problem (finding)", es: "Problema (hallazgo)" },
    control: "reference",
    refers: "finding",
    many: false,
    required: true,
  },
  {
    key: "measure",
    label: {
      en: "Measure with history and forecast if nothing changes",
      es: "Medida con historia y pronóstico si nada cambia",
    },
    control: "reference",
    refers: "chart",
    many: false,
    required: false,
  },
  {
    key: "factor",
    label: { en: "Factor", es: "Factor" },
    control: "text",
    required: true,
    example: { en: "Deposits too high", es: "Depósitos demasiado altos" },
  },
  {
    key: "pull",
    label: { en: "Helps or holds back", es: "Ayuda o frena" },
    control: "select",
    choices: [
      { key: "contributing", name: { en: "Contributing (supports progress)", es: "Ayuda (apoya el avance)" } },
      { key: "restricting", name: { en: "Restricting (hinders progress)", es: "Frena (impide el avance)" } },
    ],
    required: true,
  },
  {
    key: "why_chain",
    label: { en: "Why? (repeat up to five times)", es: "¿Por qué? (repita hasta cinco veces)" },
    control: "list",
    item: "text",
    atMost: 5,
    required: false,
  },
  {
    key: "root",
    label: { en: "Is this a root cause", es: "¿Es una causa de fondo?" },
    control: "boolean",
    required: true,
  },
  {
    key: "condition",
    label: { en: "System condition", es: "Condición del sistema" },
    control: "select",
    choices: systemConditions,
    required: false,
  },
  {
    key: "evidence",
    label: { en: "Evidence", es: "Evidencia" },
    control: "reference",
    refers: "finding",
    many: true,
    required: false,
  },
  {
    key: "resident_check",
    label: { en: "Confirmed by residents", es: "Confirmado por residentes" },
    control: "select",
    choices: [
      { key: "yes", name: { en: "Yes", es: "Sí" } },
      { key: "no", name: { en: "No", es: "No" } },
      { key: "mixed", name: { en: "Mixed", es: "Mixto" } },
      { key: "not_asked", name: { en: "Not asked", es: "No se preguntó" } },
    ],
    required: false,
  },
  {
    key: "rank",
    label: { en: "Order of importance", es: "Orden de importancia" },
    control: "number",
    required: false,
  },
];
