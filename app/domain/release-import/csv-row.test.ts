import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf } from "./csv-row";

const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

test("what was written comes back, quotes, commas and all", () => {
  const aCell = fc.string().map((cell) => cell.replace(/[\r\n]/g, " "));
  fc.assert(
    fc.property(fc.array(aCell, { minLength: 1 }), (cells) => {
      expect(cellsOf(cells.map(quoted).join(","))).toEqual(cells);
    }),
  );
});

test("a label with commas is one cell", () => {
  expect(cellsOf('2022,"Trade, Transit, Utilities",0.55')).toEqual(["2022", "Trade, Transit, Utilities", "0.55"]);
});

test("an empty last cell is a cell", () => {
  expect(cellsOf("a,,")).toEqual(["a", "", ""]);
  expect(cellsOf('"a",')).toEqual(["a", ""]);
});

test.each(['2022,"Trade, Transit', '"a"b,c', '"'])("a quote that does not close is no row: %s", (line) => {
  expect(cellsOf(line)).toBeNull();
});
