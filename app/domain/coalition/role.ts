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
