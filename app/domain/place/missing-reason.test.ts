import { expect, test } from "vitest";
import { metricOf } from "~/content/metrics";
import { missingReason } from "./missing-reason";

const metric = (key: string) => metricOf(key) ?? expect.unreachable(key);
const why = (key: string, id: string, year: number) => missingReason(metric(key), { id, kind: id.length === 5 ? "county" : "place" }, year);

test("a missing figure says why, as far as it can be known", () => {
  expect(why("living-wage", "3775000", 2023)).toBe("City data are not available for this metric.");
  expect(why("employment", "09110", 2021)).toBe("This area exists since 2022; before, the borders were others.");
  expect(why("employment", "09001", 2022)).toBe("This area existed until 2021; since then the borders are others.");
  for (const id of ["36061", "3651000"]) expect([why("crime", id, 2022), why("juvenile-arrests", id, 2021)]).toEqual(["The publisher holds it back for this place before 2023.", "The publisher holds it back for this place before 2023."]);
  for (const [key, id, year] of [["crime", "36061", 2023], ["crime", "37067", 2022], ["employment", "36061", 2020], ["employment", "09001", 2021]] as const) {
    expect(why(key, id, year)).toBe("The release gives no value and does not say why: it may not have been collected, or be too uncertain to compute.");
  }
});
