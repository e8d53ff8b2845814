import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "../../csv";
import { pasteLines } from "./paste-lines";

const cell = fc.string({ minLength: 1, maxLength: 12 }).map((words) => words.replace(/\r/g, "").trim() || "x");
const table = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

test("what goes out as a file of ours comes back as it was", () => {
  fc.assert(fc.property(table.filter((lines) => lines.flat().every((words) => !words.startsWith("'"))), (lines) => void expect(pasteLines(csvOf(lines))).toEqual(lines)));
});

test("a clipboard is parted by tabs, and keeps commas, quotes and line breaks of a cell", () => {
  expect(pasteLines('Name\tSector\r\n"Two\nlines, ""one"" cell"\tA, B; C\r\n\t\r\n5" pipe\tx\r\n')).toEqual([["Name", "Sector"], ['Two\nlines, "one" cell', "A, B; C"], ['5" pipe', "x"]]);
});

test("any text is cut without end", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', "\t", "\n", ",", ";", "a", "\r", "'", "=") }), (text) => void expect(Array.isArray(pasteLines(text))).toBe(true)));
});
