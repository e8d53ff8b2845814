import type { Field } from "./field";

/** Worksheet 10G. */
export const wins: readonly Field[] = [
  { key: "title", label: { en: "Title", es: "Título" }, control: "text", required: true },
  { key: "text", label: { en: "Story", es: "Relato" }, control: "longtext", required: true },
  {
    key: "action",
    label: { en: "Action", es: "Acción" },
    control: "reference",
    refers: "action",
    many: true,
    required: false,
  },
  {
    key: "consent",
    label: { en: "Consent to publish", es: "Permiso para publicar" },
    control: "boolean",
    required: true,
  },
];
