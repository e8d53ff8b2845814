import { useState } from "react";

/** An entry with a name of its own, so that moving it does not confuse the fields on the screen. */
export type NamedRow<Entry> = { readonly id: string; readonly entry: Entry };

/** Gives the entries of a list names that stay with them while they are edited. When the list changes from outside (another
 *  person, a settled conflict) the names start anew. */
export function useNamedRows<Entry>(entries: readonly Entry[], onChange: (entries: readonly Entry[]) => void) {
  const [rows, setRows] = useState(() => named(entries));
  const current = same(rows, entries) ? rows : named(entries);
  function set(next: readonly NamedRow<Entry>[]) {
    setRows(next);
    onChange(next.map(({ entry }) => entry));
  }
  return [current, set] as const;
}

/** Named by place: the same on the server and in the browser. Rows added later bring their own names. */
function named<Entry>(entries: readonly Entry[]): readonly NamedRow<Entry>[] {
  return entries.map((entry, position) => ({ id: `row-${position}`, entry }));
}

function same<Entry>(rows: readonly NamedRow<Entry>[], entries: readonly Entry[]): boolean {
  return rows.length === entries.length && JSON.stringify(rows.map(({ entry }) => entry)) === JSON.stringify(entries);
}
