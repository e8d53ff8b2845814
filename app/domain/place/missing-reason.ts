import { m } from "~/content/messages";
import { yearsMeant } from "~/content/metric-years";
import type { Metric, MetricColumn } from "~/content/metrics";
import { noCityData } from "~/content/metrics/caveats";
import { say } from "~/content/text";
import type { Community } from "./geography";
import { spanOf } from "./succession";

/** Places whose crime and arrests the publisher holds back before this year. Source: suppressions of the released files. */
const [heldBack, until] = [new Set(["36061", "06067", "06085", "3651000", "0668000", "0664000"]), 2023];

type Place = Pick<Community, "id" | "kind">;
/** Which figure is missing. */
type Missing = { readonly year: number; readonly column: MetricColumn; readonly breakdown: string };

type Reason =
  | { readonly is: "never"; readonly words: string }
  | { readonly is: "since" | "until"; readonly year: number }
  | { readonly is: "suppressed" | "not-computed" | "not-released" };

/** Why a place has no figure in a year, as far as it can be known: not collected for cities, other borders then, held back by the
 *  publisher, not computed for that year; else that the release gives none. */
export function missingReason(metric: Metric, place: Place, missing: Missing): string {
  const reason = reasonOf(metric, place, missing);
  switch (reason.is) {
    case "never": return reason.words;
    case "since": return m.missing_borders_since({ year: reason.year });
    case "until": return m.missing_borders_until({ year: reason.year });
    case "suppressed": return m.missing_suppressed();
    case "not-computed": return m.missing_not_computed({ years: yearsMeant({ column: missing.column.key, breakdown: missing.breakdown }, missing.year), kind: place.kind });
    case "not-released": return m.missing_not_released();
  }
}

/** The same in two or three words, for the cell of a table. */
export function missingInShort(metric: Metric, place: Place, missing: Missing): string {
  const reason = reasonOf(metric, place, missing);
  switch (reason.is) {
    case "never": return m.missing_short_never({ kind: place.kind });
    case "since": return m.missing_short_since({ year: reason.year });
    case "until": return m.missing_short_until({ year: reason.year });
    case "suppressed": return m.missing_short_suppressed();
    case "not-computed": return m.missing_short_not_computed();
    case "not-released": return m.missing_short_not_released();
  }
}

function reasonOf(metric: Metric, place: Place, { year, column, breakdown }: Missing): Reason {
  const { since, until: last } = spanOf(place.id);
  const never = neverReason(metric, place, column);
  if (never !== null) return { is: "never", words: never };
  if (since !== null && year < since) return { is: "since", year: since };
  if (last !== null && year > last) return { is: "until", year: last };
  if (metric.unranked && heldBack.has(place.id) && year < until) return { is: "suppressed" };
  const known = column.years[place.kind];
  if (breakdown === "overall" && year < Math.max(...known) && !known.includes(year)) return { is: "not-computed" };
  return { is: "not-released" };
}

/** Why places of a kind have no figure of a measure in any year; null where they may have one. */
export function neverReason(metric: Metric, { kind }: Pick<Place, "kind">, column: MetricColumn | undefined): string | null {
  if (kind === "place" && !metric.cityAvailable) return say(noCityData);
  return column?.years[kind].length === 0 ? m.missing_not_collected({ kind }) : null;
}
