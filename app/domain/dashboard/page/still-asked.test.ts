import { expect, test } from "vitest";
import { stillAsked } from "./still-asked";

test("the answer to an earlier wish leaves the later ones open; the last answer leaves none", () => {
  expect(stillAsked(["a", "a b", "a b c"], "a")).toEqual(["a b", "a b c"]);
  expect(stillAsked(["a b", "a b c"], "a b c")).toEqual([]);
  expect(stillAsked([], "")).toEqual([]);
});

test("what was asked twice is answered by the later of them, and what nobody asked for ends all waiting", () => {
  expect(stillAsked(["a", "", "a"], "a")).toEqual([]);
  expect(stillAsked(["a", "", "a"], "")).toEqual(["a"]);
  expect(stillAsked(["a", "b"], "c")).toEqual([]);
});
