import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf, safeCell } from "./csv";
import { cellsOf } from "./release-import/csv-row";

test("no cell can be taken for a formula, and no text is lost", () => {
  const signs = fc.constantFrom("=", "+", "-", "@", "−", "＝", "＋", "－", "＠", " ", "\t", "1", "a");
  const text = fc.oneof(fc.string(), fc.array(signs).map((list) => list.join(""))).map((written) => written.replace(/[\r\n]/g, " "));
  fc.assert(
    fc.property(text, (written) => {
      const [read = ""] = cellsOf(safeCell(written)) ?? [];
      if (!/^[-+−]?\d/.test(written)) expect(read).not.toMatch(/^\s*[=+\-@−＝＋－＠\t]/);
      expect(read.endsWith(written)).toBe(true);
    }),
  );
});

test("the full-width signs are disarmed like the narrow ones", () => {
  for (const sign of "=+-@＝＋－＠") expect(safeCell(`${sign}SUM(A1)`)).toBe(`"'${sign}SUM(A1)"`);
  expect(safeCell("-1+cmd|' /C calc'!A0")).toMatch(/^"'-/);
});

test("a tab is disarmed also after spaces", () => {
  expect(["\tSUM(A1)", " \t", " \t=A1"].map(safeCell)).toEqual([`"'\tSUM(A1)"`, `"' \t"`, `"' \t=A1"`]);
  expect(safeCell("  two words")).toBe('"  two words"');
});

test("a negative number stays a number, as text and as a number", () => {
  expect(["-5", "−5.5", "-1,200", "-5 %"].map(safeCell)).toEqual(['"-5"', '"−5.5"', '"-1,200"', '"-5 %"']);
  expect(csvOf([["a", -5, 0.5, null, ""]])).toBe('\uFEFF"a",-5,0.5,,""\r\n');
});
