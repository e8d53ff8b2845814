import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvTable, type Layout, plainWish, readTable } from "./reading/csv-table";
import { guessColumns } from "./mapping";
import { readRows } from "./reading/reading";

const bytes = (text: string) => new TextEncoder().encode(text);
const count = { kind: "count", per: 1, frequency: "year", runningTotal: false } as const;

function table(content: string | Uint8Array, said: Partial<Layout> = {}): CsvTable & { encoding: string } {
  const read = readTable(typeof content === "string" ? bytes(content) : content, { ...plainWish, said });
  if ("is" in read) throw new Error(`No table: ${read.is}`);
  return read;
}

const figures = (read: CsvTable) => readRows({ table: read, mapping: guessColumns(read, "count"), indicator: count, vouched: false });

describe("titles above and notes below", () => {
  test("are no part of the table", () => {
    const read = table("Evictions in Forest County\nEveryone 2022 = 2,023,,\n\nPlace,Year,Filings\nNorth,2024,12\nSouth,2024,60\nSource: county court,,\n");
    expect(read).toMatchObject({ header: ["Place", "Year", "Filings"], layout: { header: 4 }, left: { above: 2, below: 1 } });
    expect(figures(read).figures.map(({ place, value }) => [place, value])).toEqual([["North", 12], ["South", 60]]);
  });

  test("a title that has the mark of the cells in it is no header either", () => {
    expect(table("Evictions, by place\nPlace;Year;Filings\nNorth;2024;12\n")).toMatchObject({ delimiter: ";", header: ["Place", "Year", "Filings"] });
  });

  test("where the guess is wrong, somebody can say which line it is, or that there is none", () => {
    const text = "Report,2022,2023\nPlace,Year,Filings\nNorth,2024,12\n";
    expect(table(text, { header: 2 })).toMatchObject({ header: ["Place", "Year", "Filings"], left: { above: 1, below: 0 } });
    expect(table(text, { header: 0, wide: false })).toMatchObject({ header: ["(1)", "(2)", "(3)"], layout: { header: 0 }, left: { above: 0, below: 0 } });
  });

  test("a file that begins with numbers has no header, and loses no row", () => {
    expect(table("North,2024,12\nSouth,2024,60\n")).toMatchObject({ header: ["(1)", "(2)", "(3)"], rows: [{ line: 1 }, { line: 2 }] });
  });

  test("a row of words under the header is a row", () => {
    expect(table("Place,Year,Count\nNorth,n/a,suppressed\nSouth,2024,60\n")).toMatchObject({ header: ["Place", "Year", "Count"], rows: [{ line: 2 }, { line: 3 }] });
  });

  test("empty cells behind the table are nothing", () => {
    expect(table("Place,Year,Count\nNorth,2024,12,,\n").rows).toEqual([{ line: 2, cells: ["North", "2024", "12"] }]);
  });
});

describe("what parts the cells", () => {
  test.each([
    ["sep=;\r\nPlace;Year;Count\r\nNorth;2024;12\r\n", ";", 3],
    ['"sep=,"\nPlace,Year,Count\nNorth,2024,12\n', ",", 3],
    ["sep=|\nPlace|Year|Count\nNorth|2024|12\n", "|", 3],
    ["Place;Year;Rate\nNorth;2024;0,5\nSouth;2024;0,7\n", ";", 2],
    ["Place\tYear\tRate, in percent\nNorth\t2024\t0,5\n", "\t", 2],
    ["Place|Year|Count\nNorth|2024|12\n", "|", 2],
  ])("%j", (text, delimiter, line) => {
    expect(table(text)).toMatchObject({ delimiter, header: expect.arrayContaining(["Place", "Year"]), rows: [{ line }, ...(text.includes("South") ? [{}] : [])] });
  });
});

describe("tables with years as columns", () => {
  const wide = "Place,Group,2022,2023,2024\nNorth,a,12,13,14\nSouth,b,,60,*\n";

  test("have a row for each year", () => {
    const read = table(wide);
    expect(read).toMatchObject({ header: ["Place", "Group", "Period", "Value"], periods: ["2022", "2023", "2024"], layout: { wide: true } });
    const { figures: found, faults, empty } = figures(read);
    expect([faults, empty]).toEqual([[], 1]);
    expect(found.map(({ place, period, value, line }) => [place, period, value, line])).toEqual([
      ["North", "2022", 12, 2],
      ["North", "2023", 13, 2],
      ["North", "2024", 14, 2],
      ["South", "2023", 60, 3],
      ["South", "2024", null, 3],
    ]);
  });

  test("name the column of the file where something is wrong", () => {
    expect(figures(table(wide.replace("13", "many"))).faults).toMatchObject([{ line: 2, column: "2023", code: "number", found: "many" }]);
  });

  test("stay as they are when somebody says that these are no years", () => {
    expect(table(wide, { wide: false })).toMatchObject({ header: ["Place", "Group", "2022", "2023", "2024"], layout: { wide: false }, periods: ["2022", "2023", "2024"] });
  });

  test("may write them as fiscal or school years", () => {
    expect(table("Place,FY2023,FY2024\nNorth,12,13\n").periods).toEqual(["FY2023", "FY2024"]);
    const school = readTable(bytes("Escuela;2022-23;2023-24\nNorte;12;13\n"), { ...plainWish, frequency: "school_year" });
    expect(school).toMatchObject({ periods: ["2022-23", "2023-24"], header: ["Escuela", "Period", "Value"] });
  });

  test("every cell of the years becomes one row, and keeps its place and its year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 6 }), (years, starts) => {
        const header = Array.from({ length: years }, (_, nth) => 2019 + nth);
        const rows = starts.map((start, place) => [`P${place}`, ...header.map((_, nth) => start + nth)].join(","));
        const found = figures(table(`Place,${header.join(",")}\n${rows.join("\n")}\n`)).figures;
        expect(found.map(({ place, year, value }) => [place, year, value])).toEqual(starts.flatMap((start, place) => header.map((year, nth) => [`P${place}`, year, start + nth])));
      }),
    );
  });
});

describe("encodings", () => {
  const text = "Escuela;Año;Casos\nPeñasco “Norte” – 5 €;2024;12\n";
  const in16 = (content: string, little: boolean) => Uint8Array.from([...content].flatMap((one) => (little ? [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8] : [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255])));

  test.each([[true], [false]])("UTF-16 without its mark (low byte first: %s)", (little) => {
    expect(table(in16(text, little))).toMatchObject({ encoding: "utf-16", header: ["Escuela", "Año", "Casos"], rows: [{ cells: ["Peñasco “Norte” – 5 €", "2024", "12"] }] });
  });

  test("Windows-1252 with quotation marks, dashes and the euro sign", () => {
    const western = Uint8Array.from([...bytes("School,Year,Count\nSt. Mary"), 0x92, ...bytes("s "), 0x93, 0x4e, 0x94, 0x20, 0x96, 0x20, 0x80, ...bytes(",2024,12\n")]);
    expect(table(western)).toMatchObject({ encoding: "windows-1252", rows: [{ cells: ["St. Mary’s “N” – €", "2024", "12"] }] });
    expect(figures(table(western)).faults).toEqual([]);
  });

  test("one line in another encoding does not garble the others", () => {
    const mixed = Uint8Array.from([...bytes("School,Year,Count\nPeñasco,2024,12\nDo"), 0xf1, ...bytes("a Ana,2024,13\n")]);
    expect(table(mixed).rows.map(({ cells }) => cells[0])).toEqual(["Peñasco", "Doña Ana"]);
  });
});

test.each([["digits", "1".repeat(2_000_000)], ["spaces", `1${" ".repeat(2_000_000)}2`], ["points", "1.".repeat(1_000_000)], ["a percent sign far off", `${" 1".repeat(1_000_000)}%x`]])("a cell of millions of %s is read like any other: it is no number", (_what, cell) => {
  const read = table(`Place,Year,Count\nNorth,2024,"${cell}x"\n"${cell}",2024,12\nSouth,"${cell}",13\nEast,2024,14\n`);
  const faults = figures(read).faults.map(({ line, code }) => [line, code]);
  expect(faults.filter(([line]) => line !== 3)).toEqual([[2, "number"], [4, "period"]]);
});

test("a value column of a count file is guessed by what stands in it, and only when there is one", () => {
  const value = (text: string) => {
    const read = table(text);
    const { value: column } = guessColumns(read, "count");
    return column === undefined ? null : read.header[column];
  };
  expect(value("School,Year,Students\nNorth,2024,12\n")).toBe("Students");
  expect(value("Place,Year,Filings\nNorth,2024,\"1,012\"\nSouth,2024,<11\n")).toBe("Filings");
  expect(value("Escuela;Año;Casos\nNorte;2024;12\n")).toBe("Casos");
  expect(value("School,Year,Students,Teachers\nNorth,2024,12,3\n")).toBeNull();
  expect(value("School,Year,Principal\nNorth,2024,Jones\n")).toBeNull();
});

test("words inside other words name no column", () => {
  const names = (header: string[]) => Object.entries(guessColumns({ ...table("a,b\nx,1\n"), header, rows: [] }, "share")).map(([use, column]) => `${use}:${header[Number(column)]}`).sort();
  expect(names(["Neighborhood", "School year", "Percentage", "Times"])).toEqual(["period:School year", "place:Neighborhood", "value:Percentage"]);
  expect(names(["Comunidad", "Año", "Variedad"])).toEqual(["period:Año"]);
  expect(names(["Site", "Year", "Percent of students absent", "Students absent", "Total students"])).toEqual(["denominator:Total students", "numerator:Students absent", "period:Year", "place:Site", "value:Percent of students absent"]);
});
