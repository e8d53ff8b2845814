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
  {
    key: "heading",
    label: { en: "Heading within the section", es: "Título dentro de la sección" },
    control: "text",
    required: false,
    example: { en: "A letter from the county manager; With thanks to", es: "Carta de la administración del condado; Damos las gracias a" },
  },
  { key: "include", label: { en: "Included", es: "Incluida" }, control: "boolean", required: true },
  {
    key: "text",
    label: { en: "Text of the section", es: "Texto de la sección" },
    control: "richtext",
    required: false,
    help: {
      en: "Stands at the head of the section, before what the plan takes from the worksheets. The letter and the acknowledgments are written here, and how people can take part, whom to ask and where to report a problem. Name people only as they wish to be named. An empty line begins a new paragraph.",
      es: "Va al comienzo de la sección, antes de lo que el plan toma de las hojas. Aquí se escriben la carta y los agradecimientos, y cómo participar, a quién preguntar y dónde avisar de un problema. Nombre a las personas solo como quieran ser nombradas. Una línea vacía empieza otro párrafo.",
    },
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
