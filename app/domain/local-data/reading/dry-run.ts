import { judge } from "./judge";
import { keyOf, type LocalFigure } from "../../small-count/counted";
import type { LocalIndicator } from "../local-indicator";
import { type Fault, type Reading, type ReadRow, readRows } from "./reading";
import type { CsvTable } from "./csv-table";
import type { Mapping } from "../mapping";

type There = LocalFigure & { readonly hidden: boolean };

/** What loading a file would do. Nothing is changed. */
export type DryRun = {
  readonly rows: number;
  /** Figures that would come in, with whether they would be hidden. */
  readonly good: readonly (ReadRow & { readonly hidden: boolean })[];
  readonly faults: readonly Fault[];
  /** Lines that have a fault. */
  readonly faulty: number;
  /** Rows that say what is there already. */
  readonly same: number;
  readonly empty: number;
  /** Hidden for their own sake, hidden by the source among them; and hidden so that the others cannot be worked out. */
  readonly small: number;
  readonly companions: number;
  readonly withoutCounts: number;
};

type Plan = { readonly table: CsvTable; readonly mapping: Mapping; readonly vouched: boolean; readonly indicator: LocalIndicator; readonly there: readonly There[] };

/** Reads the whole file against what is there. A figure that is there with other numbers is a fault: loads are taken back, not
 *  written over. */
export function dryRun({ table, mapping, vouched, indicator, there }: Plan): DryRun {
  const reading = readRows({ table, mapping, indicator, vouched, knownPlaces: placesOf(there) });
  const known = new Map(there.map((figure) => [keyOf(figure), figure]));
  const fresh = reading.figures.filter((row) => !known.has(keyOf(row)));
  const met = reading.figures.flatMap((row) => {
    const before = known.get(keyOf(row));
    return before ? [{ row, same: isSame(row, before) }] : [];
  });
  const faults = faultsOf(reading, met.filter(({ same }) => !same).map(({ row }) => row));
  const { hidden, small, companions } = judge(there, fresh, indicator);
  return {
    ...{ rows: table.rows.length, faults, small, companions, empty: reading.empty, withoutCounts: reading.withoutCounts },
    good: fresh.map((row, at) => ({ ...row, hidden: hidden[at] !== false })),
    faulty: new Set(faults.map(({ line }) => line)).size,
    same: met.filter(({ same }) => same).length,
  };
}

/** The places whose figures are there already, as they are written there. */
export function placesOf(there: readonly Pick<LocalFigure, "place">[]): string[] {
  return [...new Set(there.map(({ place }) => place))];
}

function faultsOf({ faults }: Reading, changed: readonly ReadRow[]): Fault[] {
  const there = changed.map(({ line }): Fault => ({ line, column: "", code: "there-already", found: "" }));
  return [...faults, ...there].sort((a, b) => a.line - b.line);
}

function isSame(row: LocalFigure, before: LocalFigure): boolean {
  return row.value === before.value && row.numerator === before.numerator && row.denominator === before.denominator && row.lb === before.lb && row.ub === before.ub;
}
