import { predictors } from "../framework";
import type { Field } from "./field";

/** Worksheet 5C. */
export const currentAction: readonly Field[] = [
  {
    key: "name",
    label: { en: "Program, policy or effort", es: "Programa, política o esfuerzo" },
    control: "text",
    required: true,
    example: { en: "Volunteer tax help", es: "Ayuda voluntaria con impuestos" },
  },
  {
    key: "lead",
    label: { en: "Lead organization", es: "Organización responsable" },
    control: "reference",
    refers: "organization",
    many: false,
    required: true,
  },
  {
    key: "predictors",
    label: { en: "Predictors", es: "Predictores" },
    control: "multiselect",
    choices: predictors,
    required: false,
  },
  {
    key: "serves",
    label: { en: "Who it serves, how many", es: "A quién atiende y a cuántos" },
    control: "text",
    required: false,
    people: true,
    example: { en: "1,200 households a year", es: "1,200 hogares al año" },
  },
  {
    key: "where",
    label: { en: "Where", es: "Dónde" },
    control: "text",
    required: false,
    example: { en: "Downtown library", es: "Biblioteca del centro" },
  },
  {
    key: "money",
    label: { en: "Budget and source", es: "Presupuesto y fuente" },
    control: "text",
    required: false,
    example: { en: "$180,000, federal grant", es: "$180,000, subvención federal" },
  },
  {
    key: "level",
    label: { en: "Acts on", es: "Actúa sobre" },
    control: "select",
    choices: [
      { key: "program", name: { en: "Program", es: "Programa" } },
      { key: "practice", name: { en: "Practice", es: "Práctica" } },
      { key: "policy", name: { en: "Policy", es: "Política" } },
      { key: "power_relationships", name: { en: "Power and relationships", es: "Poder y relaciones" } },
      { key: "narrative", name: { en: "Narrative", es: "Relato" } },
    ],
    required: false,
  },
  {
    key: "evidence",
    label: { en: "What is known of results", es: "Qué se sabe de los resultados" },
    control: "longtext",
    required: false,
    people: true,
  },
  {
    key: "gap",
    label: { en: "Gap or overlap", es: "Vacío o duplicación" },
    control: "text",
    required: false,
    example: { en: "No evening hours", es: "Sin horario nocturno" },
  },
];
