import { engagementMethods } from "../planning-words";
import type { Field } from "./field";

/** Worksheet 6B. */
export const engagementRecord: readonly Field[] = [
  { key: "type", label: { en: "Type", es: "Tipo" }, control: "select", choices: engagementMethods, required: true },
  {
    key: "date_place",
    label: { en: "Date and place", es: "Fecha y lugar" },
    control: "group",
    columns: [
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
      { key: "place", label: { en: "Place", es: "Lugar" }, control: "text", required: true },
    ],
    required: true,
  },
  {
    key: "hosts",
    label: { en: "Hosts and facilitators", es: "Anfitriones y facilitadores" },
    control: "reference",
    refers: "person",
    many: true,
    required: false,
  },
  {
    key: "languages",
    label: { en: "Languages", es: "Idiomas" },
    control: "list",
    item: "text",
    required: false,
    example: { en: "Spanish", es: "Español" },
  },
  {
    key: "count",
    label: { en: "How many came", es: "Cuántas personas vinieron" },
    control: "number",
    required: true,
    people: true,
  },
  {
    key: "groups",
    label: { en: "Who came (summary, no names)", es: "Quiénes vinieron (resumen, sin nombres)" },
    control: "longtext",
    required: false,
    people: true,
    caution: { en: "A summary only, no names.", es: "Solo un resumen, sin nombres." },
    example: { en: "Teens, parents", es: "Adolescentes, madres y padres" },
  },
  {
    key: "consent",
    label: { en: "Consent and notice used", es: "Consentimiento y aviso usados" },
    control: "select",
    choices: [
      { key: "spoken", name: { en: "Spoken notice", es: "Aviso hablado" } },
      { key: "posted", name: { en: "Posted notice", es: "Aviso a la vista" } },
      { key: "written", name: { en: "Written consent", es: "Consentimiento por escrito" } },
    ],
    required: false,
  },
  { key: "compensation", label: { en: "Paid", es: "Pagado" }, control: "number", required: false },
  {
    key: "questions",
    label: { en: "Questions asked", es: "Preguntas hechas" },
    control: "list",
    item: "text",
    required: false,
  },
  {
    key: "themes",
    label: { en: "Themes heard", es: "Temas escuchados" },
    control: "rows",
    columns: [
      { key: "theme", label: { en: "Theme", es: "Tema" }, control: "text", required: true },
      {
        key: "strength",
        label: { en: "How often it came up", es: "Cuánto se repitió" },
        control: "rating",
        scale: 3,
        ends: [{ en: "once or twice", es: "una o dos veces" }, { en: "again and again", es: "una y otra vez" }],
        required: false,
      },
    ],
    required: true,
    people: true,
    example: { en: "Bus does not run after 7", es: "El autobús no pasa después de las 7" },
  },
  {
    key: "quotes",
    label: { en: "Quotes", es: "Citas" },
    control: "rows",
    columns: [
      { key: "text", label: { en: "Quote", es: "Cita" }, control: "longtext", required: true },
      {
        key: "consent",
        label: { en: "The speaker agreed to publish it", es: "La persona aceptó que se publique" },
        control: "boolean",
        required: true,
      },
      {
        key: "credit",
        label: { en: "How to name the speaker", es: "Cómo nombrar a la persona" },
        control: "text",
        required: false,
      },
    ],
    required: false,
    caution: {
      en: "Published only with the speaker's consent.",
      es: "Se publica solo con el permiso de quien lo dijo.",
    },
    example: { en: "“I could not take the shift.”", es: "“No pude tomar el turno.”" },
  },
  {
    key: "changed",
    label: { en: "What this changed in our thinking", es: "Qué cambió en nuestra forma de pensar" },
    control: "longtext",
    required: true,
    people: true,
  },
  {
    key: "returned",
    label: { en: "How and when results went back", es: "Cómo y cuándo se devolvieron los resultados" },
    control: "group",
    columns: [
      { key: "how", label: { en: "How", es: "Cómo" }, control: "text", required: true },
      { key: "date", label: { en: "Date", es: "Fecha" }, control: "date", required: true },
    ],
    required: false,
  },
  {
    key: "files",
    label: { en: "Notes, photos", es: "Notas y fotos" },
    control: "file",
    required: false,
    caution: { en: "Stays with the core team.", es: "Queda con el equipo central." },
  },
];
