import { isFirm } from "../account/word";
import { can } from "../coalition/permission";
import type { Role } from "../coalition/role";

/** Somebody who wants to bring releases in, with what is known of them at this moment. */
export type Asker = {
  readonly roles: readonly Role[];
  readonly readOnly: boolean;
  readonly email: string;
  /** On whose word the address is theirs; null on nobody's. */
  readonly confirmedBy: string | null;
};

/** `unconfirmed`: the address is named, but nobody who counts has said that it is theirs. */
export type Keeping = "keeps" | "unconfirmed" | "not";

/** Who may bring released figures in where there are none: the reader (`bring`), the reader once their address is confirmed, all
 *  leads and data leads, those of them that are named, or only whoever runs the planner. */
export type FiguresHelp = "bring" | "confirm" | "leads" | "named" | "operator";

/** What a reader is told where there are no figures. */
export function figuresHelpOf(standing: Keeping, keepers: readonly string[]): FiguresHelp {
  if (standing === "keeps") return "bring";
  if (standing === "unconfirmed") return "confirm";
  if (keepers.length === 0) return "operator";
  return keepers.includes("leads") ? "leads" : "named";
}

/** Whether somebody may bring releases in, put them into use and take them back. What is loaded is seen by every coalition of this
 *  planner, so besides the right to freeze baselines it takes being named in the setting RELEASE_KEEPERS (`keepers`) by a confirmed
 *  address, unless that says "leads". */
export function keepingOf({ email, confirmedBy, ...holder }: Asker, keepers: readonly string[]): Keeping {
  if (!can(holder, "baseline:freeze")) return "not";
  if (keepers.includes("leads")) return "keeps";
  if (!keepers.includes(email)) return "not";
  return isFirm(confirmedBy) ? "keeps" : "unconfirmed";
}
