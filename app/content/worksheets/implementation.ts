import type { Field } from "./field";

/** Worksheet 10A. */
export const implementation: readonly Field[] = [
  {
    key: "action",
    label: { en: "Action", es: "Acción" },
    control: "reference",
    refers: "action",
    many: false,
    required: true,
  },
  {
    key: "task",
    label: { en: "Task or milestone", es: "Tarea o hito" },
    control: "text",
    required: true,
    example: { en: "Sign lease", es: "Firmar el contrato de alquiler" },
  },
  {
    key: "owner",
    label: { en: "Owner", es: "Responsable" },
    control: "reference",
    refers: "person",
    many: false,
    required: true,
  },
  {
    key: "start_due",
    label: { en: "Start and due date", es: "Inicio y vencimiento" },
    control: "group",
    columns: [
      { key: "start", label: { en: "Start", es: "Inicio" }, control: "date", required: true },
      { key: "due", label: { en: "Due", es: "Vencimiento" }, control: "date", required: true },
    ],
    required: false,
  },
  {
    key: "status",
    label: { en: "Status", es: "Estado" },
    control: "select",
    choices: [
      { key: "not_started", name: { en: "Not started", es: "Sin empezar" } },
      { key: "on_track", name: { en: "On track", es: "En camino" } },
      { key: "at_risk", name: { en: "At risk", es: "En riesgo" } },
      { key: "blocked", name: { en: "Blocked", es: "Bloqueada" } },
      { key: "done", name: { en: "Done", es: "Terminada" } },
      { key: "dropped", name: { en: "Dropped", es: "Descartado" } },
    ],
    required: true,
  },
  { key: "blocker", label: { en: "What is in the way", es: "Qué lo impide" }, control: "text", required: false },
  { key: "proof", label: { en: "Proof", es: "Constancia" }, control: "file", required: false },
];
