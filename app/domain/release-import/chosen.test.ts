import { expect, test } from "vitest";
import { readChosen } from "./chosen";

test("counties and cities, with or without their kind, each once and in order", () => {
  expect(readChosen("place:3775000, 37081,county:37067,37081")).toEqual(new Set(["37067", "37081", "3775000"].sort()));
});

test.each(["", " , ", "370", "place:37067", "county:3775000", "Forsyth", "37067;37081"])("%j is no list of places", (typed) => {
  expect(readChosen(typed)).toMatch(/37067 or place:3775000/);
});
