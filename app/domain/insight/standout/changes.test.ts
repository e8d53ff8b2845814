import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnOf, type MetricColumn } from "~/content/metrics";
import type { Quality } from "../../release/quality";
import type { PlaceValue } from "../all-places";
import { aRanking } from "../any-ranking";
import { changesBetween } from "./changes";

const column = (key: string): MetricColumn => columnOf(key) ?? expect.unreachable(key);
const at = (geography: string, value: number, quality: Quality | null = 1): PlaceValue => ({ geography, value, quality });
const between = (from: readonly PlaceValue[], to: readonly PlaceValue[], key = "share_employed") => [...Array.from(changesBetween(column(key), aRanking(from), aRanking(to)))];

describe("what two years brought all places", () => {
  test("is counted where both figures are sound, in ascending order", () => {
    const from = [at("01001", 0.5), at("01003", 0.5, 3), at("01005", 0.25), at("01007", 0.5), at("01009", 0.4, null)];
    const to = [at("01001", 0.75), at("01003", 0.9), at("01005", 0.125, 2), at("01007", 0.6, 3), at("01009", 0.4), at("01011", 0.3)];
    expect(between(from, to)).toEqual([-0.125, 0.25]);
  });

  test("follows a county under its new code, and never to another county", () => {
    expect(between([at("46113", 0.5), at("09001", 0.5)], [at("46102", 0.75), at("09190", 0.9)])).toEqual([0.25]);
  });

  test("leaves out who has nobody at all in either year", () => {
    expect(between([at("01001", 0), at("01003", 1000), at("01005", 1000)], [at("01001", 900), at("01003", 0), at("01005", 800)], "ratio_population_pc_physician")).toEqual([-200]);
  });

  test("backwards in time is the same with the other sign", () => {
    const places = fc.uniqueArray(fc.record({ geography: fc.integer({ min: 10_001, max: 10_060 }).map(String), value: fc.integer({ min: 1, max: 99 }), quality: fc.constantFrom<Quality | null>(1, 2, 3, null) }), { selector: ({ geography }) => geography });
    fc.assert(
      fc.property(places, places, (from, to) => {
        expect(between(to, from)).toEqual(between(from, to).map((change) => 0 - change).reverse());
      }),
    );
  });
});
