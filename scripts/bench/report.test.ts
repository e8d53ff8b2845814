import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keeps, median, printed, quantile } from "./report";

describe("quantiles", () => {
  test("take the nearest rank", () => {
    const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
    expect([quantile(hundred, 0.95), quantile(hundred, 1), quantile(hundred, 0), median([3, 1, 2])]).toEqual([95, 100, 1, 2]);
    expect(() => median([])).toThrow("nothing");
  });

  test("leave at least that share of the values at or below", () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
      const at = quantile(all, share);
      return all.includes(at) && all.filter((value) => value <= at).length >= share * all.length - 1e-9;
    }));
  });
});

describe("the printed report", () => {
  const kept = { what: "PDF", ours: 320, limit: 500, unit: "ms" } as const;
  const missed = { what: "Speed", ours: 2.5, limit: 3, unit: "×", atLeast: true } as const;

  test("shows what is kept and what is missed, and ends with one line of JSON", () => {
    const lines = printed({ title: "Export", lines: [kept, missed, { what: "Word", ours: 12.3, unit: "ms" }], json: { pdf_ms: 320 } }).split("\n");
    expect(lines[3]).toMatch(/^PDF +320 ms +≤ 500 ms +0\.64$/);
    expect(lines[4]).toMatch(/^Speed +2\.50 × +≥ 3\.00 × +0\.83 +missed$/);
    expect(lines[5]).toMatch(/^Word +12\.3 ms$/);
    expect(lines.at(-1)).toBe('{"pdf_ms":320}');
  });

  test("a limit is kept when it is just reached", () => {
    expect([keeps({ ...kept, ours: 500 }), keeps({ ...missed, ours: 3 }), keeps({ ...kept, ours: 501 }), keeps(missed)]).toEqual([true, true, false, false]);
  });
});
