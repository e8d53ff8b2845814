import fc from "fast-check";
import { expect, test } from "vitest";
import { arrests, debtWithGroupsLast } from "../any-file";
import { readMade as read } from "./made-reading";

test("each row of a file with several breakdowns goes to its own, and everybody to all of them", async () => {
  const { observations, report, reading, groups: named } = await read(arrests.text, arrests.name);
  expect(report).toMatchObject({ rows: 9, values: 12, errors: 0, warnings: 0 });
  const groups = observations.map(({ geography, value }, at) => [geography, named[at], value]);
  expect(groups.filter(([geography]) => geography === "99001")).toEqual([
    ["99001", "age Age 10 to 14", 120],
    ["99001", "age Age 15 to 17", 950],
    ["99001", "age All", 480],
    ["99001", "gender All", 480],
    ["99001", "race-ethnicity All", 480],
    ["99001", "gender Female", 210],
    ["99001", "gender Male", 740],
    ["99001", "race-ethnicity Black", 910],
    ["99001", "race-ethnicity White", 300],
  ]);
  expect(groups.filter(([geography]) => geography === "99003").map(([, group]) => group)).toEqual(["age All", "gender All", "race-ethnicity All"]);
  expect(reading.body?.parts).toEqual(["age", "gender", "race-ethnicity"].map((breakdown) => ({ breakdown, columns: ["rate_juv_arrest"] })));
});

test("everybody of one breakdown alone goes there, and those of no breakdown to the others", async () => {
  const text = arrests.text.replace("2021,99,001,gender,Female", "2021,99,001,gender,All,475,1\n2021,99,001,gender,Female");
  const { observations, report, groups } = await read(text, arrests.name);
  expect(report.errors).toBe(0);
  const wholes = observations.map(({ geography, value }, at) => [geography, groups[at], value]).filter(([geography, group]) => geography === "99001" && String(group).endsWith("All"));
  expect(wholes).toEqual([["99001", "age All", 480], ["99001", "race-ethnicity All", 480], ["99001", "gender All", 475]]);
});

test("a column of which a breakdown has nothing but everybody is no part of it", async () => {
  const { reading } = await read(arrests.text.replaceAll(/(gender,(?:Female|Male)),.*/g, "$1,NA,NA"), arrests.name);
  expect(reading.body?.parts.find(({ breakdown }) => breakdown === "gender")).toEqual({ breakdown: "gender", columns: [] });
});

test("in whatever order the rows of several breakdowns stand, the figures are the same", async () => {
  const [header = "", ...rows] = arrests.text.trimEnd().split("\n");
  const sorted = async (text: string) => {
    const { observations, report, groups } = await read(text, arrests.name);
    expect(report.errors).toBe(0);
    return observations.map(({ geography, value }, at) => `${geography} ${groups[at]} ${value}`).toSorted();
  };
  const wanted = await sorted(arrests.text);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
      expect(await sorted(`${[header, ...shuffled].join("\n")}\n`)).toEqual(wanted);
    }),
    { numRuns: 30 },
  );
});

test("the columns of groups may stand last; neighborhoods that call themselves race-ethnicity stay neighborhoods", async () => {
  const { observations, report } = await read(debtWithGroupsLast.text, debtWithGroupsLast.name);
  expect(report).toMatchObject({ errors: 0, warnings: 0 });
  expect(observations.map(({ geography, subgroup, value }) => [geography, subgroup, value])).toEqual([
    ["99001", "All", 0.33],
    ["99001", "Neighborhoods of color", 0.41],
    ["99001", "White neighborhoods", 0.29],
    ["99003", "All", 0.27],
    ["99003", "White neighborhoods", 0.27],
  ]);
});

test("a group that nobody knows goes where its type says; without a type nothing is guessed", async () => {
  const older = arrests.text.replace("age,Age 15 to 17", "age,Age 18 to 24");
  const { report, groups } = await read(older, arrests.name);
  expect(report).toMatchObject({ errors: 0, counts: { unknown_label: 1 } });
  expect(groups).toContain("age Age 18 to 24");
  const nameless = await read(arrests.text.replace("age,Age 15 to 17", "NA,Others"), arrests.name);
  expect(nameless.report.findings).toMatchObject([{ code: "no_type", line: 3, found: "Others" }]);
});

test("a row without a group is an error, and left out with a word when it has no value either", async () => {
  const without = (row: string) => read(`${arrests.text}${row}\n`, arrests.name);
  expect((await without("2021,99,003,age,NA,NA,NA")).report).toMatchObject({ errors: 0, warnings: 1, findings: [{ code: "no_group", line: 11 }] });
  expect((await without("2021,99,003,age,NA,310,1")).report).toMatchObject({ errors: 1, findings: [{ code: "subgroup", line: 11 }] });
});
