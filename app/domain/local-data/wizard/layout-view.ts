import type { CsvTable } from "../reading/csv-table";
import type { Sheet } from "../sheet/sheet";

/** How the table lies in its file, for the page: what holds, and what else can be chosen. */
export type LayoutView = {
  readonly sheet: string;
  /** Names of the sheets; none in a text file. */
  readonly sheets: readonly string[];
  /** Line of the header, 0 for none, and the first lines to choose it from. */
  readonly header: number;
  readonly lines: readonly { readonly line: number; readonly words: string }[];
  readonly wide: boolean;
  /** Columns that are periods; none where there is nothing to choose. */
  readonly periods: readonly string[];
  readonly above: number;
  readonly below: number;
  readonly delimiter: CsvTable["delimiter"];
};

/** A header further down can not be told from the table. */
const shownLines = 15;

export function layoutView(sheets: readonly Sheet[], { layout, left, periods, delimiter }: CsvTable): LayoutView {
  const own = sheets.find(({ name }) => name === layout.sheet);
  return {
    ...{ sheet: layout.sheet, header: layout.header, wide: layout.wide, periods, delimiter, above: left.above, below: left.below },
    sheets: sheets.length > 1 ? sheets.map(({ name }) => name) : [],
    lines: (own?.rows ?? []).slice(0, Math.max(shownLines, left.above + 1)).map(({ line, cells }) => ({ line, words: wordsOf(cells) })),
  };
}

function wordsOf(cells: readonly string[]): string {
  const words = cells.filter((cell) => cell !== "").join(" · ");
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
