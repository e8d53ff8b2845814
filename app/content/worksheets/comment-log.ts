import type { Field } from "./field";

/** Worksheet 9B. */
export const commentLog: readonly Field[] = [
  {
    key: "who",
    label: { en: "From", es: "De" },
    control: "text",
    required: false,
    example: { en: "Resident", es: "Residente" },
  },
  {
    key: "section",
    label: { en: "Section", es: "Sección" },
    control: "reference",
    refers: "section",
    many: false,
    required: false,
  },
  { key: "comment", label: { en: "Comment", es: "Comentario" }, control: "longtext", required: true },
  { key: "answer", label: { en: "Answer", es: "Respuesta" }, control: "longtext", required: false },
  {
    key: "disposition",
    label: { en: "What became of it", es: "Qué se hizo con él" },
    control: "select",
    choices: [
      { key: "accepted", name: { en: "Accepted", es: "Aceptado" } },
      { key: "partly", name: { en: "Partly", es: "En parte" } },
      { key: "not_now", name: { en: "Not now, with a reason", es: "Ahora no, con una razón" } },
      { key: "question_answered", name: { en: "Question answered", es: "Pregunta respondida" } },
      { key: "out_of_scope", name: { en: "Out of scope", es: "Fuera de alcance" } },
    ],
    required: true,
  },
  {
    key: "by",
    label: { en: "Handled by, and when", es: "Quién lo atendió y cuándo" },
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
    required: false,
  },
];
