/** Reads the rows of a file into figures of a local indicator, and says what is wrong with the others. Pure. */
import { readBy, type ReadBy, writingOf } from "./column-writing";
import { countsOf } from "../../small-count/counts";
import type { CsvTable } from "./csv-table";
import { isEverybody } from "./everybody";
import type { ColumnUse, Mapping } from "../mapping";
import { keyOf, type LocalFigure } from "../../small-count/counted";
import type { LocalIndicator } from "../local-indicator";
import { type Numeral, readNumeral } from "./numeral";
import { readPeriod } from "./period";
import { withZeros } from "./place-code";
import type { Row } from "../sheet/sheet";

export type FaultCode =
  | "period" | "text" | "group" | "number" | "negative" | "whole" | "share" | "parts" | "ratio" | "bounds" | "no-counts" | "twice" | "cells" | "there-already";

/** What is wrong with a row: where, what stands there, and what was expected. `expected` is a number or a text of the file. */
export type Fault = { readonly line: number; readonly column: string; readonly code: FaultCode; readonly found: string; readonly expected?: string };

export type ReadRow = LocalFigure & { readonly line: number };

export type Reading = {
  readonly figures: readonly ReadRow[];
  readonly faults: readonly Fault[];
  /** Rows whose value is empty: they say nothing. */
  readonly empty: number;
  /** Rows without the count behind them; somebody must vouch for these. */
  readonly withoutCounts: number;
};

type Wanted = Pick<LocalIndicator, "kind" | "per" | "frequency" | "runningTotal">;
type How = { readonly table: CsvTable; readonly mapping: Mapping; readonly indicator: Wanted; readonly vouched: boolean; readonly knownPlaces?: readonly string[] };

const longest = 120;

export function readRows({ table, mapping, indicator, vouched, knownPlaces = [] }: How): Reading {
  const by = readBy(writingOf({ table, mapping, indicator, knownPlaces }), table);
  const faults: Fault[] = [];
  const figures: ReadRow[] = [];
  const lines = new Map<string, number>();
  let empty = 0;
  let withoutCounts = 0;
  for (const row of table.rows) {
    const read = new RowReading(row, { table, mapping, indicator, by }).read();
    if (read.is === "empty") empty++;
    if (read.is === "faults") faults.push(...read.faults);
    if (read.is !== "figure") continue;
    const twice = lines.get(keyOf(read.figure));
    if (twice !== undefined) faults.push({ line: row.line, column: "", code: "twice", found: "", expected: String(twice) });
    lines.set(keyOf(read.figure), row.line);
    const bare = countsOf(read.figure, indicator)?.length === 0;
    if (bare) withoutCounts++;
    if (bare && !vouched) faults.push({ line: row.line, column: "", code: "no-counts", found: "" });
    if (twice === undefined && !(bare && !vouched)) figures.push({ ...read.figure, line: row.line });
  }
  return { figures, faults, empty, withoutCounts };
}

type RowRules = { readonly table: CsvTable; readonly mapping: Mapping; readonly indicator: Wanted; readonly by: ReadBy };
type RowResult = { readonly is: "empty" } | { readonly is: "faults"; readonly faults: readonly Fault[] } | { readonly is: "figure"; readonly figure: LocalFigure };

class RowReading {
  private readonly faults: Fault[] = [];

  constructor(
    private readonly row: Row,
    private readonly how: RowRules,
  ) {}

  private get mapping(): Mapping {
    return this.how.mapping;
  }

  private get indicator(): Wanted {
    return this.how.indicator;
  }

  private get header(): readonly string[] {
    return this.how.table.header;
  }

  read(): RowResult {
    if (this.row.cells.length !== this.header.length) return this.refused("cells", "", String(this.row.cells.length), String(this.header.length));
    const figure = { ...this.key(), ...this.numbers() };
    if (this.faults.length > 0) return { is: "faults", faults: this.faults };
    if (figure.value === undefined) return { is: "empty" };
    return { is: "figure", figure: { ...figure, value: figure.value } };
  }

  private key() {
    const groupType = this.words("groupType");
    const group = this.words("group");
    const whole = isEverybody(group) || (this.mapping.groupType !== undefined && isEverybody(groupType));
    if (whole && !isEverybody(group)) this.fault("group", "groupType", groupType, group);
    const period = readPeriod(this.cell("period"), this.indicator.frequency, this.how.by.order);
    if (!period) this.fault("period", "period", this.cell("period"), this.indicator.frequency);
    const { width } = this.how.by;
    const place = width === null ? this.words("place") : withZeros(this.words("place"), width);
    return {
      ...(period ?? { period: "", year: 0 }),
      place: isEverybody(place) ? "" : place,
      groupType: whole ? "" : groupType || this.headerOf("group"),
      group: whole ? "" : group,
    };
  }

  /** `value` is undefined where the row says nothing, null where the source has hidden it. */
  private numbers() {
    const value = this.numeral("value");
    const numerator = this.numeral("numerator");
    const denominator = this.numeral("denominator");
    const parts = { numerator: this.part(numerator, "numerator"), denominator: this.part(denominator, "denominator") };
    const bounds = { lb: this.scaled(this.numeral("low")), ub: this.scaled(this.numeral("high")) };
    const missing = { value: undefined, numerator: null, denominator: null, lb: null, ub: null };
    if ([value, numerator, denominator].some((one) => one?.is === "hidden")) return { ...missing, value: null };
    const given = this.scaled(value);
    const found = given ?? this.ratio(parts);
    // A share of nobody says nothing.
    if (found === null || parts.denominator === 0) return missing;
    this.judge(found, given, parts, bounds);
    return { value: found, ...(this.indicator.kind === "count" ? { numerator: null, denominator: null } : parts), ...bounds };
  }

  private judge(value: number, given: number | null, parts: Parts, { lb, ub }: Bounds): void {
    const { kind } = this.indicator;
    const said = this.cell("value");
    if (kind === "count" && !Number.isInteger(value)) this.fault("whole", "value", said);
    if (kind !== "amount" && value < 0) this.fault("negative", "value", said);
    if (kind === "share" && value > 1) this.fault("share", "value", said || this.cell("numerator"));
    if (kind === "share" && parts.numerator !== null && parts.denominator !== null && parts.numerator > parts.denominator) this.fault("parts", "numerator", this.cell("numerator"), this.cell("denominator"));
    const expected = given === null ? null : this.ratio(parts);
    if (given !== null && expected !== null && Math.abs(given - expected) > this.tolerance()) this.fault("ratio", "value", said, `${this.cell("numerator")} / ${this.cell("denominator")}`);
    if ((lb !== null && lb > value) || (ub !== null && value > ub)) this.fault("bounds", lb !== null && lb > value ? "low" : "high", this.cell(lb !== null && lb > value ? "low" : "high"), said);
  }

  /** Printed shares and rates are rounded to whole numbers at worst. */
  private tolerance(): number {
    return this.indicator.kind === "share" ? 0.0051 : 0.51;
  }

  private ratio({ numerator, denominator }: Parts): number | null {
    const { kind, per } = this.indicator;
    if (kind === "count" || kind === "amount" || numerator === null || denominator === null) return null;
    return denominator === 0 ? null : (numerator / denominator) * per;
  }

  private scaled(numeral: Numeral | null): number | null {
    if (numeral?.is !== "number") return null;
    const hundred = this.indicator.kind === "share" && (numeral.percent || this.how.by.scale === "hundred");
    // Fifteen digits keep what was written and drop the noise of dividing by a hundred.
    return hundred ? Number((numeral.value / 100).toPrecision(15)) : numeral.value;
  }

  private part(numeral: Numeral | null, use: ColumnUse): number | null {
    if (numeral?.is !== "number" || this.indicator.kind === "count") return null;
    if (numeral.value < 0) this.fault("negative", use, this.cell(use));
    else if (!Number.isInteger(numeral.value)) this.fault("whole", use, this.cell(use));
    return numeral.value;
  }

  private numeral(use: ColumnUse): Numeral | null {
    const column = this.mapping[use];
    if (column === undefined) return null;
    const decimals = this.row.exact?.has(column) ? "point" : this.how.by.decimals(use);
    const numeral = readNumeral(this.cell(use), decimals);
    if (numeral.is === "unreadable") this.fault("number", use, this.cell(use), decimals);
    return numeral;
  }

  private words(use: ColumnUse): string {
    const text = this.cell(use).replace(/\s+/g, " ").trim();
    if (text.length > longest || /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text)) this.fault("text", use, text, String(longest));
    return text;
  }

  private cell(use: ColumnUse): string {
    const column = this.mapping[use];
    return column === undefined ? "" : (this.row.cells[column] ?? "");
  }

  private headerOf(use: ColumnUse): string {
    const column = this.mapping[use];
    return column === undefined ? "" : (this.header[column] ?? "");
  }

  private fault(code: FaultCode, use: ColumnUse, found: string, expected?: string): void {
    const { line, under } = this.row;
    const turned = under !== undefined && (use === "value" || use === "period");
    this.faults.push({ line, column: turned ? under : this.headerOf(use), code, found: found.slice(0, 60), ...(expected === undefined ? {} : { expected }) });
  }

  private refused(code: FaultCode, column: string, found: string, expected: string): RowResult {
    return { is: "faults", faults: [{ line: this.row.line, column, code, found, expected }] };
  }
}

type Parts = { readonly numerator: number | null; readonly denominator: number | null };
type Bounds = { readonly lb: number | null; readonly ub: number | null };
