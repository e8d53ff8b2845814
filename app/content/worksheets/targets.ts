import type { Field } from "./field";

/** Worksheet 8B. */
export const targets: readonly Field[] = [
  {
    key: "baseline",
    label: { en: "Baseline", es: "Línea de base" },
    control: "reference",
    refers: "baseline",
    many: false,
    required: true,
  },
  {
    key: "forecast",
    label: { en: "Where it goes if nothing changes", es: "Hacia dónde va si nada cambia" },
    control: "group",
    columns: [
      { key: "value", label: { en: "Value", es: "Valor" }, control: "number", required: true },
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
      { key: "reason", label: { en: "Why", es: "Por qué" }, control: "longtext", required: true },
    ],
    required: false,
  },
  { key: "target", label: { en: "Target", es: "Meta" }, control: "number", required: true },
  { key: "date", label: { en: "By when", es: "Para cuándo" }, control: "date", required: true },
  {
    key: "kind",
    label: { en: "Kind", es: "Tipo" },
    control: "select",
    choices: [
      { key: "reach_a_value", name: { en: "Reach a value", es: "Llegar a un valor" } },
      { key: "change_percent", name: { en: "Change by percent", es: "Cambiar en porcentaje" } },
      { key: "change_points", name: { en: "Change by points", es: "Cambiar en puntos" } },
      { key: "close_gap", name: { en: "Close a gap by percent", es: "Cerrar una brecha en porcentaje" } },
      {
        key: "keep",
        name: { en: "Keep at or above, or at or below", es: "Mantener en o sobre, o en o bajo un valor" },
      },
      { key: "qualitative", name: { en: "In words", es: "En palabras" } },
    ],
    required: true,
  },
  {
    key: "basis",
    label: { en: "Why this number", es: "Por qué este número" },
    control: "select",
    choices: [
      { key: "peer_level", name: { en: "Peer level", es: "Nivel de otras comunidades" } },
      { key: "past_trend", name: { en: "Past trend", es: "Tendencia pasada" } },
      { key: "gap_closing", name: { en: "Gap closing", es: "Cierre de brecha" } },
      { key: "law_or_standard", name: { en: "Law or standard", es: "Ley o norma" } },
      { key: "community_wish", name: { en: "Community wish", es: "Deseo de la comunidad" } },
      { key: "funder", name: { en: "Funder", es: "Financiador" } },
    ],
    required: false,
  },
  {
    key: "gap_target",
    label: {
      en: "Gap target (a group against a reference)",
      es: "Meta de brecha (un grupo frente a una referencia)",
    },
    control: "rows",
    columns: [
      { key: "group", label: { en: "Group", es: "Grupo" }, control: "text", required: true },
      { key: "reference", label: { en: "Reference", es: "Referencia" }, control: "text", required: true },
      { key: "value", label: { en: "Value", es: "Valor" }, control: "number", required: true },
    ],
    required: false,
  },
  {
    key: "approved",
    label: { en: "Approved by, and when", es: "Quién aprobó y cuándo" },
    control: "rows",
    columns: [
      {
        key: "person",
        label: { en: "Person", es: "Persona" },
        control: "reference",
        refers: "person",
        many: false,
        required: true,
      },
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
    ],
    required: true,
  },
];
