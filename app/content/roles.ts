import type { Choice } from "./planning-words";
import type { Text } from "./text";

type Role = Choice & { readonly meaning: Text };

/** Who takes part in planning, in plain words. One person may hold several roles. */
export const roles = [
  {
    key: "lead",
    name: { en: "Lead organization", es: "Organización líder" },
    meaning: { en: "Convenes the coalition and runs it day to day.", es: "Convoca a la coalición y la lleva en el día a día." },
  },
  {
    key: "exec",
    name: { en: "Executive sponsor", es: "Patrocinio ejecutivo" },
    meaning: {
      en: "A senior leader who commits, clears the way and approves.",
      es: "Persona con alto cargo que se compromete, abre camino y aprueba.",
    },
  },
  {
    key: "core",
    name: { en: "Core team", es: "Equipo central" },
    meaning: { en: "The small group that drafts and combines.", es: "El grupo pequeño que redacta y reúne el trabajo." },
  },
  {
    key: "wg_lead",
    name: { en: "Working-group lead", es: "Líder de grupo de trabajo" },
    meaning: { en: "A community leader who guides one working group.", es: "Líder de la comunidad que guía un grupo de trabajo." },
  },
  {
    key: "wg",
    name: { en: "Working group", es: "Grupo de trabajo" },
    meaning: { en: "Works on one priority or pillar.", es: "Trabaja en una prioridad o un pilar." },
  },
  {
    key: "data",
    name: { en: "Data lead", es: "Responsable de datos" },
    meaning: { en: "Loads, checks and explains the numbers.", es: "Carga, revisa y explica los números." },
  },
  {
    key: "fac",
    name: { en: "Facilitator", es: "Facilitador(a)" },
    meaning: { en: "Runs meetings and workshops, often from outside.", es: "Conduce reuniones y talleres; a menudo viene de afuera." },
  },
  {
    key: "resident",
    name: { en: "Community member with lived experience", es: "Miembro de la comunidad con experiencia vivida" },
    meaning: {
      en: "A full member who votes, writes and leads.",
      es: "Miembro pleno que vota, escribe y dirige.",
    },
  },
  {
    key: "guest",
    name: { en: "Workshop guest", es: "Participante invitado" },
    meaning: { en: "Joins a workshop by code, without an account.", es: "Entra a un taller con un código, sin cuenta." },
  },
  {
    key: "reviewer",
    name: { en: "Reviewer", es: "Revisor(a)" },
    meaning: { en: "Reads and comments on what was shared.", es: "Lee y comenta lo que se compartió." },
  },
  {
    key: "viewer",
    name: { en: "Viewer", es: "Lector(a)" },
    meaning: { en: "Reads, without changing anything.", es: "Lee sin cambiar nada." },
  },
  {
    key: "public",
    name: { en: "Public", es: "Público" },
    meaning: { en: "Anyone; sees published pages only.", es: "Cualquier persona; solo ve lo publicado." },
  },
  {
    key: "gov_body",
    name: { en: "Governing body", es: "Órgano de gobierno" },
    meaning: {
      en: "A commission, council or board that adopts the plan.",
      es: "Una comisión, un concejo o una junta que adopta el plan.",
    },
  },
] as const satisfies readonly Role[];

export type RoleKey = (typeof roles)[number]["key"];
