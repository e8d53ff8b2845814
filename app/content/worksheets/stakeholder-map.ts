import { pillars } from "../framework";
import { sectors } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 4A. */
export const stakeholderMap: readonly Field[] = [
  {
    key: "name",
    label: { en: "Organization, group or person", es: "Organización, grupo o persona" },
    control: "text",
    required: true,
    example: { en: "Forest Credit Union", es: "Forest Credit Union" },
  },
  { key: "sector", label: { en: "Sector", es: "Sector" }, control: "select", choices: sectors, required: true },
  {
    key: "pillars",
    label: { en: "Pillars and policy areas", es: "Pilares y áreas de política" },
    control: "multiselect",
    choices: pillars,
    required: false,
  },
  {
    key: "stake",
    label: { en: "What they care about", es: "Qué les importa" },
    control: "text",
    required: false,
    example: { en: "Account growth", es: "Más cuentas" },
  },
  {
    key: "influence",
    label: { en: "Influence on this issue", es: "Influencia en este tema" },
    control: "rating",
    scale: 5,
    ends: [{ en: "very little", es: "muy poca" }, { en: "very much", es: "mucha" }],
    required: false,
  },
  {
    key: "interest",
    label: { en: "Interest and alignment", es: "Interés y coincidencia" },
    control: "rating",
    scale: 5,
    ends: [{ en: "against it or not interested", es: "en contra o sin interés" }, { en: "shares our goal", es: "comparte nuestra meta" }],
    required: false,
  },
  {
    key: "lived_experience",
    label: { en: "Speaks from lived experience of poverty", es: "Habla desde la experiencia vivida de la pobreza" },
    control: "boolean",
    required: false,
    caution: {
      en: "About groups, not named people, unless the person says so.",
      es: "Sobre grupos, no personas con nombre, salvo que la persona lo diga.",
    },
  },
  {
    key: "relationship_owner",
    label: { en: "Who holds the relationship", es: "Quién tiene la relación" },
    control: "reference",
    refers: "person",
    many: false,
    required: false,
  },
  {
    key: "role_wanted",
    label: { en: "Role we hope for", es: "Función que esperamos" },
    control: "select",
    choices: [
      { key: "core_team", name: { en: "Core team", es: "Equipo central" } },
      { key: "working_group", name: { en: "Working group", es: "Grupo de trabajo" } },
      { key: "advisor", name: { en: "Advisor", es: "Asesoría" } },
      { key: "data_partner", name: { en: "Data partner", es: "Aliado de datos" } },
      { key: "funder", name: { en: "Funder", es: "Financiador" } },
      { key: "implementer", name: { en: "Implementer", es: "Ejecutor" } },
      { key: "champion", name: { en: "Champion", es: "Promotor" } },
      { key: "informed", name: { en: "Informed", es: "Informado" } },
    ],
    required: false,
  },
  {
    key: "ask",
    label: { en: "Specific ask", es: "Petición específica" },
    control: "text",
    required: false,
    example: {
      en: "Join a working group; share data on fees",
      es: "Unirse a un grupo de trabajo; compartir datos de cobros",
    },
  },
  {
    key: "status",
    label: { en: "Status", es: "Estado" },
    control: "select",
    choices: [
      { key: "to_invite", name: { en: "To invite", es: "Por invitar" } },
      { key: "invited", name: { en: "Invited", es: "Invitado" } },
      { key: "joined", name: { en: "Joined", es: "Participa" } },
      { key: "declined", name: { en: "Declined", es: "No aceptó" } },
      { key: "later", name: { en: "Later", es: "Después" } },
    ],
    required: true,
  },
  {
    key: "contact",
    label: { en: "Contact", es: "Contacto" },
    control: "contact",
    required: false,
    caution: { en: "Personal data; never published.", es: "Datos personales; nunca se publican." },
  },
];
