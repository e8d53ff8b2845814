import { describe, expect, test } from "vitest";
import { isSettled, writingOf } from "./column-writing";
import { readTable } from "./csv-table";
import { guessColumns, type Mapping } from "../mapping";
import { readPeriod } from "./period";
import { lostZeros } from "./place-code";
import { readRows } from "./reading";

const share = { kind: "share", per: 1, frequency: "year", runningTotal: false } as const;
const count = { ...share, kind: "count" } as const;
const rate = { ...share, kind: "rate", per: 1000 } as const;

function read(text: string, indicator: typeof share | typeof count | typeof rate | (Omit<typeof count, "frequency"> & { frequency: "month" | "once" }) = share, said: Partial<Mapping> = {}, knownPlaces: string[] = []) {
  const table = readTable(new TextEncoder().encode(text), { frequency: indicator.frequency, names: { period: "Period", value: "Value" } });
  if ("is" in table) throw new Error(table.is);
  const mapping = { ...guessColumns(table, indicator.kind), ...said };
  const writing = writingOf({ table, mapping, indicator, knownPlaces });
  return { ...writing, settled: isSettled(writing), ...readRows({ table, mapping, indicator, vouched: true, knownPlaces }) };
}

const values = ({ figures }: { figures: readonly { value: number | null }[] }) => figures.map(({ value }) => value);

describe("decimals", () => {
  test("of a semicolon file are decided for the whole column, and can be changed", () => {
    const text = "Place;Year;Rate\nNorth;2024;0,523\nSouth;2024;1,250\n";
    expect(read(text, rate)).toMatchObject({ settled: true, doubts: [{ about: "decimals", use: "value", example: "0,523", answer: "comma" }] });
    expect(values(read(text, rate))).toEqual([0.523, 1.25]);
    expect(read(text, rate, { written: { 2: "point" } })).toMatchObject({ settled: true, faults: [{ line: 2, code: "number" }] });
  });

  test("that nothing tells are asked", () => {
    const text = "Place;Year;Rate\nNorth;2024;1,250\nSouth;2024;2,500\n";
    expect(read(text, rate)).toMatchObject({ settled: false, doubts: [{ example: "1,250", answer: null }] });
    expect(values(read(text, rate, { written: { 2: "comma" } }))).toEqual([1.25, 2.5]);
    expect(values(read(text, rate, { written: { 2: "point" } }))).toEqual([1250, 2500]);
  });

  test("are each column's own: counts set off thousands while the share has decimals", () => {
    const found = read("Place;Year;Percent;Absent;Enrolled\nNorth;2024;12.5;1.250;10.000\n");
    expect(found).toMatchObject({ settled: true, faults: [], figures: [{ value: 0.125, numerator: 1250, denominator: 10_000 }] });
  });
});

describe("shares", () => {
  test("with and without a percent sign in one column are asked about", () => {
    const text = "Place,Year,Percent\nNorth,2024,12.5%\nSouth,2024,0.14\n";
    expect(read(text)).toMatchObject({ settled: false, scale: { answer: null, examples: ["12.5%", "0.14"] } });
    expect(values(read(text, share, { scale: "one" }))).toEqual([0.125, 0.14]);
    expect(values(read(text, share, { scale: "hundred" }))).toEqual([0.125, 0.0014]);
  });

  test("above and below one without any sign are asked about", () => {
    expect(read("Place,Year,Percent\nNorth,2024,12.5\nSouth,2024,0.14\n")).toMatchObject({ settled: false, scale: { answer: null, examples: ["12.5", "0.14"] } });
  });

  test("are settled by the counts beside them", () => {
    const text = (small: string) => `Place,Year,Percent,Absent,Enrolled\nNorth,2024,12.5%,50,400\nSouth,2024,${small},14,100\n`;
    expect(read(text("0.14"))).toMatchObject({ settled: true, faults: [], scale: { answer: "one" } });
    expect(read("Place,Year,Percent,Absent,Enrolled\nNorth,2024,12.5,50,400\nSouth,2024,0.5,2,400\n")).toMatchObject({ settled: true, faults: [], scale: { answer: "hundred" } });
  });

  test.each([
    ["40%|41 %", "hundred"],
    ["40|41", "hundred"],
    ["40|0", "hundred"],
    ["0.4|1", "one"],
  ])("%s need no question", (cells, answer) => {
    const rows = cells.split("|").map((cell, nth) => `P${nth},2024,${cell}`).join("\n");
    expect(read(`Place,Year,Percent\n${rows}\n`)).toMatchObject({ settled: true, scale: { answer, examples: [] } });
  });
});

describe("dates", () => {
  const monthly = { ...count, frequency: "month" } as const;
  const periods = (text: string, said: Partial<Mapping> = {}) => read(text, monthly, said).figures.map(({ period }) => period);

  test("one day above twelve tells the order of all", () => {
    expect(periods("Place,Date,Count\nNorth,1/15/2022,40\nNorth,2/3/2022,41\n")).toEqual(["2022-01", "2022-02"]);
    expect(periods("Place,Date,Count\nNorth,15/1/2022,40\nNorth,3/2/2022,41\n")).toEqual(["2022-01", "2022-02"]);
    expect(periods("Place,Date,Count\nNorth,03.02.2022,41\n")).toEqual(["2022-02"]);
  });

  test("that may be read both ways are asked about", () => {
    const text = "Place,Date,Count\nNorth,1/2/2022,40\n";
    expect(read(text, monthly)).toMatchObject({ settled: false, doubts: [{ about: "dates", use: "period", example: "1/2/2022", answer: null }] });
    expect(periods(text, { written: { 1: "mdy" } })).toEqual(["2022-01"]);
    expect(periods(text, { written: { 1: "dmy" } })).toEqual(["2022-02"]);
  });

  test("of which only the year is wanted are not", () => {
    expect(read("Place,Date,Count\nNorth,1/2/2022,40\n", count)).toMatchObject({ settled: true, doubts: [], figures: [{ period: "2022" }] });
  });

  test("periods as spreadsheet programs and agencies write them", () => {
    expect(["Jan-24", "January 2024", "ene-24", "enero de 2024", "1/15/2024", "2024-01-15", "Jan. 2024"].map((text) => readPeriod(text, "month")?.period)).toEqual(Array.from({ length: 7 }, () => "2024-01"));
    expect(["FY2024", "FY 24", "AF2024", "1/15/2024", "2024-06-30"].map((text) => readPeriod(text, "year")?.period)).toEqual(Array.from({ length: 5 }, () => "2024"));
    expect(["1/15/2024", "2024-03-31"].map((text) => readPeriod(text, "quarter")?.period)).toEqual(["2024-Q1", "2024-Q1"]);
    expect(readPeriod("1/15/2022", "once")).toEqual({ period: "2022-01-15", year: 2022 });
    expect(readPeriod("15/1/2022", "once", "dmy")).toEqual({ period: "2022-01-15", year: 2022 });
    expect([readPeriod("Jan-24", "year"), readPeriod("24", "year"), readPeriod("2/30/2024", "month"), readPeriod("13/13/2024", "month"), readPeriod("Mary 2024", "month"), readPeriod("Marc-24", "month")]).toEqual([null, null, null, null, null, null]);
  });
});

describe("codes whose zeros are gone", () => {
  test("are written in full where others of the column are, and can be left as they stand", () => {
    const text = "ZIP,Year,Count\n1001,2024,40\n27101,2024,50\n";
    expect(read(text, count)).toMatchObject({ settled: true, doubts: [{ about: "codes", use: "place", example: "1001", answer: "5", width: 5 }], figures: [{ place: "01001" }, { place: "27101" }] });
    expect(read(text, count, { written: { 0: "as" } }).figures.map(({ place }) => place)).toEqual(["1001", "27101"]);
  });

  test("and codes with and without the zero are the same place", () => {
    expect(read("ZIP,Year,Count\n1001,2024,40\n01001,2024,50\n", count).faults).toMatchObject([{ line: 3, code: "twice" }]);
    expect(read("Place,Year,Count\n1001,2024,40\n", count, {}, ["01001"]).figures).toMatchObject([{ place: "01001" }]);
  });

  test.each([
    [["1001", "1002"], "ZIP code", 5],
    [["1001", "1002"], "Código postal", 5],
    [["1001", "1002"], "School number", null],
    [["1001", "27101", "All"], "Area", 5],
    [["501", "27101"], "ZIP", 5],
    [["1001000100", "37067000100"], "Tract", 11],
    [["1", "2", "12345"], "Site", null],
    [["North", "1001"], "ZIP", null],
    [["01001", "27101"], "ZIP", null],
    [[], "ZIP", null],
  ])("%j under %s", (cells, header, width) => {
    expect(lostZeros(cells, header)?.width ?? null).toBe(width);
  });
});
