/** Figures that were typed into worksheet 5B before they had a door of their own, on their way into local data. Pure. */
import { frequencies, type Frequency } from "~/content/period";
import { grouped } from "../grouped";
import { type Definition, defineForm } from "./local.form";
import { type Kind, usualSmallest } from "../small-count/counted";
import type { Mapping } from "./mapping";
import { readPeriod } from "./reading/period";

/** A row of the worksheet: what was typed, numbers as numbers. */
export type WrittenRow = {
  readonly id: string;
  readonly indicator: string;
  readonly definition: string;
  readonly predictor: string;
  readonly geo: string;
  readonly period: string;
  readonly group: string;
  readonly value: number | null;
  readonly unit: string;
  readonly n: number | null;
  readonly source: string;
  readonly note: string;
};

/** Rows about one thing, called by its name. */
export type Written = { readonly name: string; readonly rows: readonly [WrittenRow, ...WrittenRow[]] };

/** The rows by what they are about; names are the same whatever their capitals. */
export function writtenBy(rows: readonly WrittenRow[]): readonly Written[] {
  const groups = grouped(rows, ({ indicator }) => indicator.trim().toLowerCase());
  return [...groups.values()].flatMap(([first, ...more]) => (first ? [{ name: first.indicator.trim(), rows: [first, ...more] as const }] : []));
}

/** A first proposal of what the rows count; the person who brings them in changes what is wrong. */
export function proposalOf({ name, rows: [first, ...more] }: Written): Partial<Definition> {
  const rows = [first, ...more];
  const kind = kindOf(first.unit);
  const said = [first.source, first.note].filter((words) => words !== "").join(". ");
  const predictor = defineForm.shape.predictor.safeParse(first.predictor);
  return {
    name: name.slice(0, 120),
    definition: first.definition.slice(0, 2000),
    kind,
    direction: "neutral",
    unit: kind === "amount" ? unitWords(first.unit) : "",
    area: [...new Set(rows.map(({ geo }) => geo.trim()).filter((geo) => geo !== ""))].join("; ").slice(0, 200),
    ...(predictor.success && predictor.data ? { predictor: predictor.data } : {}),
    frequency: frequencies.find((one) => rows.every(({ period }) => readPeriod(plainPeriod(period), one))) ?? "once",
    source: said.slice(0, 400),
    smallestShown: usualSmallest,
  };
}

/** The rows as a file: a line for each, and which column is what. Periods are written as the indicator reads them. */
export function tableOf({ rows }: Written, { kind, frequency }: { readonly kind: Kind; readonly frequency: Frequency }): { readonly text: string; readonly columns: Omit<Mapping, "scale"> } {
  const places = new Set(rows.map(({ geo }) => geo.trim()));
  const withPlace = places.size > 1;
  const header = [...(withPlace ? ["Place"] : []), "Period", "Group", "Value", "People"];
  const lines = rows.map(({ geo, period, group, value, n }) => [...(withPlace ? [geo] : []), readPeriod(plainPeriod(period), frequency)?.period ?? period, group, value === null ? "" : String(value), n === null ? "" : String(n)]);
  const at = (name: string) => header.indexOf(name);
  const columns = { ...(withPlace && { place: at("Place") }), period: at("Period"), group: at("Group"), value: at("Value"), ...(kind !== "count" && { denominator: at("People") }) };
  return { text: [header, ...lines].map((cells) => cells.map(quoted).join(",")).join("\r\n"), columns };
}

function kindOf(unit: string): Kind {
  if (unit === "percent") return "share";
  return unit === "count" || unit === "" ? "count" : "amount";
}

function unitWords(unit: string): string {
  return unit === "currency" ? "$" : "";
}

/** "School year 2025–2026" without its first words. */
function plainPeriod(period: string): string {
  return period.trim().replace(/^(school year|sy|año escolar|ae|calendar year|año)\s+/iu, "");
}

function quoted(cell: string): string {
  return `"${cell.replace(/\s+/gu, " ").replaceAll('"', '""')}"`;
}
