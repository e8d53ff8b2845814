import { m } from "~/content/messages";
import type { Metric } from "~/content/metrics";
import { noCityData } from "~/content/metrics/caveats";
import { say } from "~/content/text";
import type { Community } from "./geography";
import { spanOf } from "./succession";

/** Places whose crime and arrests the publisher holds back before this year. Source: suppressions of the released files. */
const [heldBack, until] = [new Set(["36061", "06067", "06085", "3651000", "0668000", "0664000"]), 2023];

/** Why a place has no figure in a year, as far as it can be known: not collected for cities, other borders then, held back by the
 *  publisher; else that the release gives none. */
export function missingReason(metric: Metric, { id, kind }: Pick<Community, "id" | "kind">, year: number): string {
  if (kind === "place" && !metric.cityAvailable) return say(noCityData);
  const { since, until: last } = spanOf(id);
  if (since !== null && year < since) return m.missing_borders_since({ year: since });
  if (last !== null && year > last) return m.missing_borders_until({ year: last });
  if (metric.unranked && heldBack.has(id) && year < until) return m.missing_suppressed();
  return m.missing_not_released();
}
