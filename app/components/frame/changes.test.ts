import { expect, test } from "vitest";
import { concerns } from "./changes";

test("a page that watches a topic is concerned by it and by what lies under it, not by its neighbours", () => {
  expect(concerns("target", ["target"])).toBe(true);
  expect(concerns("workshop.room-1", ["workshop"])).toBe(true);
  expect(concerns("workshops", ["workshop"])).toBe(false);
  expect(concerns("theory", ["target", "answer"])).toBe(false);
});

test("after an interruption everyone is concerned, and a page without topics always is", () => {
  expect(concerns(null, ["target"])).toBe(true);
  expect(concerns("anything", undefined)).toBe(true);
});
