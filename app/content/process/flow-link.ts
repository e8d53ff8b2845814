import type { Text } from "../text";

/** What goes from one worksheet to another, and how. "carry": it is copied once, with its origin, and can be taken back. "link": the other
 *  worksheet points at it. "show": it is read beside the other worksheet. "become": it turns into something else (a task).
 *  Source: the links between worksheets of the ten steps. */
export type FlowLink = {
  /** The short ids of both worksheets, and the part of it where there are several ("7A.outcomes>7C"). */
  readonly id: string;
  readonly how: "carry" | "link" | "show" | "become";
  readonly from: FlowSource;
  /** The key of the worksheet it goes to. */
  readonly to: string;
  /** What happens, in one line. */
  readonly words: Text;
  /** How it arrives; absent where it is only shown. */
  readonly arrives?: FlowArrival;
};

/** Where it comes from. `sheet` is the key of a worksheet.
 * - `rows`: each row, or those whose field says one of some words
 * - `entries`: each entry of list fields; `along` are fields of its row that come with it
 * - `fields`: fields of a worksheet there is one of · `fixed`: one field of rows that are always the same
 * - `theory`, `assumptions`: elements of the theory of change · `baselines`: figures that were frozen
 * - `measures`: what the measurement plan follows · `approved`: every approved worksheet */
export type FlowSource =
  | { readonly at: "rows"; readonly sheet: string; readonly fields: readonly string[]; readonly when?: { readonly field: string; readonly is: readonly string[] } }
  | { readonly at: "entries"; readonly sheet: string; readonly fields: readonly string[]; readonly along?: readonly string[] }
  | { readonly at: "fields"; readonly sheet: string; readonly fields: readonly string[] }
  | { readonly at: "fixed"; readonly sheet: string; readonly fields: readonly [string] }
  | { readonly at: "theory"; readonly sheet: "theory_of_change"; readonly kind: "outcome" | "precondition" | "activity" }
  | { readonly at: "assumptions"; readonly sheet: "theory_of_change" }
  | { readonly at: "baselines"; readonly sheet: "metric_review" }
  | { readonly at: "measures"; readonly sheet: "measurement_plan"; readonly fields: readonly ["measure"] }
  | { readonly at: "approved"; readonly sheet: null };

/** Which value of the source stands in which field afterwards; of several, one after the other. `column`: the field holds records, and
 *  it is this column of a new one. "id" is the thing itself, "text" its words; of a baseline, "indicator" is what it is of; of an activity,
 *  "toward" are the outcomes it leads to. */
export type Carried = { readonly from: string | readonly string[]; readonly to: string; readonly column?: string };

/** - `rows`: a row of its own ("new"), one that stands ("existing"), or either. `set` is what a new row says besides. `pointer` is the
 *  field that points at the source: what is named there has arrived, whoever wrote it.
 *  - `theory`: an element of that kind; which dimension it is of, by the field it comes from
 *  - `task` · `page`: it is done on the page of targets, once a target ("target") or a value ("measurement") stands */
export type FlowArrival =
  | { readonly into: "new" | "existing" | "either"; readonly fields: readonly Carried[]; readonly set?: Readonly<Record<string, string>>; readonly pointer?: string }
  | { readonly into: "theory"; readonly kind: "value"; readonly dimensions: Readonly<Record<string, string>> }
  | { readonly into: "task" }
  | { readonly into: "page"; readonly shows: "target" | "measurement" };
