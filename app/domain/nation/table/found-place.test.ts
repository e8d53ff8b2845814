import { expect, test } from "vitest";
import type { Community } from "../../place/geography";
import { foundAmong, isCode } from "./found-place";
import { readNationChoice } from "../reading/nation-choice";

function place(id: string, name: string): Community {
  return { id, name, kind: id.length === 5 ? "county" : "place", stateCode: id.slice(0, 2), stateName: "", fictional: id.startsWith("99") };
}

const forsythNC = place("37067", "Forsyth County");
const forsythGA = place("13117", "Forsyth County");
const durhamCity = place("3719000", "Durham city");
const asked = (find: string, own = "37081", more = {}) => readNationChoice(own, new URLSearchParams({ find, ...more }));

test("a code or a name of one place alone is that place", () => {
  expect(foundAmong([forsythNC], asked("37067", "37081", { picked: "1" }))).toEqual({ kind: "one", place: forsythNC });
  expect(foundAmong([durhamCity], asked("3719000", "37081", { of: "cities" }))).toEqual({ kind: "one", place: durhamCity });
  expect(foundAmong([forsythNC, durhamCity], asked("forsyth"))).toEqual({ kind: "one", place: forsythNC });
  expect(foundAmong([place("18045", "Fountain County"), place("08000", "Fountain Valley County")], asked("fountain county"))).toMatchObject({ kind: "one", place: { id: "18045" } });
});

test("of several the reader picks; other kinds and invented places are not mixed in", () => {
  expect(foundAmong([forsythNC, forsythGA, durhamCity, place("99001", "Forsyth County")], asked("Forsyth County"))).toEqual({ kind: "several", places: [forsythNC, forsythGA] });
  expect(foundAmong([durhamCity], asked("durham"))).toEqual({ kind: "other-kind", places: [durhamCity] });
  expect(foundAmong([place("99001", "Forest County")], asked("forest"))).toEqual({ kind: "none" });
  expect(foundAmong([place("99001", "Forest County")], asked("forest", "99003"))).toMatchObject({ kind: "one" });
});

test("what only begins like a name is offered, not taken for it", () => {
  const kern = place("06029", "Kern County");
  expect(foundAmong([kern], asked("kernersville"))).toEqual({ kind: "perhaps", places: [kern] });
  expect(foundAmong([kern], asked("ker"))).toEqual({ kind: "perhaps", places: [kern] });
  for (const full of ["kern", "Kern County", "kern, ca", "Kern County CA"]) expect(foundAmong([kern], asked(full))).toEqual({ kind: "one", place: kern });
});

test("five digits that were typed are no place: nearly always they are a ZIP code", () => {
  const murray = place("27101", "Murray County");
  expect(foundAmong([murray], asked("27101"))).toEqual({ kind: "zip", places: [murray] });
  expect(foundAmong([], asked("27103"))).toEqual({ kind: "zip", places: [] });
  expect(foundAmong([], asked("27101-1234"))).toEqual({ kind: "zip", places: [] });
});

test("nothing asked, nothing found", () => {
  expect(foundAmong([], asked(""))).toEqual({ kind: "nothing-asked" });
  expect(foundAmong([], asked("atlantis"))).toEqual({ kind: "none" });
  expect([isCode("37067"), isCode("3775000"), isCode("forsyth")]).toEqual([true, true, false]);
});
