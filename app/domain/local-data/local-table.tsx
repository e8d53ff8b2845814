import type { ReactElement } from "react";
import { type Column, DataTable } from "~/components/data-table";
import { TriangleAlert } from "~/components/icons";
import { EyeOff } from "~/components/drawn/rarer-icons";
import { m } from "~/content/messages";
import type { LocalRow } from "./page/local-view";

type Props = {
  readonly caption: string;
  readonly rows: readonly LocalRow[];
  readonly captionHidden?: boolean;
  /** Said beside raw figures that others do not see. */
  readonly hiddenMark?: string;
};

/** Figures of a local indicator; a column of places that says the same in every row, or one with nothing in it, is left out. */
export function LocalTable({ caption, rows, captionHidden = true, hiddenMark }: Props): ReactElement {
  return <DataTable caption={caption} captionHidden={captionHidden} columns={columnsOf(rows, hiddenMark)} rows={rows} rowKey={({ key }) => key} />;
}

function columnsOf(rows: readonly LocalRow[], hiddenMark: string | undefined): Column<LocalRow>[] {
  const some = (of: (row: LocalRow) => string) => rows.some((row) => of(row) !== "");
  const differs = (of: (row: LocalRow) => string) => rows.some((row) => of(row) !== (rows[0] ? of(rows[0]) : ""));
  return [
    { key: "group", title: m.local_col_group(), names: true, cell: ({ group }) => group },
    ...(differs(({ place }) => place) ? [{ key: "place", title: m.local_col_place(), cell: ({ place }: LocalRow) => place }] : []),
    { key: "period", title: m.local_col_period(), cell: ({ period }) => period },
    { key: "value", title: m.local_col_value(), numeric: true, cell: (row) => <Value row={row} hiddenMark={hiddenMark} /> },
    ...(some(({ parts }) => parts) ? [{ key: "parts", title: m.local_col_counts(), numeric: true, cell: ({ parts }: LocalRow) => parts }] : []),
    ...(some(({ interval }) => interval) ? [{ key: "interval", title: m.local_col_interval(), numeric: true, cell: ({ interval }: LocalRow) => interval }] : []),
  ];
}

function Value({ row, hiddenMark }: { readonly row: LocalRow; readonly hiddenMark: string | undefined }): ReactElement {
  const { value, hidden, unreliable } = row;
  return (
    <>
      {hidden ? <span className="inline-flex min-w-44 items-center justify-end gap-1.5 text-ink-2"><EyeOff size={14} className="shrink-0" />{value}</span> : value}
      {hidden && hiddenMark ? <span className="block text-small text-ink-2">{hiddenMark}</span> : null}
      {unreliable ? <span className="flex items-center justify-end gap-1.5 text-small text-ink-2"><TriangleAlert size={14} className="shrink-0" />{m.local_unreliable()}</span> : null}
    </>
  );
}
