import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import type { GeographyKind } from "../place/geography";
import { findState } from "../place/state";
import type { Median } from "./median";

/** What a median is of: the nation, or a state by its code. */
export function areaName(state: string): string {
  return state === "" ? m.nation_the_nation() : (findState(state)?.name ?? state);
}

/** "It is not held against the median of the listed cities of New York: 89% of their people live in this city." */
export function mostlyOwnSentence({ state, ownPart = 0, places }: Median, kind: GeographyKind): string {
  const area = areaName(state);
  if (places === 1) return m.nation_only_own({ kind, area });
  return m.nation_mostly_own({ kind, area, share: numberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(ownPart) });
}
