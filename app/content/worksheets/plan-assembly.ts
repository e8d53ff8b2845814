import type { Field } from "./field";

/** Worksheet 9A. */
export const planAssembly: readonly Field[] = [
  {
    key: "section",
    label: { en: "Section", es: "Sección" },
    control: "reference",
    refers: "section",
    many: true,
    required: true,
  },
  { key: "include", label: { en: "Included", es: "Incluida" }, control: "boolean", required: true },
  {
    key: "text",
    label: { en: "Text of the section", es: "Texto de la sección" },
    control: "richtext",
    required: false,
  },
  {
    key: "embeds",
    label: { en: "Tables, charts and diagrams", es: "Tablas, gráficas y diagramas" },
    control: "reference",
    refers: "chart",
    many: true,
    required: false,
    help: { en: "Kept as they are once published.", es: "Quedan como estaban al publicar." },
  },
  {
    key: "owner",
    label: { en: "Owner", es: "Responsable" },
    control: "reference",
    refers: "person",
    many: false,
    required: false,
  },
  {
    key: "status",
    label: { en: "Status", es: "Estado" },
    control: "select",
    choices: [
      { key: "outline", name: { en: "Outline", es: "Esquema" } },
      { key: "draft", name: { en: "Draft", es: "Borrador" } },
      { key: "in_review", name: { en: "In review", es: "En revisión" } },
      { key: "approved", name: { en: "Approved", es: "Aprobado" } },
    ],
    required: true,
  },
  {
    key: "reading_level",
    label: { en: "Reading grade", es: "Grado de lectura" },
    control: "derived",
    required: false,
  },
];
