import { describe, expect, test } from "vitest";
import { columnOf, type MetricColumn } from "~/content/metrics";
import { unpacked } from "../map-values";
import { countyMap, mapValues, stateMap } from "./national-map";
import type { Standing } from "../reading/standing";

const shapes = new Set(["37067", "37081", "02158", "09001"]);
const standing = (place: string, value: number, rank: number | null, quality: Standing["quality"] = 1): Standing => ({ place, value, value2: null, quality, rank });

function column(key: string): MetricColumn {
  const found = columnOf(key);
  if (!found) throw new Error(`The catalogue has no ${key}.`);
  return found;
}

describe("counties", () => {
  const map = countyMap([standing("37067", 0.9, 1), standing("02270", 0.8, 2, 3), standing("09110", 0.7, 3)], shapes);

  test("a renamed county stands on its land, one that has no shape is named", () => {
    expect(map.placed.map(({ place }) => place)).toEqual(["37067", "02158"]);
    expect(map.offMap).toEqual(["09110"]);
    expect(map).toMatchObject({ weak: 1, none: 2 });
  });

  test("what a browser gets says value, class, quality and rank of each shape", () => {
    expect(unpacked(mapValues(column("share_employed"), map))).toEqual(
      new Map([
        ["37067", { shown: "90.0%", group: 1, quality: 1, rank: 1 }],
        ["02158", { shown: "80.0%", group: 0, quality: 3, rank: 2 }],
      ]),
    );
  });
});

test("pairs fall into classes by the part of their proportional share", () => {
  const pair = (place: string, value: number, value2: number, rank: number): Standing => ({ place, value, value2, quality: 1, rank });
  const map = countyMap([pair("37067", 0.1, 0.1, 1), pair("37081", 0.3, 0.6, 2)], shapes);
  expect(map.classes.map(({ low }) => low)).toEqual([0.5, 1]);
});

test("states take the medians of their cities; a blank one is no figure", () => {
  const median = (state: string, value: number | null) => ({ state, value, missingShare: 0, places: 3 });
  const map = stateMap([median("", 0.7), median("37", 0.6), median("09", null)], new Set(["09", "37", "48"]));
  expect(map).toMatchObject({ layer: "states", none: 2, placed: [{ place: "37", value: 0.6, rank: null }] });
});
