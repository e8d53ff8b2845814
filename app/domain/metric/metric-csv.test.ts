import fc from "fast-check";
import { expect, test } from "vitest";
import { metricOf } from "~/content/metrics";
import { aFigure, forest } from "../figure/any-figure";
import { cellsOf } from "../release-import/csv-row";
import { readChoice } from "./metric-choice";
import { safeCell } from "../csv";
import { metricCsv } from "./metric-csv";
import { metricView } from "./metric-view";

test("no cell can be taken for a formula, and no text is lost", () => {
  fc.assert(
    fc.property(fc.string().map((text) => text.replace(/[\r\n]/g, " ")), (text) => {
      const [read = ""] = cellsOf(safeCell(text)) ?? [];
      expect(read).not.toMatch(/^[=+\-@\t]/);
      expect(read.endsWith(text)).toBe(true);
    }),
  );
});

test("the figures travel with their source", () => {
  const metric = metricOf("living-wage") ?? expect.unreachable("living-wage");
  const csv = metricCsv(metricView(metric, [forest], [aFigure()], readChoice(metric, forest.id, new URLSearchParams())));
  const [heading, row] = csv.replace("\uFEFF", "").split("\r\n");
  expect(heading).toContain('"Location","Year","Group"');
  expect(row).toBe('"Forest County, EX","2022","Everyone","0.73","not given","Strong"');
  expect(csv).toContain("Invented figures.");
});
