import { folded } from "../../folded";
import { byKey, type Line } from "./table-line";
import { nothing, pageSize, type RowView } from "./row-view";

/** A band of lines that have the same answer to the field they are gathered by; `words` is null where they are not gathered. */
export type Band = { readonly words: string | null; /** How many there are on all pages. */ readonly count: number; readonly lines: readonly Line[] };

/** The lines that a view shows. `next`, `previous`: beside the open row, by its place in the same order even where it is not shown. */
export type Arranged = {
  readonly bands: readonly Band[];
  readonly shown: number;
  readonly page: number;
  readonly pages: number;
  readonly open: { readonly line: Line; /** Counted from 1; null where the view does not show it. */ readonly number: number | null; readonly next: string | null; readonly previous: string | null } | null;
};

/** Seeks out, sorts, gathers and pages the lines of a table. Without words, filters and sorting they keep the order of their rows. */
export function arrange(lines: readonly Line[], view: RowView): Arranged {
  const order = lines.toSorted(inOrder(view));
  const shown = order.filter((line) => isSought(line, view));
  const at = shown.findIndex(({ id }) => id === view.row);
  const pages = Math.max(1, Math.ceil(shown.length / pageSize));
  const page = Math.min(pages, at >= 0 && view.page === null ? Math.floor(at / pageSize) + 1 : (view.page ?? 1));
  return { bands: bandsOf(shown, shown.slice((page - 1) * pageSize, page * pageSize), view.group), shown: shown.length, page, pages, open: openIn(order, shown, view) };
}

/** By the answer they are gathered under, then by what they are sorted by, then by their place. */
function inOrder({ group, sort, down }: RowView): (one: Line, other: Line) => number {
  const by = (field: string, turned: boolean) => (one: Line, other: Line) => {
    const [first, second] = [one.keys[field] ?? null, other.keys[field] ?? null];
    const result = byKey(first, second);
    return turned && first !== null && second !== null ? -result : result;
  };
  const steps = [...(group === null ? [] : [by(group, false), (one: Line, other: Line) => byKey(wordsAt(one, group), wordsAt(other, group))]), ...(sort === null ? [] : [by(sort, down)])];
  return (one, other) => steps.map((step) => step(one, other)).find((result) => result !== 0) ?? one.at - other.at;
}

function wordsAt(line: Line, field: string): string | null {
  return line.words[field] || null;
}

/** Whether a line is among those that a view asks for. */
export function isSought(line: Line, { show, filters, words }: RowView): boolean {
  if (show === "open" && !line.open) return false;
  if (show === "mine" && !line.mine) return false;
  const sought = folded(words).trim();
  return Object.entries(filters).every(([field, wanted]) => holds(line, field, wanted)) && (sought === "" || Object.values(line.words).some((said) => folded(said).includes(sought)));
}

function holds({ values, words }: Line, field: string, wanted: string): boolean {
  const value = values[field];
  if (wanted === nothing) return (words[field] ?? "") === "";
  if (typeof value === "boolean") return (value ? "yes" : "no") === wanted;
  return Array.isArray(value) ? value.some((one) => one === wanted) : value === wanted;
}

function bandsOf(all: readonly Line[], onPage: readonly Line[], group: string | null): readonly Band[] {
  if (group === null) return onPage.length === 0 ? [] : [{ words: null, count: all.length, lines: onPage }];
  const names = [...new Set(onPage.map((line) => line.words[group] ?? ""))];
  return names.map((words) => {
    const same = (line: Line) => (line.words[group] ?? "") === words;
    return { words, count: all.filter(same).length, lines: onPage.filter(same) };
  });
}

function openIn(order: readonly Line[], shown: readonly Line[], { row }: RowView): Arranged["open"] {
  const place = order.findIndex(({ id }) => id === row);
  const line = order[place];
  if (!line) return null;
  const among = new Set(shown);
  const number = among.has(line) ? shown.indexOf(line) + 1 : null;
  return { line, number, next: order.slice(place + 1).find((other) => among.has(other))?.id ?? null, previous: order.slice(0, place).findLast((other) => among.has(other))?.id ?? null };
}
