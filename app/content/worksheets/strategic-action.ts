import type { Field } from "./field";

/** Worksheet 7C. */
export const strategicAction: readonly Field[] = [
  {
    key: "title",
    label: { en: "Title", es: "Título" },
    control: "text",
    required: true,
    example: {
      en: "Open low-fee accounts at branches in three neighborhoods",
      es: "Abrir cuentas de bajo costo en sucursales de tres vecindarios",
    },
  },
  { key: "plain", label: { en: "In plain words", es: "En palabras sencillas" }, control: "longtext", required: true },
  {
    key: "priority",
    label: { en: "Priority and predictors", es: "Prioridad y predictores" },
    control: "reference",
    refers: "priority",
    many: true,
    required: true,
  },
  {
    key: "serves",
    label: { en: "Goal and target outcome", es: "Objetivo y resultado buscado" },
    control: "reference",
    refers: "outcome",
    many: true,
    required: true,
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
    key: "partners",
    label: { en: "Partners and role of each", es: "Aliados y función de cada uno" },
    control: "rows",
    columns: [
      { key: "organization", label: { en: "Organization", es: "Organización" }, control: "text", required: true },
      { key: "role", label: { en: "Role", es: "Función" }, control: "text", required: true },
    ],
    required: false,
  },
  {
    key: "residents",
    label: { en: "How residents share decisions", es: "Cómo comparten los residentes las decisiones" },
    control: "longtext",
    required: false,
  },
  {
    key: "milestones",
    label: { en: "Milestones", es: "Hitos" },
    control: "rows",
    columns: [
      { key: "text", label: { en: "Milestone", es: "Hito" }, control: "text", required: true },
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
      {
        key: "owner",
        label: { en: "Owner", es: "Responsable" },
        control: "reference",
        refers: "person",
        many: false,
        required: true,
      },
    ],
    required: true,
  },
  {
    key: "resources",
    label: { en: "Money, staff, law needed", es: "Dinero, personal y leyes que se necesitan" },
    control: "rows",
    columns: [
      { key: "kind", label: { en: "Kind", es: "Tipo" }, control: "text", required: true },
      { key: "amount", label: { en: "Amount", es: "Monto" }, control: "text", required: true },
      { key: "status", label: { en: "Status", es: "Estado" }, control: "text", required: true },
    ],
    required: false,
  },
  {
    key: "policy",
    label: { en: "Policy change needed; who decides", es: "Cambio de política necesario; quién decide" },
    control: "longtext",
    required: false,
  },
  {
    key: "advocacy_note",
    label: { en: "Is any of this lobbying?", es: "¿Algo de esto es cabildeo (lobbying)?" },
    control: "select",
    choices: [
      { key: "no", name: { en: "No", es: "No" } },
      { key: "yes", name: { en: "Yes", es: "Sí" } },
      { key: "ask_counsel", name: { en: "Ask counsel", es: "Preguntar a un abogado" } },
    ],
    required: false,
    help: {
      en: "Charities (501(c)(3)) need to know the line between advocacy and lobbying.",
      es: "Las organizaciones benéficas (501(c)(3)) deben conocer el límite entre la defensa de causas y el cabildeo.",
    },
  },
  {
    key: "risks",
    label: { en: "Risks and side effects", es: "Riesgos y efectos secundarios" },
    control: "rows",
    columns: [
      { key: "text", label: { en: "Risk", es: "Riesgo" }, control: "text", required: true },
      { key: "response", label: { en: "What we will do", es: "Qué haremos" }, control: "text", required: true },
    ],
    required: false,
  },
  {
    key: "status",
    label: { en: "Status", es: "Estado" },
    control: "select",
    choices: [
      { key: "idea", name: { en: "Idea", es: "Idea" } },
      { key: "planned", name: { en: "Planned", es: "Planeada" } },
      { key: "under_way", name: { en: "Under way", es: "En marcha" } },
      { key: "done", name: { en: "Done", es: "Terminada" } },
      { key: "paused", name: { en: "Paused", es: "En pausa" } },
      { key: "stopped", name: { en: "Stopped", es: "Detenida" } },
    ],
    required: true,
  },
];
