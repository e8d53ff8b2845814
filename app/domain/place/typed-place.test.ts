import { expect, test } from "vitest";
import { mayBeZip } from "./typed-place";
import { noteFor } from "./typed-place-words";

test("five digits may be a ZIP code, the codes of cities and words are none", () => {
  expect(["27101", " 27101 ", "27101-1234"].every(mayBeZip)).toBe(true);
  expect(["2710", "3775000", "forsyth", "27101a", ""].some(mayBeZip)).toBe(false);
});

test("a note says how five digits were read, and where to look for a small town; a name that is found needs none", () => {
  expect(noteFor("27101", 1)).toBe("27101 was read as the code of a county. If it is a ZIP code, look for the county instead, by its name: ZIP codes are not listed.");
  expect(noteFor("kernersville", 0)).toMatch(/^Counties and cities of 75,000 people or more are listed. For a smaller town, look for the county/);
  expect(noteFor("27103", 0)).toBe(noteFor("kernersville", 0));
  expect([noteFor("forsyth", 3), noteFor("", 0)]).toEqual([null, null]);
});
