import type { Field } from "./field";

/** Worksheet 4H. */
export const representationCheck: readonly Field[] = [
  {
    key: "grid",
    label: { en: "Members by sector and pillar", es: "Miembros por sector y pilar" },
    control: "derived",
    required: false,
  },
  {
    key: "resident_share",
    label: { en: "Share of resident members", es: "Parte de miembros residentes" },
    control: "derived",
    required: false,
  },
  {
    key: "gaps",
    label: { en: "Gaps to fill", es: "Vacíos por llenar" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "No disability-led group", es: "Ningún grupo dirigido por personas con discapacidad" },
  },
];
