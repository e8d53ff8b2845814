import { type ReactNode, useId } from "react";
import { classes } from "./class-names";

export type Column<Row> = {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned, tabular figures. */
  readonly numeric?: boolean;
  /** The cell that names the row: a row header for screen readers. One per table. */
  readonly names?: boolean;
};

type DataTableProps<Row> = {
  readonly caption: ReactNode;
  /** The caption is read out but not drawn (the words stand above the table already). */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
};

/** A real table: caption, scoped headers, aligned numbers. Too wide, it scrolls in itself and can be scrolled by keyboard
 *  (`relative`, so that words only for listeners scroll with it instead of widening the page). */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey }: DataTableProps<Row>) {
  const captionId = useId();
  return (
    <div role="region" aria-labelledby={captionId} tabIndex={0} className="relative max-w-full overflow-x-auto rounded-control">
      <table className="w-full border-collapse text-label">
        <caption id={captionId} className={captionHidden ? "sr-only" : "pb-2 text-left text-small text-ink-2"}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classes("border-b-2 border-line-2 px-2.5 py-2 text-small font-[650] text-ink-2", side(column))}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const style = classes("border-b border-line px-2.5 py-2.5 align-top", side(column));
  if (column.names) {
    return (
      <th scope="row" className={classes(style, "font-semibold [overflow-wrap:normal]")}>
        {column.cell(row)}
      </th>
    );
  }
  return <td className={style}>{column.cell(row)}</td>;
}

function side(column: Pick<Column<never>, "numeric">): string {
  return column.numeric ? "text-right tabular-nums" : "text-left";
}
