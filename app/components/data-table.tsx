import { type ReactNode, useId } from "react";

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
      <table className="data-table">
        <caption id={captionId} className={captionHidden ? "sr-only" : "pb-2 text-left text-small text-ink-2"}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={side(column)}>
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
  const cell = column.cell(row);
  if (column.names) return <th scope="row" className={side(column)}>{cell}</th>;
  return <td className={side(column)}>{cell}</td>;
}

function side(column: Pick<Column<never>, "numeric">): string | undefined {
  return column.numeric ? "figure" : undefined;
}
