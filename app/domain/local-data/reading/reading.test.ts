import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvTable, readTable } from "./csv-table";
import { decimalsIn } from "./decimals";
import { faultWords } from "./fault-words";
import { guessMapping } from "../mapping";
import { readNumeral } from "./numeral";
import { readPeriod } from "./period";
import { readRows } from "./reading";

const bytes = (text: string) => new TextEncoder().encode(text);
const share = { kind: "share", per: 1, frequency: "year", runningTotal: false } as const;
const count = { ...share, kind: "count" } as const;

function table(text: string | Uint8Array): CsvTable {
  const read = readTable(typeof text === "string" ? bytes(text) : text);
  if ("is" in read) throw new Error(`No table: ${read.is}`);
  return read;
}

const problem = (content: string | Uint8Array) => readTable(typeof content === "string" ? bytes(content) : content);

function rows(text: string, indicator: typeof share | typeof count = count, vouched = false) {
  const read = table(text);
  return readRows({ table: read, mapping: guessMapping(read.header, { kind: indicator.kind, percents: true }), indicator, vouched });
}

describe("files as spreadsheets of every language write them", () => {
  test.each([
    ["commas", "Year,Place,Count\n2024,North,12\n"],
    ["semicolons", "Year;Place;Count\r\n2024;North;12\r\n"],
    ["tabs", "Year\tPlace\tCount\n2024\tNorth\t12"],
    ["a byte order mark", "\uFEFFYear,Place,Count\n2024,North,12\n"],
    ["old line ends", "Year,Place,Count\r2024,North,12\r"],
    ["empty lines", "\n\nYear,Place,Count\n\n2024,North,12\n,,\n"],
  ])("%s", (_name, text) => {
    expect(table(text)).toMatchObject({ header: ["Year", "Place", "Count"], rows: [{ cells: ["2024", "North", "12"] }] });
  });

  test("Windows-1252 and UTF-16", () => {
    const western = Uint8Array.from([...bytes("Year,Place,Count\n2024,Pe"), 0xf1, ...bytes("asco,12\n")]);
    expect(table(western)).toMatchObject({ encoding: "windows-1252", rows: [{ cells: ["2024", "Peñasco", "12"] }] });
    const wide = Uint8Array.from([0xff, 0xfe, ...[..."Year\tCount\n2024\t12"].flatMap((one) => [one.charCodeAt(0), 0])]);
    expect(table(wide)).toMatchObject({ encoding: "utf-16", rows: [{ cells: ["2024", "12"] }] });
  });

  test("quotes hold delimiters, line breaks and quotes; lines are counted through them", () => {
    expect(table('Year,Place,Count\n2024,"North, ""old""\ntown",12\n2025,South,13\n').rows).toEqual([
      { line: 2, cells: ["2024", 'North, "old"\ntown', "12"] },
      { line: 4, cells: ["2025", "South", "13"] },
    ]);
  });

  test("columns of one name, and without a name, are told apart", () => {
    expect(table("Year,Count,Count,\n2024,1,2,3\n").header).toEqual(["Year", "Count", "Count (3)", "(4)"]);
  });

  test("decimals with commas are seen where semicolons part the cells", () => {
    const decimals = (text: string) => decimalsIn(table(text).rows.map(({ cells }) => cells[1] ?? ""), "any").decided;
    expect(decimals("Year;Rate\n2024;41,5\n")).toBe("comma");
    expect(decimals("Year,Rate\n2024,41.5\n")).toBe("point");
  });

  test.each([
    ["nothing", "", "empty"],
    ["a web page", "<!doctype html><p>Sign in, please</p>", "web-page"],
    ["an archive", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), "not-text"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not-text"],
    ["a header alone", "Year,Count\n", "no-rows"],
    ["one column", "Year\n2024\n", "one-column"],
    ["an open quote", 'Year,Count\n2024,12\n2025,"13\n', "quote"],
    ["too many rows", `Year,Count\n${"2024,1\n".repeat(10_001)}`, "too-many"],
  ])("%s is refused", (_name, content, is) => {
    expect(problem(content)).toMatchObject({ is });
  });

  test("no file at all makes the reader fail", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (content) => void readTable(content)));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(",", ";", '"', "\n", "\r", "a", "1", "\t", " ") }), (text) => void readTable(bytes(text))));
  });

  test("what a spreadsheet writes is read back", () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.trim()).filter((text) => !/[\u0000-\u0008\uFEFF\uD800-\uDFFF\uFFFE\uFFFF]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (cells) => {
        const written = cells.map((row) => ["1", ...row].map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        expect(table(`"a","b","c"\r\n${written}\r\n`).rows.map(({ cells: read }) => read)).toEqual(cells.map((row) => ["1", ...row]));
      }),
    );
  });
});

test("numbers as people write them", () => {
  const value = (cell: string, decimals: "point" | "comma" = "point") => {
    const read = readNumeral(cell, decimals);
    return read.is === "number" ? read.value : read.is;
  };
  expect(["12", " 1,234.5 ", "12 %", "$40", "-3", "−3", "1e3", ".5", "1 234"].map((cell) => value(cell))).toEqual([12, 1234.5, 12, 40, -3, -3, 1000, 0.5, 1234]);
  expect(["41,5", "1.234,5", "1.234"].map((cell) => value(cell, "comma"))).toEqual([41.5, 1234.5, 1234]);
  expect(["*", "<11", "< 10", "suppressed", "Oculto", "≤10"].map((cell) => value(cell))).toEqual(Array.from({ length: 6 }, () => "hidden"));
  expect(["", "-", "n/a", "NA", "#N/A", ".."].map((cell) => value(cell))).toEqual(Array.from({ length: 6 }, () => "missing"));
  expect(["twelve", "1,2", "12a", "=1+1", "1e999", "0x1f", "1,23,4"].map((cell) => value(cell))).toEqual(Array.from({ length: 7 }, () => "unreadable"));
});

test("periods, as each frequency writes them", () => {
  expect(["2024", "2024.0", " 2024 "].map((text) => readPeriod(text, "year")?.period)).toEqual(["2024", "2024", "2024"]);
  expect(["2023-24", "SY 2023–2024", "2023/24", "2023"].map((text) => readPeriod(text, "school_year"))).toEqual(Array.from({ length: 4 }, () => ({ period: "2023-24", year: 2023 })));
  expect(["2024 Q1", "2024-Q1", "Q1 2024", "T1 2024", "1T 2024"].map((text) => readPeriod(text, "quarter")?.period)).toEqual(Array.from({ length: 5 }, () => "2024-Q1"));
  expect(["2024-03", "2024-03-01", "3/2024", "03/2024"].map((text) => readPeriod(text, "month")?.period)).toEqual(Array.from({ length: 4 }, () => "2024-03"));
  expect(["2024-25x", "24", "1776", "2024-13", ""].map((text) => readPeriod(text, "year"))).toEqual([null, null, null, null, null]);
  expect([readPeriod("2023-25", "school_year"), readPeriod("2024-13", "month"), readPeriod("2024 Q5", "quarter")]).toEqual([null, null, null]);
  expect(readPeriod("2024-05-17", "once")).toEqual({ period: "2024-05-17", year: 2024 });
});

test("columns are guessed by their headers, in both languages", () => {
  const names = (header: string[], kind: "share" | "count" = "share") => Object.entries(guessMapping(header, { kind, percents: true })).filter(([use]) => use !== "scale").map(([use, column]) => `${use}:${header[Number(column)]}`).sort();
  expect(names(["School", "Year", "Grade", "Absent", "Enrolled", "Percent", "Lower", "Upper"])).toEqual(["denominator:Enrolled", "group:Grade", "high:Upper", "low:Lower", "numerator:Absent", "period:Year", "place:School", "value:Percent"]);
  expect(names(["Escuela", "Año", "Grado", "Porcentaje", "Matrícula"])).toEqual(["denominator:Matrícula", "group:Grado", "period:Año", "place:Escuela", "value:Porcentaje"]);
  expect(names(["Site", "Year", "Percent", "Num", "Den"])).toEqual(["denominator:Den", "numerator:Num", "period:Year", "place:Site", "value:Percent"]);
  expect(names(["ZIP", "Year", "Number of families"], "count")).toEqual(["period:Year", "place:ZIP", "value:Number of families"]);
});

describe("rows", () => {
  test("everybody and the whole area are the totals of the others", () => {
    const { figures } = rows("Year,School,Grade,Count\n2024,All,All,72\n2024,North,3,12\n2024,Total,,60\n".replace("Total,,60", "South,Todos,60"));
    expect(figures.map(({ place, group, groupType, value }) => [place, groupType, group, value])).toEqual([["", "", "", 72], ["North", "Grade", "3", 12], ["South", "", "", 60]]);
  });

  test("shares come as percentages or from their parts", () => {
    const { figures, faults } = rows("Year,Group,Percent,Absent,Enrolled\n2024,a,40%,40,100\n2024,b,,41,100\n2024,c,40,,100\n", share);
    expect(faults).toEqual([]);
    expect(figures.map(({ value, numerator, denominator }) => [value, numerator, denominator])).toEqual([[0.4, 40, 100], [0.41, 41, 100], [0.4, null, 100]]);
  });

  test("every fault is named with its line and column", () => {
    const { faults, figures } = rows(
      [
        "Year,School,Count",
        "20x4,North,12",
        "2024,North,twelve",
        "2024,North,-4",
        "2024,North,1.5",
        "2024,North,12",
        "2024,North,13",
        "2024,North",
        `2024,${"x".repeat(130)},12`,
      ].join("\n"),
    );
    expect(faults.map(({ line, column, code }) => [line, column, code])).toEqual([[2, "Year", "period"], [3, "Count", "number"], [4, "Count", "negative"], [5, "Count", "whole"], [7, "", "twice"], [8, "", "cells"], [9, "School", "text"]]);
    expect(figures).toHaveLength(1);
  });

  test("a number with the other language's decimals is told how this file writes them", () => {
    const said = (text: string) => rows(text, share, true).faults.map(faultWords);
    expect(said('Year,Group,Percent\n2024,a,"1,2"\n2024,b,3.5\n2024,c,many\n')).toEqual(["“1,2” is no number here: this file writes decimals with a point.", "“many” is no number."]);
    expect(said("Year;Group;Percent\n2024;a;1.2345\n2024;b;3,5\n")).toEqual(["“1.2345” is no number here: this file writes decimals with a comma."]);
  });

  test("shares that cannot be, or that do not fit their parts", () => {
    const { faults } = rows("Year,Group,Percent,Absent,Enrolled,Lower,Upper\n2024,a,140,,100,,\n2024,b,40,50,100,,\n2024,c,,120,100,,\n2024,d,40,40,100,50,60\n", share);
    expect(faults.map(({ line, code }) => [line, code])).toEqual([[2, "share"], [3, "ratio"], [4, "share"], [4, "parts"], [5, "bounds"]]);
  });

  test("percentages without counts need somebody's word", () => {
    const text = "Year,Group,Percent\n2024,a,40\n2024,b,41\n";
    expect(rows(text, share).faults.map(({ code }) => code)).toEqual(["no-counts", "no-counts"]);
    expect(rows(text, share, true)).toMatchObject({ faults: [], withoutCounts: 2 });
  });

  test("empty rows say nothing; what the source has hidden comes in as hidden", () => {
    const { figures, empty } = rows("Year,School,Count\n2024,North,\n2024,South,<11\n2024,East,*\n");
    expect([empty, figures.map(({ value }) => value)]).toEqual([1, [null, null]]);
  });

  test("formulas are words like others, and control characters are refused", () => {
    const { figures, faults } = rows('Year,School,Count\n2024,"=HYPERLINK(""http://x"")",12\n2024,"Nor\u202eth",12\n');
    expect(figures.map(({ place }) => place)).toEqual(['=HYPERLINK("http://x")']);
    expect(faults.map(({ code }) => code)).toEqual(["text"]);
  });
});

test("a cell as long as a file is no number, whatever stands in it", () => {
  for (const cell of ["1".repeat(400_000), `${"1".repeat(400_000)}x`, `1${" ".repeat(400_000)}x`, `${"1,234".repeat(80_000)}x`, "*".repeat(400_000)]) expect(readNumeral(cell, "point")).toEqual({ is: "unreadable" });
});
