import { toolkitChapters } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 3C. */
export const readinessDecision: readonly Field[] = [
  {
    key: "decision",
    label: { en: "Decision", es: "Decisión" },
    control: "select",
    choices: [
      { key: "go", name: { en: "Go", es: "Seguir" } },
      { key: "go_with_conditions", name: { en: "Go with conditions", es: "Seguir con condiciones" } },
      { key: "build_capacity_first", name: { en: "Build capacity first", es: "Primero desarrollar capacidad" } },
    ],
    required: true,
  },
  {
    key: "conditions",
    label: { en: "Conditions", es: "Condiciones" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "Data-sharing agreement signed by March", es: "Convenio de datos firmado antes de marzo" },
  },
  {
    key: "start_with",
    label: {
      en: "If building first: chapters of the guide to start with",
      es: "Si primero se desarrolla capacidad: capítulos de la guía para empezar",
    },
    control: "multiselect",
    choices: toolkitChapters,
    required: false,
  },
  { key: "reason", label: { en: "Why", es: "Por qué" }, control: "longtext", required: true },
  {
    key: "decided_by",
    label: { en: "Decided by, and when", es: "Quién lo decidió y cuándo" },
    control: "group",
    columns: [
      {
        key: "people",
        label: { en: "People", es: "Personas" },
        control: "reference",
        refers: "person",
        many: true,
        required: true,
      },
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
    ],
    required: true,
  },
];
