import type { ReactElement } from "react";
import { type Column, DataTable } from "~/components/data-table";
import { m } from "~/content/messages";
import type { ConnectionRow, ConnectionsView } from "./connections-view";

/** Every pair, named or not: the twin of the sentences. */
export function ConnectionsTable({ rows, several }: Pick<ConnectionsView, "rows" | "several">): ReactElement {
  return <DataTable caption={m.connection_table_caption()} columns={[...(several ? [ownColumn()] : []), ...columns()]} rows={rows} rowKey={({ key }) => key} />;
}

function ownColumn(): Column<ConnectionRow> {
  return { key: "own", title: m.connection_col_own(), cell: ({ own }) => <span className="block min-w-32">{own}</span> };
}

function columns(): Column<ConnectionRow>[] {
  return [
    { key: "other", title: m.connection_col_other(), names: true, cell: ({ name, measure }) => <Other name={name} measure={measure} /> },
    { key: "strength", title: m.connection_col_strength(), cell: ({ strength }) => <span className="block min-w-24">{strength}</span> },
    { key: "r", title: m.connection_col_r(), numeric: true, cell: ({ r }) => r },
    { key: "interval", title: m.connection_col_interval(), numeric: true, cell: ({ interval }) => <span className="block min-w-28">{interval}</span> },
    { key: "places", title: m.connection_col_places(), numeric: true, cell: ({ places }) => places },
    { key: "weak", title: m.connection_col_weak(), numeric: true, cell: ({ weak }) => weak },
    { key: "time", title: m.connection_col_time(), cell: ({ time }) => <span className="block min-w-32">{time}</span> },
  ];
}

function Other({ name, measure }: Pick<ConnectionRow, "name" | "measure">): ReactElement {
  return (
    <span className="block min-w-40">
      {name} <span className="block text-small font-normal text-ink-2">{measure}</span>
    </span>
  );
}
