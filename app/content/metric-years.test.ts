import { expect, test } from "vitest";
import { sentence } from "./metric-display";
import { periodOf, yearsMeant } from "./metric-years";
import { metrics } from "./metrics";

test("an average over five years names all of them in its sentence, in both languages; a year is a year", () => {
  for (const { columns, period, groupPeriod = period } of metrics) {
    for (const column of columns) {
      for (const [breakdown, of] of [["overall", period], ["gender", groupPeriod]] as const) {
        expect(periodOf({ column: column.key, breakdown })).toBe(of);
        const years = yearsMeant({ column: column.key, breakdown }, 2023);
        expect(years).toBe(of === "five_years" ? "2019–2023" : "2023");
        for (const language of ["en", "es"] as const) expect(sentence(column, { years, place: "Forsyth County, NC", value: 0.5, value2: 0.4 }, language)).toContain(of === "five_years" ? "n 2019–2023," : "2023,");
      }
    }
  }
});

test("what a coalition counts itself, and what nobody knows any more, has its year", () => {
  expect([yearsMeant({ column: null, breakdown: "overall" }, 2025), yearsMeant({ column: "shoe_size", breakdown: "gender" }, 2025)]).toEqual(["2025", "2025"]);
});
