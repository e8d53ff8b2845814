/** How local data are said, in the reader's language. */
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import type { CellKey, Kind, LocalFigure } from "../small-count/counted";
import type { Frequency } from "~/content/period";
import type { LocalIndicator } from "./local-indicator";

type Measured = Pick<LocalIndicator, "kind" | "unit" | "per">;

/** A value with its unit: "18.2%", "4.1 per 1,000", "212", "40 minutes". */
export function valueWords({ kind, unit, per }: Measured, value: number): string {
  const language = locale();
  switch (kind) {
    case "share": return numberFormat(language, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
    case "rate": return m.local_value_rate({ value: numberFormat(language, { maximumFractionDigits: 1 }).format(value), per: whole(per) });
    case "count": return whole(value);
    case "amount": return `${numberFormat(language, { maximumFractionDigits: 2 }).format(value)} ${unit}`.trim();
  }
}

/** The counts behind a share or rate: "41 of 225"; of an amount: "225". Empty where there are none. */
export function partsWords({ numerator, denominator }: Pick<LocalFigure, "numerator" | "denominator">): string {
  if (denominator === null) return "";
  return numerator === null ? whole(denominator) : m.local_parts({ numerator: whole(numerator), denominator: whole(denominator) });
}

export function intervalWords(measured: Measured, { lb, ub }: Pick<LocalFigure, "lb" | "ub">): string {
  return lb === null || ub === null ? "" : m.local_interval({ low: valueWords(measured, lb), high: valueWords(measured, ub) });
}

/** A bare number says nothing without what it numbers: "Grade 3". */
export function groupWords({ group, groupType }: Pick<CellKey, "group" | "groupType">): string {
  if (group === "") return m.local_everyone();
  return /^\d+$/.test(group) ? `${groupType} ${group}`.trim() : group;
}

export function placeWords({ place }: Pick<CellKey, "place">): string {
  return place || m.local_whole_area();
}

/** The name of a place and group as something to follow: "Chronic absence · Grade 3 · North". */
export function seriesName({ name, kind, per, unit }: Pick<LocalIndicator, "name" | "kind" | "per" | "unit">, { place, group, groupType }: Omit<CellKey, "period">): string {
  const measured = kind === "rate" ? m.local_name_rate({ name, per: whole(per) }) : kind === "amount" && unit ? m.local_name_unit({ name, unit }) : name;
  return [measured, group === "" ? "" : groupWords({ group, groupType }), place].filter((word) => word !== "").join(" · ");
}

/** The unit as indicators keep it; shares are proportions there too. */
export function unitKey({ kind }: Pick<LocalIndicator, "kind">): string {
  return kind === "share" ? "proportion" : kind;
}

export function kindWords(kind: Kind): string {
  switch (kind) {
    case "count": return m.local_kind_count();
    case "share": return m.local_kind_share();
    case "rate": return m.local_kind_rate();
    case "amount": return m.local_kind_amount();
  }
}

export function frequencyWords(frequency: Frequency): string {
  switch (frequency) {
    case "year": return m.local_every_year();
    case "school_year": return m.local_every_school_year();
    case "quarter": return m.local_every_quarter();
    case "month": return m.local_every_month();
    case "once": return m.local_every_once();
  }
}

/** The rule of small counts, for an indicator that hides counts up to `mostHidden`. */
export function smallRuleWords(mostHidden: number): string {
  return mostHidden > 0 ? m.local_small_rule({ most: mostHidden }) : m.local_small_none();
}

function whole(value: number): string {
  return numberFormat(locale(), { maximumFractionDigits: 0 }).format(value);
}
