import { expect, test } from "vitest";
import { metricOf } from "~/content/metrics";
import { missingInShort, missingReason } from "./missing-reason";

const metric = (key: string) => metricOf(key) ?? expect.unreachable(key);
const asked = (say: typeof missingReason) => (key: string, id: string, year: number, breakdown = "overall") => {
  const [column = expect.unreachable(key)] = metric(key).columns;
  return say(metric(key), { id, kind: id.length === 5 ? "county" : "place" }, { year, column, breakdown });
};
const why = asked(missingReason);

test("a missing figure says why, as far as it can be known", () => {
  expect(why("living-wage", "3775000", 2023)).toBe("City data are not available for this metric.");
  expect(why("employment", "09110", 2021)).toBe("This area exists since 2022; before, the borders were others.");
  expect(why("employment", "09001", 2022)).toBe("This area existed until 2021; since then the borders are others.");
  for (const id of ["36061", "3651000"]) expect([why("crime", id, 2022), why("juvenile-arrests", id, 2021)]).toEqual(["The publisher holds it back for this place before 2023.", "The publisher holds it back for this place before 2023."]);
  for (const [key, id, year] of [["crime", "36061", 2023], ["crime", "37067", 2022], ["employment", "09001", 2021]] as const) {
    expect(why(key, id, year)).toBe("The release gives no value and does not say why: it may not have been collected, or be too uncertain to compute.");
  }
});

test("years that were never computed are told apart from what a release leaves out; newer years are not judged", () => {
  expect(why("employment", "36061", 2020)).toBe("The publisher computed no figures of counties for 2020.");
  expect(why("digital-access", "3775000", 2022)).toBe("The publisher computed no figures of cities for 2018–2022.");
  for (const [year, breakdown] of [[2020, "gender"], [2024, "overall"]] as const) expect(why("employment", "36061", year, breakdown)).toMatch(/^The release gives no value/);
});

test("the same reasons in the few words of a cell", () => {
  const short = asked(missingInShort);
  expect([short("living-wage", "3775000", 2023), short("employment", "09110", 2021), short("employment", "09001", 2022), short("crime", "36061", 2022)]).toEqual(["not for cities", "area since 2022", "area until 2021", "held back"]);
  expect([short("employment", "36061", 2020), short("crime", "37067", 2022)]).toEqual(["not computed", "not released"]);
});
