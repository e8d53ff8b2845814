import type { Field } from "./field";

/** Worksheet 9D. */
export const approvals: readonly Field[] = [
  {
    key: "body",
    label: { en: "Body", es: "Órgano" },
    control: "text",
    required: true,
    example: { en: "Coalition; county commission", es: "Coalición; comisión del condado" },
  },
  { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
  {
    key: "act",
    label: { en: "Act", es: "Acto" },
    control: "select",
    choices: [
      { key: "agreed_by_consensus", name: { en: "Agreed by consensus", es: "Acordado por consenso" } },
      { key: "voted", name: { en: "Voted", es: "Votado" } },
      { key: "adopted_by_resolution", name: { en: "Adopted by resolution", es: "Adoptado por resolución" } },
      { key: "received_and_filed", name: { en: "Received and filed", es: "Recibido y archivado" } },
    ],
    required: true,
  },
  {
    key: "number",
    label: { en: "Number, vote", es: "Número y voto" },
    control: "text",
    required: false,
    example: { en: "Resolution 2027-044, 5 to 0", es: "Resolución 2027-044, 5 a 0" },
  },
  { key: "file", label: { en: "Proof", es: "Constancia" }, control: "file", required: false },
];
