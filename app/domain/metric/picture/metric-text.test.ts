import { expect, test } from "vitest";
import { metricOf } from "~/content/metrics";
import { aFigure, forest } from "../../figure/any-figure";
import { readChoice } from "../metric-choice";
import { metricText } from "./metric-text";
import { metricView } from "../metric-view";

test("in words: the sentence, each figure with its interval and quality, what to know, and where it is from", () => {
  const metric = metricOf("employment") ?? expect.unreachable("employment");
  const figures = [aFigure({ column: "share_employed", value: 0.8, lb: 0.78, ub: 0.82, quality: 3 })];
  const text = metricText(metricView(metric, [forest], figures, readChoice(metric, forest.id, new URLSearchParams())), "As of today.");
  expect(text).toContain("Forest County, EX, 2022, Everyone: 80.0% (78.0% to 82.0%). Quality: Weak\n");
  expect(text).toContain("The quality of this figure is weak: a community should not act on it alone.");
  expect(text).toMatch(/Invented figures\.[^]*As of today\.\n$/);
});
