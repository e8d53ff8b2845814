/** Which rows of a table are seen, in which order, and which one is open. All of it stands in the address. */
export type RowView = {
  /** The field by which rows are sorted; null for the order that people gave them. */
  readonly sort: string | null;
  readonly down: boolean;
  /** The field under whose answers rows are gathered; null for none. */
  readonly group: string | null;
  readonly show: "all" | "open" | "mine";
  /** What a field must hold: field → the key of a choice, "yes" or "no", or `nothing`. */
  readonly filters: Readonly<Record<string, string>>;
  /** Words that a row must have in it. */
  readonly words: string;
  /** Counted from 1; null for the first, or the one that the open row is on. */
  readonly page: number | null;
  /** The row that is open. */
  readonly row: string | null;
};

/** The filter for rows that have no answer. */
export const nothing = "-";

/** How many rows a page of a table holds. */
export const pageSize = 50;

/** The names of all this in an address. */
export const viewName = { sort: "sort", group: "group", show: "show", words: "words", page: "page", row: "row", filter: (field: string) => `is.${field}` } as const;

/** Where a view of this worksheet is: the end of an address, with `?`. What is as it is anyway is left out; the open row says by itself
 *  which page it is on. `usual`: the field by which the worksheet is grouped from the start. */
export function viewAddress(view: RowView, usual: string | null): string {
  const said = new URLSearchParams();
  if (view.show !== "all") said.set(viewName.show, view.show);
  if (view.words !== "") said.set(viewName.words, view.words);
  for (const [field, value] of Object.entries(view.filters)) said.set(viewName.filter(field), value);
  if (view.group !== usual) said.set(viewName.group, view.group ?? nothing);
  if (view.sort !== null) said.set(viewName.sort, view.down ? `-${view.sort}` : view.sort);
  if (view.row !== null) said.set(viewName.row, view.row);
  else if (view.page !== null && view.page > 1) said.set(viewName.page, String(view.page));
  return `?${said.toString()}`;
}
