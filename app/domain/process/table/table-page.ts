import type { RowView } from "./row-view";

/** What an empty cell asks for: the words of its act. */
export type TableColumn = { readonly field: string; readonly head: string; readonly label: string; /** Null where nobody can fill it: the planner works it out. */ readonly ask: string | null; readonly numeric: boolean };

/** A line as the page shows it: its cells in the order of the columns, "" where nothing stands. */
export type TableLine = { readonly id: string; readonly name: string; readonly open: boolean; readonly cells: readonly string[] };

export type TableBand = { readonly words: string | null; readonly count: number; readonly lines: readonly TableLine[] };

export type TableChoice = { readonly value: string; readonly label: string };

/** The row that is open. `at`: its place among all rows, counted from 0; `number`: among those the view shows, counted from 1, null where
 *  it is none of them. */
export type OpenRow = { readonly id: string; readonly name: string; readonly at: number; readonly number: number | null; readonly next: string | null; readonly previous: string | null };

/** All that the page of a table shows. */
export type TablePage = {
  readonly view: RowView;
  /** The field the table is grouped by from the start. */
  readonly usual: string | null;
  /** The head of the column that names the rows. */
  readonly named: { readonly field: string; readonly head: string };
  readonly columns: readonly TableColumn[];
  readonly bands: readonly TableBand[];
  readonly shown: number;
  readonly page: number;
  readonly pages: number;
  /** `mine`: null where rows are nobody's. */
  readonly counts: { readonly all: number; readonly open: number; readonly mine: number | null };
  readonly filters: readonly { readonly field: string; readonly label: string; readonly choices: readonly TableChoice[] }[];
  readonly groups: readonly TableChoice[];
  readonly open: OpenRow | null;
  /** The moment at which rows were just pasted. */
  readonly pasted: string | null;
  /** Which row to open for whoever is led to a field: the first in which it waits for an answer. "" for a field that waits nowhere. */
  readonly leads: Readonly<Record<string, string>>;
};
