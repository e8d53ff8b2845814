import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";

/** Whose home it is: of those who do the work or look at it; of a resident, who is told in plain words what became of what was said; of
 *  who runs workshops. Null for whoever reads only the plan. */
export type HomeKind = "work" | "resident" | "evenings";

export function homeKind({ roles, readOnly }: Pick<Member, "roles" | "readOnly">): HomeKind | null {
  const reading = roles.filter((role) => can({ roles: [role], readOnly }, "coalition:read"));
  if (reading.length > 0) return reading.some((role) => role !== "resident") ? "work" : "resident";
  return can({ roles, readOnly }, "coalition:read", "session") ? "evenings" : null;
}
