import type { Field } from "./field";

/** Worksheet 3B. */
export const commitments: readonly Field[] = [
  {
    key: "leader",
    label: { en: "Leader and title", es: "Autoridad y cargo" },
    control: "text",
    required: true,
    example: { en: "County manager", es: "Administración del condado" },
  },
  {
    key: "kind",
    label: { en: "Commitment", es: "Compromiso" },
    control: "multiselect",
    choices: [
      { key: "public_statement", name: { en: "Public statement", es: "Declaración pública" } },
      { key: "staff_time", name: { en: "Staff time", es: "Tiempo del personal" } },
      { key: "money", name: { en: "Money", es: "Dinero" } },
      { key: "data_access", name: { en: "Data access", es: "Acceso a datos" } },
      { key: "own_participation", name: { en: "Own participation", es: "Participación propia" } },
      { key: "policy_agenda_time", name: { en: "Policy agenda time", es: "Tiempo en la agenda de políticas" } },
    ],
    required: true,
  },
  { key: "text", label: { en: "In their words", es: "En sus palabras" }, control: "longtext", required: false },
  {
    key: "amount",
    label: { en: "Amount or hours", es: "Monto u horas" },
    control: "text",
    required: false,
    example: { en: "Half-time position", es: "Un puesto de medio tiempo" },
  },
  { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
  {
    key: "proof",
    label: { en: "Letter, resolution or minutes", es: "Carta, resolución o acta" },
    control: "file",
    required: false,
  },
];
