import { expect, test } from "vitest";
import { addedIn, faultsIn } from "./added-answer";

test("an organization that was added is offered by its id and name", () => {
  expect(addedIn({ organization: { id: "o1", name: "Goodwill", isNew: true } })).toEqual({ value: "o1", label: "Goodwill" });
});

test("anything else adds nothing", () => {
  for (const answered of [undefined, null, "x", {}, { organization: null }, { organization: { id: 1, name: "x" } }, { result: {} }]) expect(addedIn(answered)).toBeNull();
});

test("faults stand by their fields", () => {
  expect(faultsIn({ result: { error: { name: ["Fill this in."], "": ["Not now.", 3] } } })).toEqual({ name: ["Fill this in."], "": ["Not now."] });
  expect(faultsIn({ organization: { id: "o1", name: "x" } })).toEqual({});
});
