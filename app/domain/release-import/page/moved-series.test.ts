import { expect, test } from "vitest";
import type { HeldFile } from "../../release/release";
import { movedSeries } from "./moved-series";

function file(id: number, label: string, columns: string[], inUse: boolean, more: Partial<HeldFile> = {}): HeldFile {
  const release = { id: id * 10, label, fictional: false, citation: "", retrievedAt: new Date(0), activatedAt: inUse ? new Date(0) : null };
  return { id, name: `${id}.csv`, sha256: String(id), geographyKind: "county", breakdown: "overall", columns, release, ...more };
}

test("a newer release takes over what it has, and adds what nobody has", () => {
  const files = [file(1, "v2024", ["a", "b"], true), file(2, "v2025.01", ["b", "c"], false), file(3, "v2025.01", ["a"], false, { geographyKind: "place" })];
  expect(movedSeries("v2025.01", files)).toEqual([
    { from: 1, to: 2, breakdown: "overall", columns: ["b"] },
    { from: null, to: 2, breakdown: "overall", columns: ["c"] },
    { from: null, to: 3, breakdown: "overall", columns: ["a"] },
  ]);
});

test("an older release only fills holes; one in use moves nothing", () => {
  const files = [file(1, "v2024", ["a", "b"], false), file(2, "v2025.01", ["b"], true)];
  expect(movedSeries("v2024", files)).toEqual([{ from: null, to: 1, breakdown: "overall", columns: ["a"] }]);
  expect(movedSeries("v2025.01", files)).toEqual([]);
  expect(movedSeries("v2030", files)).toEqual([]);
});

test("a file of several breakdowns takes over each by itself", () => {
  const files = [file(1, "v2024", ["a"], true, { breakdown: "age" }), file(2, "v2025.01", ["a"], false, { breakdown: "age" }), file(2, "v2025.01", ["a"], false, { breakdown: "gender" })];
  expect(movedSeries("v2025.01", files)).toEqual([
    { from: 1, to: 2, breakdown: "age", columns: ["a"] },
    { from: null, to: 2, breakdown: "gender", columns: ["a"] },
  ]);
});
