import { expect, test } from "vitest";
import { overall } from "./overall-status";

test("one answer that is only on this device outweighs all that are saved", () => {
  expect(overall([{ kind: "saved", at: 9 }, { kind: "kept" }, { kind: "saving" }])).toEqual({ kind: "kept" });
});

test("when all are well the newest save is told", () => {
  expect(overall([{ kind: "saved", at: 3 }, { kind: "saved", at: 8 }, { kind: "untouched" }])).toEqual({ kind: "saved", at: 8 });
});

test("nothing typed, nothing said", () => {
  expect(overall([])).toEqual({ kind: "untouched" });
});
