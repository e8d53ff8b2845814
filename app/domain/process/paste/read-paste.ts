import type { Referents } from "../worksheet/referents/referent";
import type { AnswerValue } from "../worksheet";
import { pasteCell } from "./paste-cell";
import { matchColumns, type PastePlace } from "./paste-columns";
import { mostPasted, pasteLines } from "./paste-lines";

/** A cell that could not be read: its row, counted from 1 without the heads, its question, its words, and why. */
export type PasteFault = { readonly row: number; readonly label: string; readonly words: string; readonly why: string };

export type PasteColumn = { readonly head: string; readonly examples: readonly string[]; readonly place: string };

/** What would be taken: each row as place → value; rows in which nothing was read are none. */
export type Pasted = {
  readonly columns: readonly PasteColumn[];
  /** How many lines are heads and no rows. */
  readonly heads: number;
  readonly rows: readonly Readonly<Record<string, AnswerValue>>[];
  readonly faults: readonly PasteFault[];
  /** Why nothing of it can be taken; null where it can. */
  readonly refused: "empty" | "rows" | "columns" | "unmatched" | null;
};

/** What somebody has said of what they pasted: which column is which ("" leaves one out), and whether its first line holds heads. */
export type PasteWish = { readonly columns: readonly string[]; readonly headed: boolean };

/** Reads what was pasted; what nobody has said of it is found out. */
export function readPaste(text: string, places: readonly PastePlace[], referents: Referents, wish: PasteWish | null): Pasted {
  const lines = pasteLines(text);
  const { heads: seen, columns: found } = matchColumns(lines, places);
  // Another text may have been pasted since.
  const said = wish?.columns.length === found.length ? wish : null;
  const heads = said === null ? seen : said.headed ? Math.max(1, seen) : 0;
  const chosen = found.map((place, at) => said?.columns[at] ?? place);
  const used = chosen.map((place, at) => places.find((one) => one.place === place && chosen.indexOf(place) === at));
  const body = lines.slice(heads);
  const columns = chosen.map((_, at) => ({ head: heads > 0 ? (lines[0]?.[at] ?? "") : "", examples: body.slice(0, 3).map((line) => line[at] ?? ""), place: used[at]?.place ?? "" }));
  const refused = body.length === 0 ? "empty" : body.length > mostPasted.rows ? "rows" : found.length > mostPasted.columns ? "columns" : used.every((one) => one === undefined) ? "unmatched" : null;
  if (refused !== null) return { heads, columns: columns.slice(0, mostPasted.columns), rows: [], faults: [], refused };
  const faults: PasteFault[] = [];
  const rows = body.map((line, row) => {
    const cells = used.flatMap((one, at) => {
      const words = line[at] ?? "";
      if (!one || words === "") return [];
      const read = pasteCell(one.field, words, referents);
      if ("value" in read) return [[one.place, read.value] as const];
      faults.push({ row: row + 1, label: one.label, words: words.slice(0, 80), why: read.fault });
      return [];
    });
    return Object.fromEntries(cells);
  });
  return { heads, columns, rows: rows.filter((row) => Object.keys(row).length > 0), faults, refused: null };
}
