import { expect, test } from "vitest";
import { mayBeZip } from "./typed-place";
import { noteFor, offeredAs } from "./typed-place-words";

test("five digits may be a ZIP code, the codes of cities and words are none", () => {
  expect(["27101", " 27101 ", "27101-1234"].every(mayBeZip)).toBe(true);
  expect(["2710", "3775000", "forsyth", "27101a", ""].some(mayBeZip)).toBe(false);
});

test("a ZIP code and a small town are told the county to look for; a name that is found needs nothing", () => {
  const zip = (typed: string) => `${typed} looks like a ZIP code. This search knows counties and listed cities, and a ZIP code is neither: type the name of the county it lies in.`;
  for (const [typed, found] of [["27101", 1], ["27103", 0], ["27101-1234", 0]] as const) expect(noteFor(typed, found)).toBe(zip(typed));
  expect(noteFor("kernersville", 0)).toMatch(/^Counties and cities of 75,000 people or more are listed. For a smaller town, look for the county/);
  expect([noteFor("forsyth", 3), noteFor("", 0)]).toEqual([null, null]);
});

test("what five digits name is offered as the code of a county, never as the place of a ZIP code", () => {
  expect(offeredAs("27101", "Murray County, Minnesota")).toBe("As a county code, 27101 is Murray County, Minnesota");
  expect(offeredAs("murray", "Murray County, Minnesota")).toBe("Murray County, Minnesota");
});
