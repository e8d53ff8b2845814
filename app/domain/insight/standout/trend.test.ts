import { describe, expect, test } from "vitest";
import { aFigure } from "../../figure/any-figure";
import { trendOf } from "./trend";

const years = (...list: number[]) => list.map((year) => aFigure({ year, value: year / 1000 }));
const ends = (trend: ReturnType<typeof trendOf>) => trend && [trend.from.year, trend.to.year];

describe("a trend", () => {
  test("goes from the newest year at least five years back to the newest of all", () => {
    expect(ends(trendOf(years(2014, 2016, 2018, 2021, 2023), "year"))).toEqual([2018, 2023]);
    expect(ends(trendOf(years(2014, 2019, 2023), "five_years"))).toEqual([2014, 2023]);
  });

  test("takes the oldest year where none lies far enough back, but never for spans that overlap", () => {
    expect(ends(trendOf(years(2021, 2022, 2023), "year"))).toEqual([2021, 2023]);
    expect(trendOf(years(2019, 2021, 2023), "five_years")).toBeNull();
    expect(trendOf(years(2022, 2023), "year")).toBeNull();
    expect(trendOf(years(2023), "year")).toBeNull();
    expect(trendOf([], "year")).toBeNull();
  });

  test("never joins two releases", () => {
    const { file } = aFigure();
    const older = aFigure({ year: 2016, file: { ...file, release: { ...file.release, id: 2 } } });
    expect(trendOf([older, aFigure({ year: 2023 })], "year")).toBeNull();
  });

  test("prefers a sound year to a weak one, and says when there was none", () => {
    const weak = aFigure({ year: 2018, quality: 3 });
    expect(ends(trendOf([aFigure({ year: 2016 }), weak, aFigure({ year: 2023 })], "year"))).toEqual([2016, 2023]);
    expect(trendOf([weak, aFigure({ year: 2023 })], "year")).toMatchObject({ weak: true });
    expect(trendOf([aFigure({ year: 2018 }), aFigure({ year: 2023, quality: null })], "year")).toMatchObject({ weak: true });
  });

  test("may be chance when the interval of the change holds zero", () => {
    const from = aFigure({ year: 2018, value: 0.7, lb: 0.66, ub: 0.74 });
    expect(trendOf([from, aFigure({ year: 2023, value: 0.72, lb: 0.69, ub: 0.75 })], "year")).toMatchObject({ clearness: "chance" });
    expect(trendOf([from, aFigure({ year: 2023, value: 0.8, lb: 0.78, ub: 0.82 })], "year")).toMatchObject({ clearness: "clear" });
  });
});
