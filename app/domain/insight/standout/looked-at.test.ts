import { expect, test } from "vitest";
import { columnOf } from "~/content/metrics";
import { aFigure, forest } from "../../figure/any-figure";
import type { Figure } from "../../figure/figure";
import { allPlacesOf } from "../all-places";
import { aRanking } from "../any-ranking";
import { lookedAt } from "./looked-at";
import { lookedAtWords } from "./standout-view";

function fieldOf(key: string) {
  const column = columnOf(key) ?? expect.unreachable(key);
  return [key, allPlacesOf(column, aRanking([{ geography: forest.id, value: 0.5, quality: 1 }, { geography: "99003", value: 0.6, quality: 1 }]))] as const;
}

const employed = (parts: Partial<Figure>) => aFigure({ column: "share_employed", value: 0.7, ...parts });

test("every comparison that is made is counted: with places, over time, and each pair of sound groups", () => {
  const figures = [
    employed({ year: 2022 }), employed({ year: 2016 }),
    ...["Female", "Male"].map((subgroup) => employed({ breakdown: "gender", subgroup })),
    ...["Asian, Other Races, and Multiracial", "Black, Non-Hispanic", "Hispanic", "White, Non-Hispanic"].map((subgroup, at) => employed({ breakdown: "race-ethnicity", subgroup, quality: at === 0 ? 3 : 1 })),
    employed({ breakdown: "gender", subgroup: "All" }),
    aFigure({ column: "rate_crime_violent", value: 0.01 }),
  ];
  const material = { figures, fields: new Map([fieldOf("share_employed"), fieldOf("rate_crime_violent")]), peers: [] };
  const looked = lookedAt({ ...material, changes: new Map([["share_employed", Float64Array.from([0.1, 0.2, 0.3])]]) });
  expect(looked).toEqual({ compared: 1, changes: 1, pairs: 1 + 3 });
  expect(lookedAt({ ...material, changes: new Map() }).changes).toBe(0);
  expect(lookedAtWords(looked)).toBe("6 comparisons were looked at: 1 with other places, 1 over time and 4 between two groups. Where nothing differs, about 1 in 20 still looks clear by chance alone.");
});
