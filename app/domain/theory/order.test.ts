import fc from "fast-check";
import { expect, test } from "vitest";
import { between, byPosition, moved } from "./order";

/** Rows as a coalition would place them: each number says after which of the rows so far the next one goes. */
function placed(places: readonly number[]): string[] {
  const keys: string[] = [];
  for (const place of places) {
    const at = place % (keys.length + 1);
    keys.splice(at, 0, between(keys[at - 1] ?? null, keys[at] ?? null));
  }
  return keys;
}

test("rows placed anywhere, in any order, always sort as they were placed", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), (places) => {
      const keys = placed(places);
      expect([...keys].sort()).toEqual(keys);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test("a key never ends in zero, so something always fits before it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (places) => {
      for (const key of placed(places)) expect(key).not.toMatch(/0$/);
    }),
  );
});

test("a thousand rows added at the end keep short keys", () => {
  let last: string | null = null;
  for (let row = 0; row < 1000; row += 1) last = between(last, null);
  expect(last?.length).toBeLessThan(32);
});

test("neighbours in the wrong order are a mistake of the caller", () => {
  expect(() => between("b", "b")).toThrow(RangeError);
  expect(() => between("c", "b")).toThrow(RangeError);
});

/** Rows a, b, c…, some of them removed. */
function rowsOf(removed: readonly boolean[]) {
  const keys = placed(removed.map((_, row) => row));
  return removed.map((gone, row) => ({ id: `row${row}`, position: keys[row] ?? "", removedAt: gone ? "2026-01-14" : null }));
}

test("moving changes places with the neighbour people see, and with nobody else", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), fc.nat(), fc.constantFrom("up", "down"), (removed, which, direction) => {
      const rows = rowsOf(removed);
      const seen = rows.filter((row) => row.removedAt === null).map((row) => row.id);
      const id = seen[which % Math.max(seen.length, 1)];
      if (id === undefined) return;
      const position = moved(rows, id, direction);
      const after = rows.map((row) => (row.id === id && position ? { ...row, position } : row)).sort(byPosition);
      const at = seen.indexOf(id);
      const to = direction === "up" ? Math.max(at - 1, 0) : Math.min(at + 1, seen.length - 1);
      seen.splice(at, 1);
      seen.splice(to, 0, id);
      expect(after.filter((row) => row.removedAt === null).map((row) => row.id)).toEqual(seen);
      expect(new Set(after.map((row) => row.position)).size).toBe(rows.length);
    }),
  );
});

test("a row that is not in the list moves nowhere", () => {
  expect(moved(rowsOf([false]), "stranger", "up")).toBeNull();
});
