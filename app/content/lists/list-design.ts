import type { Text } from "../text";

/** A column of a table: a field of the worksheet, under its own label or, where that is long, under a shorter head. */
export type ListColumn = { readonly field: string; readonly head?: Text };

/** How the rows of a worksheet that is a list are shown. */
export type ListDesign = {
  /** The field that names a row; a part of one after a dot ("date_place.place"). */
  readonly named: string;
  /** For rows that are compared and not read: what stands side by side. The field that names the row comes first by itself. */
  readonly table?: {
    readonly columns: readonly ListColumn[];
    /** The fields of a few choices by which rows can be sought out. */
    readonly filters: readonly string[];
    /** The fields under whose answers rows can be gathered; the first is the one that is seen first where `grouped` says so. */
    readonly groups: readonly string[];
    /** The rows of a worksheet belong together by the first of `groups`, and stand so from the start. */
    readonly grouped?: true;
    /** The field that says whose row it is, a person of the coalition. */
    readonly whose?: string;
  };
};

/** A column under the label of its field, or under a shorter head in both languages. */
export function column(field: string, en?: string, es?: string): ListColumn {
  return en === undefined || es === undefined ? { field } : { field, head: { en, es } };
}
