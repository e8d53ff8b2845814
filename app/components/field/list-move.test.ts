import fc from "fast-check";
import { expect, test } from "vitest";
import { inserted, moved } from "./list-move";

const rows = fc.uniqueArray(fc.integer(), { maxLength: 12 });

test("moving keeps every row once, puts the row where it was asked for, and can be taken back", () => {
  fc.assert(
    fc.property(rows, fc.nat(14), fc.nat(14), (list, from, to) => {
      const after = moved(list, from, to);
      expect([...after].sort()).toEqual([...list].sort());
      if (from < list.length && to < list.length) expect(after[to]).toBe(list[from]);
      else expect(after).toBe(list);
      expect(moved(after, to, from)).toEqual(list);
    }),
  );
});

test("a removed row put back at its place gives the list as it was", () => {
  fc.assert(
    fc.property(rows.filter((list) => list.length > 0), fc.nat(), (list, n) => {
      const position = n % list.length;
      const row = list[position];
      expect(inserted(list.filter((other) => other !== row), row, position)).toEqual(list);
    }),
  );
});
