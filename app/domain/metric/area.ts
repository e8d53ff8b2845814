import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";

/** What the pages about figures know of where they stand: the coalition, and which of its tabs not everybody may open. */
export type MetricsArea = { readonly slug: string; readonly name: string; readonly mayReadLocal: boolean };

export function areaOf(member: Member): MetricsArea {
  return { slug: member.coalitionSlug, name: member.coalitionName, mayReadLocal: can(member, "coalition:read") };
}
