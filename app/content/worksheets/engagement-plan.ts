import { engagementLevels, engagementMethods } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 4E. */
export const engagementPlan: readonly Field[] = [
  {
    key: "moment",
    label: { en: "Moment in the process", es: "Momento del proceso" },
    control: "reference",
    refers: "step",
    many: false,
    required: true,
  },
  {
    key: "purpose",
    label: { en: "What we ask and what can change because of it", es: "Qué preguntamos y qué puede cambiar por eso" },
    control: "longtext",
    required: true,
    example: { en: "Which two of five problems come first", es: "Cuáles dos de cinco problemas van primero" },
  },
  {
    key: "audience",
    label: { en: "Who", es: "Quién" },
    control: "text",
    required: true,
    example: { en: "Parents in two school zones", es: "Padres y madres de dos zonas escolares" },
  },
  {
    key: "level",
    label: { en: "Level", es: "Nivel" },
    control: "select",
    choices: engagementLevels,
    required: false,
  },
  {
    key: "method",
    label: { en: "Method", es: "Método" },
    control: "select",
    choices: engagementMethods,
    required: true,
  },
  {
    key: "partners",
    label: { en: "Trusted messengers", es: "Personas de confianza" },
    control: "reference",
    refers: "organization",
    many: true,
    required: false,
  },
  {
    key: "languages",
    label: { en: "Languages", es: "Idiomas" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "English; Spanish", es: "Inglés; español" },
  },
  {
    key: "access",
    label: { en: "Access needs met", es: "Necesidades de acceso atendidas" },
    control: "list",
    item: "text",
    required: false,
    example: {
      en: "Step-free entrance; sign language; child care; works by phone",
      es: "Entrada sin escalones; lengua de señas; cuidado de niños; funciona por teléfono",
    },
  },
  { key: "compensation", label: { en: "Compensation", es: "Pago" }, control: "number", required: false },
  {
    key: "when_where",
    label: { en: "When and where", es: "Cuándo y dónde" },
    control: "group",
    columns: [
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
      { key: "place", label: { en: "Place", es: "Lugar" }, control: "text", required: true },
    ],
    required: false,
  },
  {
    key: "owner",
    label: { en: "Owner", es: "Responsable" },
    control: "reference",
    refers: "person",
    many: false,
    required: true,
  },
  {
    key: "return_plan",
    label: { en: "How results go back to people", es: "Cómo se devuelven los resultados" },
    control: "longtext",
    required: true,
    example: { en: "Posters at school by June", es: "Carteles en la escuela para junio" },
  },
];
