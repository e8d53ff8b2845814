import { expect, test } from "vitest";
import { countyName } from "./county-name";
import { geographyId, kindOf, placeName } from "./geography";
import { statesNamed } from "./state";

test.each([
  ["37067", "Forsyth", "Forsyth County"],
  ["22071", "Orleans", "Orleans Parish"],
  ["02020", "Anchorage", "Anchorage Municipality"],
  ["02110", "Juneau", "Juneau City and Borough"],
  ["51600", "Fairfax", "Fairfax city"],
  ["51059", "Fairfax", "Fairfax County"],
  ["24510", "Baltimore", "Baltimore city"],
  ["32510", "Carson City", "Carson City"],
  ["11001", "District of Columbia", "District of Columbia"],
])("%s is %s in the shapes and %s in the files", (id, name, full) => {
  expect(countyName({ id, properties: { name } })).toBe(full);
});

test("lost zeros come back, and what is no code is none", () => {
  expect(geographyId("county", "1", "1")).toBe("01001");
  expect(geographyId("place", "37", "75000")).toBe("3775000");
  expect(geographyId("county", "37", "75000")).toBeNull();
  expect(geographyId("county", "37", "")).toBeNull();
  expect(geographyId("county", "3a", "067")).toBeNull();
});

test("five digits are a county, seven a city", () => {
  expect([kindOf("37067"), kindOf("3775000"), kindOf("370670")]).toEqual(["county", "place", null]);
});

test("a name carries its state, so that like-named places do not mix", () => {
  expect(placeName({ name: "Forsyth County", stateCode: "37" })).toBe("Forsyth County, NC");
});

test("a state is found by its letters or the beginning of its name", () => {
  expect(statesNamed("nc").map(({ name }) => name)).toEqual(["North Carolina"]);
  expect(statesNamed("north").map(({ postal }) => postal).sort()).toEqual(["MP", "NC", "ND"]);
});
