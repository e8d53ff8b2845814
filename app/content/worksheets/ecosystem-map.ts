import { sectors } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 6E. */
export const ecosystemMap: readonly Field[] = [
  {
    key: "node",
    label: { en: "Organization, program, funder, group", es: "Organización, programa, financiador o grupo" },
    control: "text",
    required: true,
    example: { en: "Legal aid", es: "Ayuda legal" },
  },
  { key: "node_type", label: { en: "Type", es: "Tipo" }, control: "select", choices: sectors, required: false },
  {
    key: "role",
    label: { en: "Role on this issue", es: "Función en este tema" },
    control: "select",
    choices: [
      { key: "decides", name: { en: "Decides", es: "Decide" } },
      { key: "funds", name: { en: "Funds", es: "Financia" } },
      { key: "serves", name: { en: "Serves", es: "Atiende" } },
      { key: "advocates", name: { en: "Advocates", es: "Defiende" } },
      { key: "researches", name: { en: "Researches", es: "Investiga" } },
      { key: "lives_it", name: { en: "Lives it", es: "Lo vive" } },
      { key: "blocks", name: { en: "Blocks", es: "Bloquea" } },
    ],
    required: false,
  },
  {
    key: "edge",
    label: { en: "Relationship between two of them", es: "Relación entre dos de ellos" },
    control: "rows",
    columns: [
      { key: "from", label: { en: "From", es: "De" }, control: "text", required: true },
      { key: "to", label: { en: "To", es: "A" }, control: "text", required: true },
      {
        key: "edge_type",
        label: { en: "Kind", es: "Tipo" },
        control: "select",
        choices: [
          { key: "funds", name: { en: "Funds", es: "Financia" } },
          { key: "refers", name: { en: "Refers", es: "Envía personas" } },
          { key: "shares_data", name: { en: "Shares data", es: "Comparte datos" } },
          { key: "partners", name: { en: "Partners", es: "Es aliado" } },
          { key: "influences", name: { en: "Influences", es: "Influye" } },
          { key: "tension", name: { en: "Tension", es: "Tensión" } },
          { key: "missing_but_needed", name: { en: "Missing but needed", es: "Falta y se necesita" } },
        ],
        required: false,
      },
      { key: "strength", label: { en: "Strength", es: "Fuerza" }, control: "rating", scale: 3, ends: [{ en: "weak", es: "débil" }, { en: "strong", es: "fuerte" }], required: false },
    ],
    required: false,
  },
  {
    key: "insight",
    label: { en: "What the map shows", es: "Qué muestra el mapa" },
    control: "longtext",
    required: true,
    example: {
      en: "No one links landlords and schools",
      es: "Nadie conecta a los dueños de viviendas con las escuelas",
    },
  },
];
