import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someLines, someView } from "./any-line";
import { arrange, isSought } from "./arrange";
import { pageSize, type RowView } from "./row-view";
import type { Line } from "./table-line";

const plainView: RowView = { sort: null, down: false, group: null, show: "all", filters: {}, words: "", page: null, row: null };
const idsOn = (lines: readonly Line[], view: RowView) => arrange(lines, view).bands.flatMap((band) => band.lines.map(({ id }) => id));
const allPages = (lines: readonly Line[], view: RowView) => Array.from({ length: arrange(lines, view).pages }, (_, at) => idsOn(lines, { ...view, row: null, page: at + 1 })).flat();

describe("the lines of a table", () => {
  test("all pages together hold each line that is sought once, and no other", () => {
    fc.assert(
      fc.property(someLines(), someView(), (lines, view) => {
        const seen = allPages(lines, view);
        expect(seen.toSorted()).toEqual(lines.filter((line) => isSought(line, view)).map(({ id }) => id).toSorted());
        expect(seen).toHaveLength(arrange(lines, view).shown);
      }),
    );
  });

  test("a page holds no more lines than a page does", () => {
    fc.assert(fc.property(someLines(), someView(), (lines, view) => void expect(idsOn(lines, view).length).toBeLessThanOrEqual(pageSize)));
  });

  test("without wishes they keep their order", () => {
    fc.assert(fc.property(someLines(), (lines) => void expect(allPages(lines, plainView)).toEqual(lines.map(({ id }) => id))));
  });

  test("sorted, sizes never fall, turned they never rise, and what has none comes last both ways", () => {
    fc.assert(
      fc.property(someLines(), fc.boolean(), (lines, down) => {
        const sorted = allPages(lines, { ...plainView, sort: "size", down }).map((id) => lines.find((line) => line.id === id)?.keys["size"] ?? null);
        const sizes = sorted.filter((size): size is number => typeof size === "number");
        expect(sorted.slice(0, sizes.length)).toEqual(sizes);
        expect(sizes).toEqual(sizes.toSorted((one, other) => (down ? other - one : one - other)));
      }),
    );
  });

  test("gathered, each answer has one band on a page, and says how many there are on all", () => {
    fc.assert(
      fc.property(someLines(), someView(), (lines, view) => {
        const { bands } = arrange(lines, { ...view, group: "kind" });
        expect(new Set(bands.map(({ words }) => words)).size).toBe(bands.length);
        for (const { words, count, lines: some } of bands) {
          expect(some.every((line) => line.words["kind"] === words)).toBe(true);
          expect(count).toBe(lines.filter((line) => isSought(line, view) && line.words["kind"] === words).length);
        }
      }),
    );
  });

  test("from row to next row one meets each line that is sought, and the page follows the open row", () => {
    fc.assert(
      fc.property(someLines(), someView(), (lines, view) => {
        const sought = allPages(lines, view);
        const met: string[] = [];
        for (let row: string | null = sought[0] ?? null; row !== null; row = arrange(lines, { ...view, page: null, row }).open?.next ?? null) {
          met.push(row);
          expect(idsOn(lines, { ...view, page: null, row })).toContain(row);
        }
        expect(met).toEqual(sought);
      }),
    );
  });

  test("a row that no longer is what the view asks for stays open, and leads on from where it stood", () => {
    const line = (id: string, at: number, open: boolean): Line => ({ id, at, open, mine: false, words: {}, keys: {}, values: {} });
    const { open, shown } = arrange([line("one", 0, true), line("two", 1, false), line("three", 2, true)], { ...plainView, show: "open", row: "two" });
    expect(shown).toBe(2);
    expect(open).toMatchObject({ line: { id: "two" }, number: null, previous: "one", next: "three" });
  });

  test("words are found whatever their accents and capitals", () => {
    const line: Line = { id: "one", at: 0, open: false, mine: false, words: { name: "Educación temprana" }, keys: {}, values: {} };
    expect(isSought(line, { ...plainView, words: "EDUCACION" })).toBe(true);
    expect(isSought(line, { ...plainView, words: "education" })).toBe(false);
  });
});
