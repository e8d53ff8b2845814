import type { Field } from "./field";

/** Worksheet 9F. */
export const publication: readonly Field[] = [
  {
    key: "version",
    label: { en: "Version", es: "Versión" },
    control: "text",
    required: true,
    example: { en: "1.0", es: "1.0" },
  },
  {
    key: "published",
    label: { en: "Published by, and when", es: "Quién lo publicó y cuándo" },
    control: "group",
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
  {
    key: "formats",
    label: { en: "Files and fingerprints", es: "Archivos y huellas digitales" },
    control: "rows",
    columns: [
      { key: "format", label: { en: "Format", es: "Formato" }, control: "text", required: true },
      {
        key: "fingerprint",
        label: { en: "Fingerprint (SHA-256)", es: "Huella digital (SHA-256)" },
        control: "text",
        required: true,
      },
    ],
    required: true,
  },
  { key: "url", label: { en: "Stable address", es: "Dirección permanente" }, control: "url", required: true },
  { key: "data_asof", label: { en: "Data as of", es: "Datos al" }, control: "date", required: true },
  {
    key: "supersedes",
    label: { en: "Replaces", es: "Reemplaza a" },
    control: "reference",
    refers: "version",
    many: false,
    required: false,
  },
  { key: "changes", label: { en: "What changed", es: "Qué cambió" }, control: "longtext", required: false },
];
