import fc from "fast-check";
import { expect, test } from "vitest";
import { RowLines } from "./row-lines";

test("a key that comes again is known with the line on which it stood first", () => {
  const anyKey = fc.record({ place: fc.integer({ min: 1, max: 9_999_999 }), year: fc.integer({ min: 2000, max: 2100 }), subgroup: fc.nat({ max: 1000 }) });
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 200 }), fc.array(fc.nat({ max: 199 }), { maxLength: 200 }), (keys, again) => {
      const lines = new RowLines();
      const first = new Map<string, number>();
      for (const [at, key] of [...keys, ...again.flatMap((nth) => keys[nth] ?? [])].entries()) {
        const id = JSON.stringify(key);
        expect(lines.add(key, at + 2)).toBe(first.get(id) ?? 0);
        if (!first.has(id)) first.set(id, at + 2);
      }
      expect(lines.size).toBe(first.size);
    }),
  );
});

test("grows with the file and forgets nothing", () => {
  const lines = new RowLines();
  const keyOf = (nth: number) => ({ place: 1001 + (nth % 3000), year: 2000 + Math.floor(nth / 3000), subgroup: 0 });
  for (let nth = 0; nth < 60_000; nth += 1) expect(lines.add(keyOf(nth), nth + 2)).toBe(0);
  for (let nth = 0; nth < 60_000; nth += 1000) expect(lines.add(keyOf(nth), 99)).toBe(nth + 2);
});
