import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change, Fact } from "./fact";
import { inOrder } from "./in-order";

const value = { year: 2022, value: 0.5, quality: 1 as const };
const rest = { column: "share_employed", tone: "strength" as const, weak: false, release: "v2030.01" };

const aFact = () =>
  fc.record({ kind: fc.constantFrom("trend" as const, "compare" as const), clearness: fc.constantFrom<Fact["clearness"]>("clear", "unknown"), weight: fc.double({ min: 0, max: 1, noNaN: true }) }).map(({ kind, clearness, weight }): Fact =>
    kind === "trend"
      ? { kind, clearness, weight, ...rest, from: value, to: value, size: 0.1, interval: null } satisfies Change
      : { kind, clearness, weight, ...rest, own: value, among: "all", middle: 0.4, better: 1, of: 2, betterOfAll: 1, all: 2 },
  );

test("a change without an interval never stands above one that has it; else the heavier stands first, and nobody is lost", () => {
  fc.assert(
    fc.property(fc.array(aFact(), { maxLength: 12 }), (facts) => {
      const ordered = inOrder(facts);
      expect([...ordered].map(({ weight }) => weight).sort()).toEqual(facts.map(({ weight }) => weight).sort());
      const untested = ordered.findIndex(({ kind, clearness }) => kind === "trend" && clearness === "unknown");
      if (untested >= 0) expect(ordered.slice(untested).filter(({ kind, clearness }) => kind === "trend" && clearness === "clear")).toEqual([]);
      const others = ordered.filter(({ kind, clearness }) => kind === "compare" || clearness === "clear").map(({ weight }) => weight);
      expect(others).toEqual([...others].sort((a, b) => b - a));
    }),
  );
});
