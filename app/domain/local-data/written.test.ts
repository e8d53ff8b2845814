import { describe, expect, test } from "vitest";
import { readTable } from "./reading/csv-table";
import { readRows } from "./reading/reading";
import { proposalOf, tableOf, writtenBy, type WrittenRow } from "./written";

const row = (id: string, parts: Partial<WrittenRow> = {}): WrittenRow => ({ id, indicator: "Chronic absence", definition: "Ten percent of days", predictor: "", geo: "Two school zones", period: "2024", group: "All", value: 18, unit: "percent", n: 1000, source: "School district", note: "", ...parts });
const written = (...rows: WrittenRow[]) => writtenBy(rows)[0] ?? expect.unreachable("Nothing is written.");

describe("rows that are about one thing", () => {
  test("stand together by their name, whatever its capitals", () => {
    expect(writtenBy([row("a"), row("b", { indicator: "Rent" }), row("c", { indicator: " chronic ABSENCE " })]).map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
      ["Chronic absence", ["a", "c"]],
      ["Rent", ["b"]],
    ]);
  });

  test("propose what they count, from when to when, and where they come from", () => {
    expect(proposalOf(written(row("a", { period: "School year 2025–2026", note: "Excused days count" }), row("b", { period: "2024-25" })))).toMatchObject({ kind: "share", frequency: "school_year", area: "Two school zones", source: "School district. Excused days count", smallestShown: 11 });
    expect(proposalOf(written(row("a", { unit: "count" }))).kind).toBe("count");
    expect(proposalOf(written(row("a", { unit: "currency" })))).toMatchObject({ kind: "amount", unit: "$" });
    expect(proposalOf(written(row("a", { predictor: "financial_security" }))).predictor).toBe("financial_security");
    expect(proposalOf(written(row("a", { predictor: "__proto__", period: "some day" })))).toMatchObject({ frequency: "once" });
  });
});

describe("the file they become", () => {
  const figuresOf = (rows: readonly WrittenRow[], kind: "share" | "count") => {
    const indicator = { kind, per: 1, frequency: "year", runningTotal: false } as const;
    const { text, columns } = tableOf(written(...rows), indicator);
    const table = readTable(new TextEncoder().encode(text));
    if ("is" in table) return expect.unreachable(table.is);
    return readRows({ table, mapping: { ...columns, scale: "hundred" }, indicator, vouched: false });
  };

  test("reads as what was typed: a percentage of so many, a line for each row", () => {
    const { figures, faults } = figuresOf([row("a"), row("b", { group: "Grade 3", value: 41.5, n: 118 })], "share");
    expect(faults).toEqual([]);
    expect(figures.map(({ line, group, value, denominator }) => [line, group, value, denominator])).toEqual([[2, "", 0.18, 1000], [3, "Grade 3", 0.415, 118]]);
  });

  test("a count is its own count; places have a column where there are several; quotes and line breaks do no harm", () => {
    const { figures } = figuresOf([row("a", { unit: "count", value: 4, geo: 'North, "upper"\nend' }), row("b", { unit: "count", value: 60, geo: "South" })], "count");
    expect(figures.map(({ place, value }) => [place, value])).toEqual([['North, "upper" end', 4], ["South", 60]]);
  });

  test("what has no number yet says nothing, and a period nobody can read is a fault of its line", () => {
    const { figures, faults, empty } = figuresOf([row("a", { value: null }), row("b", { period: "last spring" }), row("c")], "share");
    expect([figures.length, empty, faults.map(({ line, code }) => [line, code])]).toEqual([1, 1, [[3, "period"]]]);
  });
});
