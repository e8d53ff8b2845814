import fc from "fast-check";
import { expect, test } from "vitest";
import { fitsBounds } from "./json-size";

const json = fc.jsonValue({ maxDepth: 6 });

/** The same, counted without haste. */
function measured(value: unknown): { readonly values: number; readonly depth: number; readonly name: number } {
  if (typeof value !== "object" || value === null) return { values: 1, depth: 0, name: 0 };
  const parts = Object.entries(value).map(([name, part]) => ({ ...measured(part), own: name.length }));
  return { values: 1 + parts.reduce((sum, part) => sum + part.values, 0), depth: parts.length === 0 ? 0 : 1 + Math.max(...parts.map((part) => part.depth)), name: Math.max(0, ...parts.map((part) => Math.max(part.own, part.name))) };
}

test("a value fits when it has no more values, no deeper ones and no longer names than are allowed", () => {
  fc.assert(
    fc.property(json, fc.integer({ min: 1, max: 40 }), fc.nat({ max: 7 }), fc.nat({ max: 12 }), (value, most, deepest, longestName) => {
      const { values, depth, name } = measured(value);
      expect(fitsBounds(value, { most, deepest, longestName })).toBe(values <= most && depth <= deepest && name <= longestName);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["very deep", `${"[".repeat(250_000)}${"]".repeat(250_000)}`],
  ["very long", `[${"1,".repeat(250_000)}1]`],
  ["of very many names", `{${Array.from({ length: 40_000 }, (_, at) => `"n${at}":1`).join(",")}}`],
  ["of one very long name", `{"${"n".repeat(500_000)}":1}`],
])("what is %s does not fit", (_what, text) => {
  expect(fitsBounds(JSON.parse(text))).toBe(false);
});
