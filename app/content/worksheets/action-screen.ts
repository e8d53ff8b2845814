import { type Choice, systemConditions } from "../planning-words";
import type { Field } from "./field";

/** A program helps people one by one; the other levels change the system around them. */
const program: Choice = { key: "program", name: { en: "Program", es: "Programa" } };

/** Worksheet 7B. */
export const actionScreen: readonly Field[] = [
  {
    key: "name",
    label: { en: "Possible action", es: "Posible acción" },
    control: "text",
    required: true,
    example: { en: "Automatic fee waivers", es: "Exención automática de cobros" },
  },
  {
    key: "root_causes",
    label: { en: "Root causes it acts on", es: "Causas de fondo sobre las que actúa" },
    control: "reference",
    refers: "root_cause",
    many: true,
    required: true,
  },
  {
    key: "preconditions",
    label: { en: "Preconditions it creates", es: "Condiciones previas que crea" },
    control: "reference",
    refers: "theory_node",
    many: true,
    required: false,
  },
  {
    key: "level",
    label: { en: "Level of change", es: "Nivel de cambio" },
    control: "select",
    choices: [...systemConditions, program],
    required: false,
  },
  {
    key: "source",
    label: { en: "Where the idea comes from", es: "De dónde viene la idea" },
    control: "select",
    choices: [
      { key: "residents", name: { en: "Residents", es: "Residentes" } },
      { key: "other_place_exemplar", name: { en: "Another place", es: "Otro lugar" } },
      { key: "research", name: { en: "Research", es: "Investigación" } },
      { key: "existing_local_effort", name: { en: "Existing local effort", es: "Esfuerzo local existente" } },
      { key: "working_group", name: { en: "Working group", es: "Grupo de trabajo" } },
    ],
    required: false,
  },
  {
    key: "evidence",
    label: { en: "Evidence it works", es: "Evidencia de que funciona" },
    control: "longtext",
    required: false,
  },
  {
    key: "equity",
    label: { en: "Who gains, who could be hurt", es: "Quién gana y a quién podría perjudicar" },
    control: "longtext",
    required: true,
  },
  {
    key: "impact",
    label: { en: "Likely effect", es: "Efecto probable" },
    control: "rating",
    scale: 5,
    required: false,
    each: true,
  },
  {
    key: "equity_score",
    label: { en: "Narrows gaps", es: "Reduce brechas" },
    control: "rating",
    scale: 5,
    required: false,
    each: true,
  },
  {
    key: "feasible",
    label: { en: "Can we do it (authority, law, politics)?", es: "¿Podemos hacerlo (facultad, ley, política)?" },
    control: "rating",
    scale: 5,
    required: false,
    each: true,
  },
  {
    key: "cost",
    label: { en: "Cost and money", es: "Costo y dinero" },
    control: "rating",
    scale: 5,
    required: false,
    each: true,
  },
  {
    key: "community",
    label: { en: "Community support", es: "Apoyo de la comunidad" },
    control: "rating",
    scale: 5,
    required: false,
    each: true,
  },
  {
    key: "time",
    label: { en: "Time to effect", es: "Tiempo hasta ver el efecto" },
    control: "select",
    choices: [
      { key: "under_1_year", name: { en: "Less than 1 year", es: "Menos de 1 año" } },
      { key: "1_to_3_years", name: { en: "1–3 years", es: "1 a 3 años" } },
      { key: "3_to_5_years", name: { en: "3–5 years", es: "3 a 5 años" } },
      { key: "over_5_years", name: { en: "More than 5 years", es: "Más de 5 años" } },
    ],
    required: false,
  },
  {
    key: "no_cost",
    label: { en: "Low-cost or no-cost idea", es: "Idea de bajo costo o sin costo" },
    control: "boolean",
    required: false,
  },
  {
    key: "decision",
    label: { en: "Decision", es: "Decisión" },
    control: "select",
    choices: [
      { key: "choose", name: { en: "Choose", es: "Elegir" } },
      { key: "combine", name: { en: "Combine", es: "Combinar" } },
      { key: "later", name: { en: "Later", es: "Después" } },
      { key: "drop", name: { en: "Drop", es: "Descartar" } },
    ],
    required: true,
  },
  { key: "reason", label: { en: "Why", es: "Por qué" }, control: "text", required: true },
];
