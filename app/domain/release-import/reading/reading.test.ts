import fc from "fast-check";
import { expect, test } from "vitest";
import { countyOverall, industry, layoutOf2023, perMetric, placeWithStrays, raceShare } from "../any-file";
import { linesOf } from "./lines";
import { readMade as read, withCell } from "./made-reading";
import { mostOfFile, Reading } from "./reading";

test("an overall file becomes long rows, numbers as printed", async () => {
  const { observations, report } = await read(countyOverall.text);
  expect(report).toMatchObject({ rows: 4, values: 8, errors: 0 });
  expect(observations[0]).toEqual({
    geography: "99001", year: 2021, column: "share_employed", subgroup: "", value: 0.71, value2: null, lb: 0.69, ub: 0.73, quality: 1,
  });
  expect(observations[1]).toMatchObject({ column: "ratio_black_nh_house_value_households", value: 0.1, value2: 0.2, quality: 2 });
  expect(observations.map(({ value }) => value)).toContain(6.9e-1);
});

test("stray subgroup columns do not make a subgroup file", async () => {
  const { observations } = await read(placeWithStrays.text, placeWithStrays.name);
  expect(observations.map(({ geography, subgroup }) => [geography, subgroup])).toEqual([["9900100", ""], ["9900100", ""], ["9900200", ""]]);
});

test("labels of a breakdown are kept, with the value of everybody beside them", async () => {
  const { observations } = await read(industry.text, industry.name);
  expect(observations.map(({ subgroup, value }) => [subgroup, value])).toEqual([
    ["All", 0.8],
    ["Trade, Transit, Utilities", 0.55],
    ["Professional Services", 1.03],
  ]);
});

test("half a pair is a missing value and a warning, whatever stands in the other half", async () => {
  const column = "ratio_black_nh_house_value_households";
  for (const cell of ["NA:0.013", "0.013:NA", ":0.013", "NA%:27.5%"]) {
    const { report, observations } = await read(withCell(4, column, cell));
    expect(report).toMatchObject({ errors: 0, warnings: 1, findings: [{ code: "half_pair", line: 4, column, found: cell }] });
    expect(observations.filter((one) => one.column === column)).toHaveLength(1);
  }
  expect((await read(withCell(4, column, "NA:NA"))).report).toMatchObject({ errors: 0, warnings: 0 });
  expect((await read(withCell(4, column, "NA:many"))).report).toMatchObject({ errors: 1, findings: [{ code: "pair" }] });
});

test("the layout of 2023 gives the same kind of rows", async () => {
  const { observations, report } = await read(layoutOf2023.text, layoutOf2023.name);
  expect(report.errors).toBe(0);
  expect(observations.map(({ column, value, value2, quality }) => [column, value, value2, quality])).toEqual([
    ["share_debt_coll", 0.3, null, 1],
    ["pctl_income_20", 20000, null, 2],
    ["pctl_income_50", 50000, null, 2],
    ["pctl_income_80", 90000, null, 2],
    ["ratio_black_nh_house_value_households", 0.208, 0.275, 1],
    ["ratio_population_pc_physician", 2235, null, 1],
    ["index_air_hazard", 44, null, 3],
  ]);
});

test("a per-metric file gets its zeros back, and its empty cells are missing", async () => {
  const { observations } = await read(perMetric.text, perMetric.name);
  expect(observations.map(({ geography, subgroup, value }) => [geography, subgroup, value])).toEqual([
    ["99001", "All", 0.8],
    ["99001", "Hispanic", 0.3997],
  ]);
});

test("places come with their newest name and the years they were seen", async () => {
  const { reading } = await read(countyOverall.text.replace("2021,99,001,Example State,Forest County", "2021,99,001,Example State,Old Forest County"));
  expect(reading.places()).toContainEqual({ id: "99001", name: "Forest County", population: 50900, firstYear: 2021, lastYear: 2022 });
});

test("a garbled name is no name", async () => {
  const text = countyOverall.text.replace("2022,99,001,Example State,Forest County", '2022,99,001,"Example State, Forest County",NA');
  const { reading, report } = await read(text);
  expect(report.errors).toBe(0);
  expect(reading.places()[0]?.name).toBe("Forest County");
});

test.each([
  ["year", "1899", "year"],
  ["year", "2031", "year"],
  ["year", "twenty", "year"],
  ["state", "03", "state"],
  ["county", "x1", "code"],
  ["county", "1234", "code"],
  ["share_employed", "many", "number"],
  ["share_employed", "71", "range"],
  ["share_employed_lb", "0.8", "order"],
  ["share_employed_ub", "low", "number"],
  ["share_employed_quality", "Good", "quality"],
  ["ratio_black_nh_house_value_households", "0.1", "pair"],
])("a wrong cell in %s (%s) is named with its line and column", async (column, cell, code) => {
  const { report } = await read(withCell(4, column, cell));
  expect(report.errors).toBe(1);
  expect(report.findings.filter((found) => found.code === code)).toMatchObject([{ line: 4 }]);
});

test("every planted error is named, whatever its cell, and no good row is lost", async () => {
  const columns = ["share_employed", "ratio_living_wage", "share_employed_quality", "year"];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...columns), fc.integer({ min: 2, max: 5 }), async (column, line) => {
      const { report, observations } = await read(withCell(line, column, "?!"));
      expect(report.findings.filter((found) => found.line === line && found.column === column)).toHaveLength(1);
      expect(observations.length).toBeGreaterThanOrEqual(8 - (column === "year" ? 3 : 1));
    }),
  );
});

test("a bound or a mark without a value is a warning, as released files have some", async () => {
  const { report } = await read(withCell(4, "share_employed", "NA"));
  expect(report).toMatchObject({ errors: 0, counts: { alone: 1 } });
});

test("a wage ratio of zero is kept and named: it stands for missing", async () => {
  const { report } = await read(withCell(4, "ratio_living_wage", "0"));
  expect(report).toMatchObject({ errors: 0, counts: { zero: 1 } });
});

test("a repeated row is named with the line it repeats", async () => {
  const row = countyOverall.text.split("\n")[2];
  const { report } = await read(`${countyOverall.text}${row}\n`);
  expect(report.findings).toContainEqual(expect.objectContaining({ code: "duplicate", line: 6, expected: "3" }));
});

test.each([
  ["", "empty"],
  ["<!DOCTYPE html>\n<html><body>Not found</body></html>\n", "web_page"],
  ["PK\u0003\u0004 stuff\n", "not_text"],
  ["year;state;county;share_employed\n2022;37;067;0.5\n", "separator"],
  ["year\tstate\tcounty\tshare_employed\n", "separator"],
  ["name,amount\nrent,900\n", "not_metrics"],
  ["year,state,county,share_employed\n", "no_rows"],
  ["state,county,state_name,county_name,share_in_preschool,share_in_preschool_quality\n37,067,North Carolina,Forsyth County,0.4,1\n", "no_year"],
])("no released file: %j is refused as %s", async (text, code) => {
  const { report } = await read(text);
  expect(report.errors).toBe(1);
  expect(report.findings).toContainEqual(expect.objectContaining({ code }));
});

test("text in 16 bits is not text of ours", async () => {
  const wide = Uint8Array.from([0xff, 0xfe, ...[...countyOverall.text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const { report } = await read(wide);
  expect(report.findings).toContainEqual(expect.objectContaining({ code: "not_text" }));
});

test("wherever a file is cut inside a row, it is noticed", async () => {
  const text = industry.text;
  const lastRow = text.trimEnd().lastIndexOf("\n") + 1;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: lastRow + 1, max: text.length - 2 }), async (end) => {
      const { report } = await read(text.slice(0, end), industry.name);
      expect(report.errors).toBe(1);
      expect(report.findings[0]).toMatchObject({ line: 4 });
    }),
  );
});

test("a file cut between two rows shows as a last year much shorter than the others", async () => {
  const header = "year,state,county,share_employed";
  const year = (of: number, rows: number) => Array.from({ length: rows }, (_, nth) => `${of},99,${nth + 1},0.5`);
  const whole = await read(`${[header, ...year(2021, 40), ...year(2022, 40)].join("\n")}\n`);
  const half = await read(`${[header, ...year(2021, 40), ...year(2022, 12)].join("\n")}\n`);
  expect(whole.report.errors).toBe(0);
  expect(half.report.findings).toMatchObject([{ code: "years_uneven", found: "2022: 12", expected: "40" }]);
});

test("invented places do not mix with real ones", async () => {
  const { report } = await read(countyOverall.text.replace("2021,99,003", "2021,37,003"));
  expect(report.findings).toContainEqual(expect.objectContaining({ code: "mixed_fiction" }));
});

test("neighborhood labels of earlier releases get today's spelling", async () => {
  const { observations } = await read(raceShare.text.replace("Neighborhoods of color", "Majority Non-White"), raceShare.name);
  expect(observations.map(({ subgroup }) => subgroup)).toContain("Neighborhoods of color");
});

test("what is written in an unusual way is the same table", async () => {
  const files = [countyOverall, placeWithStrays, raceShare, industry, layoutOf2023, perMetric];
  const quoted = (text: string) => `${text.trimEnd().replaceAll(/(?<=^|,)(?:"[^"]*"|[^,\n"]*)(?=,|$)/gm, (cell) => (cell.startsWith('"') ? cell : `"${cell}"`))}\n`;
  const doubled = (text: string) => text.replaceAll(/Forest County/g, '"Forest ""County"""');
  const inCrlf = (text: string) => text.replaceAll("\n", "\r\n");
  const marked = (text: string) => `\uFEFF${text}`;
  for (const { name, text } of files) {
    const { observations, report } = await read(text, name);
    for (const unusual of [quoted, doubled, inCrlf, marked]) {
      const again = await read(unusual(text), name);
      expect(again.observations).toEqual(observations);
      expect(again.report).toEqual(report);
    }
  }
});

test("whatever stands in a cell, it is read or it is named", async () => {
  const cells = fc.oneof(fc.string({ maxLength: 8 }), fc.double({ noNaN: true }).map(String), fc.constantFrom("NA", "", "0", "1", "Strong", "0.5:0.5", "1e-3", "+0.5", "20%", "0.70000000000000001"));
  const columns = ["share_employed", "share_employed_lb", "share_employed_quality", "ratio_black_nh_house_value_households", "population"];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...columns), cells.filter((cell) => !/[",\r\n]/.test(cell)), async (column, cell) => {
      const plain = await read(withCell(4, column, cell));
      // A doubled quote in the name makes the reading take the careful way.
      const careful = await read(withCell(4, column, cell).replaceAll("Forest County", '"Forest ""County"""'));
      expect(plain.observations).toEqual(careful.observations);
      expect(plain.report).toEqual(careful.report);
    }),
    { numRuns: 300 },
  );
});

test("a file with more rows or values than any released file is given up", async () => {
  const rows = await read(countyOverall.text, countyOverall.name, { rows: 2, values: 100 });
  expect(rows.report).toMatchObject({ errors: 1, findings: [{ code: "too_many_rows", line: 4, expected: "2" }] });
  expect(rows.reading.hopeless).toBe(true);
  const values = await read(countyOverall.text, countyOverall.name, { rows: 100, values: 3 });
  expect(values.report).toMatchObject({ errors: 1, findings: [{ code: "too_many_values", line: 4, expected: "3" }] });
});

test("a stream of rows that never ends is read up to the bound, and no further", async () => {
  const bound = 50_000;
  const reading = new Reading("long.csv", 2026, undefined, { ...mostOfFile, rows: bound });
  const header = Buffer.from("year,state,county,share_employed\n");
  async function* endless(): AsyncGenerator<Buffer> {
    yield header;
    for (let year = 2000; ; year += 1) {
      for (const state of ["01", "37", "48"]) yield Buffer.from(Array.from({ length: 999 }, (_, county) => `${year},${state},${county + 1},0.5\n`).join(""));
    }
  }
  let batches = 0;
  for await (const lines of linesOf(endless())) {
    for (const batch of reading.take(lines)) {
      batches += 1;
      reading.body?.giveBack(batch);
    }
    if (reading.hopeless) break;
  }
  expect(reading.report()).toMatchObject({ errors: 1, findings: [{ code: "too_many_rows", line: bound + 2 }] });
  expect(batches).toBe(Math.floor((bound + 1) / 4096));
});
