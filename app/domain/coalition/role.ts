import type { Text } from "~/content/text";

/** Roles a person can hold in a coalition (several at once), from the permission matrix of the planning process. */
export const roles = ["lead", "exec", "core", "wg_lead", "wg", "data", "fac", "resident", "reviewer", "viewer"] as const;
export type Role = (typeof roles)[number];

/** Who asks: somebody with a role, a workshop guest with a code, or the public. */
export type Actor = Role | "guest" | "public";

export const roleName: Readonly<Record<Role, Text>> = {
  lead: { en: "Lead organization", es: "Organización líder" },
  exec: { en: "Executive sponsor", es: "Patrocinio ejecutivo" },
  core: { en: "Core planning team", es: "Equipo central de planificación" },
  wg_lead: { en: "Working group lead", es: "Líder de grupo de trabajo" },
  wg: { en: "Working group member", es: "Integrante de grupo de trabajo" },
  data: { en: "Data lead", es: "Responsable de datos" },
  fac: { en: "Facilitator", es: "Facilitación" },
  resident: { en: "Community member", es: "Integrante de la comunidad" },
  reviewer: { en: "Reviewer", es: "Revisión" },
  viewer: { en: "Viewer", es: "Solo lectura" },
};

/** What each role may do, in one sentence for who invites and who is invited. A test holds it to the permission table. */
export const roleDuty: Readonly<Record<Role, Text>> = {
  lead: {
    en: "May do everything: invites anyone and changes roles, fills in worksheets, freezes baselines, proposes targets, agrees to targets, runs workshops.",
    es: "Puede hacerlo todo: invita a cualquier persona y cambia funciones, llena hojas de trabajo, congela líneas de base, propone metas, acepta metas, conduce talleres.",
  },
  exec: {
    en: "Reads all worksheets, writes its decisions in those it approves, agrees to targets.",
    es: "Lee todas las hojas de trabajo, escribe sus decisiones en las que aprueba, acepta metas.",
  },
  core: {
    en: "Fills in worksheets, proposes targets, agrees to targets, runs workshops, invites community members, working group members, reviewers and viewers.",
    es: "Llena hojas de trabajo, propone metas, acepta metas, conduce talleres, invita a integrantes de la comunidad y de grupos, y a quienes revisan o solo leen.",
  },
  wg_lead: {
    en: "For their group: fills in worksheets, proposes targets, runs workshops, invites group members and community members.",
    es: "Para su grupo: llena hojas de trabajo, propone metas, conduce talleres, invita a integrantes del grupo y de la comunidad.",
  },
  wg: {
    en: "For their group: fills in worksheets and proposes targets.",
    es: "Para su grupo: llena hojas de trabajo y propone metas.",
  },
  data: {
    en: "Brings in figures, freezes baselines, proposes targets, fills in the data worksheets; sees small counts that others do not.",
    es: "Carga cifras, congela líneas de base, propone metas, llena las hojas de datos; ve los conteos pequeños que otras personas no ven.",
  },
  fac: {
    en: "Prepares and runs workshops, writes in their worksheets; sees only what a workshop needs.",
    es: "Prepara y conduce talleres, escribe en sus hojas de trabajo; ve solo lo que un taller necesita.",
  },
  resident: {
    en: "Fills in worksheets and proposes targets, with the same rights as staff in a working group.",
    es: "Llena hojas de trabajo y propone metas, con los mismos derechos que el personal en un grupo de trabajo.",
  },
  reviewer: {
    en: "Reads the plan that is shared for review and writes comments on it; changes nothing else.",
    es: "Lee el plan que se comparte para revisión y escribe comentarios sobre él; no cambia nada más.",
  },
  viewer: {
    en: "Reads the work of the coalition, except what is kept for the core team; changes nothing but their own answers to surveys.",
    es: "Lee el trabajo de la coalición, salvo lo reservado al equipo central; no cambia nada, salvo sus propias respuestas a encuestas.",
  },
};
