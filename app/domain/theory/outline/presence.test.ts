import { expect, test } from "vitest";
import { othersHere } from "./presence";

const rivera = { id: "a", name: "J. Rivera" };
const chen = { id: "b", name: "M. Chen" };

test("each other person is named once, by name, however many windows they have", () => {
  const states = new Map<number, unknown>([
    [1, { user: chen }],
    [2, { user: chen, cursor: {} }],
    [3, { user: rivera }],
    [4, { user: { id: "me", name: "Me" } }],
  ]);
  expect(othersHere(states, "me")).toEqual([rivera, chen]);
});

test("states that name nobody are passed over", () => {
  expect(othersHere(new Map<number, unknown>([[1, {}], [2, null], [3, { user: { name: 7 } }]]), "me")).toEqual([]);
  expect(othersHere(undefined, "me")).toEqual([]);
});
