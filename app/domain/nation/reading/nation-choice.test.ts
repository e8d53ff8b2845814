import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nationSearch, readNationChoice } from "./nation-choice";

const county = "37067";
const chosen = (text: string, own = county) => readNationChoice(own, new URLSearchParams(text));

test("nothing chosen: the first metric, places of the own kind, everybody, the newest year", () => {
  const choice = chosen("");
  expect(choice).toMatchObject({ kind: "county", year: null, breakdown: "overall", subgroup: "", state: "", sort: "rank", page: 1, find: "", invented: false });
  expect(choice.metric.columns).toContain(choice.column);
  expect(chosen("", "3775000").kind).toBe("place");
});

test("a whole choice is read, and its address says it again", () => {
  const text = "?metric=living-wage&of=cities&year=2022&by=industry&group=Information+Services&state=37&sort=name&page=3&find=forsyth";
  expect(chosen(text)).toMatchObject({ kind: "place", year: 2022, breakdown: "industry", subgroup: "Information Services", state: "37", sort: "name", page: 3, find: "forsyth" });
  expect(nationSearch(county, chosen(text))).toBe(text);
});

test("what makes no sense falls back to what does", () => {
  const nonsense = "metric=nothing&measure=none&of=moons&year=1200&by=industry&group=Renter&weak=maybe&state=98&sort=size&page=-4&figures=all";
  expect(chosen(nonsense)).toEqual({ ...chosen("") });
  expect(chosen("metric=living-wage&by=industry&group=Renter").subgroup).toBe("All");
});

test("crime and arrests stand by name, whatever the address says", () => {
  expect(chosen("metric=crime&sort=rank").sort).toBe("name");
  expect(nationSearch(county, chosen("metric=juvenile-arrests"))).toBe("?metric=juvenile-arrests");
});

test("an invented coalition sees its invented places, and the released ones when it asks", () => {
  expect(chosen("", "99001").invented).toBe(true);
  expect(chosen("figures=released", "99001").invented).toBe(false);
  expect(nationSearch("99001", chosen("figures=released", "99001"))).toContain("figures=released");
  expect(chosen("figures=own").invented).toBe(false);
});

describe("for every address", () => {
  test("a choice survives being said and read again", () => {
    const part = () => fc.tuple(fc.constantFrom("metric", "measure", "of", "year", "by", "group", "weak", "state", "sort", "page", "find", "figures"), fc.oneof(fc.string(), fc.constantFrom("living-wage", "crime", "rate_crime_property", "cities", "2021", "gender", "Male", "out", "99", "name", "2", "released")));
    fc.assert(
      fc.property(fc.array(part()), fc.constantFrom(county, "99001", "3775000"), (parts, own) => {
        const choice = readNationChoice(own, new URLSearchParams(parts));
        expect(readNationChoice(own, new URLSearchParams(nationSearch(own, choice)))).toEqual(choice);
      }),
    );
  });
});
