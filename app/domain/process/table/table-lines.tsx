import { Link } from "@remix-run/react";
import { useId } from "react";
import { About } from "~/components/about";
import { m } from "~/content/messages";
import { fieldMark } from "../worksheet/fields/field-mark";
import { type RowView, viewAddress } from "./row-view";
import type { TableBand, TableColumn, TableLine, TablePage } from "./table-page";

type LinesProps = { readonly title: string; readonly table: TablePage; readonly readOnly: boolean };

/** The rows of a worksheet side by side. Where the window is narrow, each is a card: the same table, only drawn otherwise. */
export function TableLines({ title, table, readOnly }: LinesProps) {
  const { view, usual, named, columns, bands, shown } = table;
  const caption = useId();
  return (
    <div role="region" aria-labelledby={caption} tabIndex={0} className="row-table-frame">
      <table className="row-table">
        <caption id={caption} className="sr-only">
          {m.table_caption({ title, count: shown })}
        </caption>
        <thead>
          <tr>
            {[{ ...named, numeric: false }, ...columns].map((column) => (
              <Head key={column.field} column={column} view={view} usual={usual} />
            ))}
          </tr>
        </thead>
        {bands.map((band) => (
          <Band key={band.words ?? ""} band={band} columns={columns} view={view} usual={usual} readOnly={readOnly} />
        ))}
      </table>
    </div>
  );
}

function Head({ column: { field, head, numeric }, view, usual }: { readonly column: Pick<TableColumn, "field" | "head" | "numeric">; readonly view: RowView; readonly usual: string | null }) {
  const sorted = view.sort === field;
  return (
    <th scope="col" className={numeric ? "figure" : undefined} aria-sort={sorted ? (view.down ? "descending" : "ascending") : undefined}>
      <Link to={viewAddress({ ...view, sort: sorted && view.down ? null : field, down: sorted && !view.down, page: null }, usual)} preventScrollReset>
        {head}
        {sorted ? <span aria-hidden>{view.down ? " ↓" : " ↑"}</span> : null}
      </Link>
    </th>
  );
}

type BandProps = { readonly band: TableBand; readonly columns: readonly TableColumn[]; readonly view: RowView; readonly usual: string | null; readonly readOnly: boolean };

function Band({ band: { words, count, lines }, columns, ...rest }: BandProps) {
  return (
    <tbody>
      {words === null ? null : (
        <tr className="row-band">
          <th scope="rowgroup" colSpan={columns.length + 1}>
            {words || m.table_no_answer()} <span>{m.table_in_band({ count })}</span>
          </th>
        </tr>
      )}
      {lines.map((line) => (
        <Line key={line.id} line={line} columns={columns} {...rest} />
      ))}
    </tbody>
  );
}

function Line({ line: { id, name, cells, open }, columns, view, usual, readOnly }: Omit<BandProps, "band"> & { readonly line: TableLine }) {
  const address = viewAddress({ ...view, row: id }, usual);
  return (
    <tr aria-current={view.row === id ? "true" : undefined}>
      <th scope="row">
        <Link to={address} id={rowMark(id)} preventScrollReset>
          {name}
        </Link>
        {open ? <span className="row-open">{m.table_to_fill_mark()}</span> : null}
      </th>
      {columns.map((column, at) => (
        <td key={column.field} data-head={column.head} className={column.numeric ? "figure" : undefined}>
          <Cell words={cells[at] ?? ""} column={column} name={name} address={readOnly ? null : address} />
        </td>
      ))}
    </tr>
  );
}

/** The id of the link that opens a row. */
export function rowMark(id: string): string {
  return `row-${id}`;
}

/** What stands in a cell; an empty one asks. */
function Cell({ words, column: { ask, label, field }, name, address }: { readonly words: string; readonly column: TableColumn; readonly name: string; readonly address: string | null }) {
  if (words !== "") return <span className="row-words">{words}</span>;
  if (ask === null || address === null) return <span className="text-ink-2">–</span>;
  return (
    <Link to={address + fieldMark(field)} preventScrollReset className="row-ask">
      {ask}
      <About subject={`${label}, ${name}`} />
    </Link>
  );
}
