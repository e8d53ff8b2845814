import type { ReactElement } from "react";
import { type Column, DataTable } from "~/components/data-table";
import { m } from "~/content/messages";
import type { MedianRow } from "./reading/nation-words";

/** The medians of the nation and of the state, or why there are none. */
export function MedianTable({ rows, none }: { readonly rows: readonly MedianRow[]; readonly none: string }): ReactElement {
  if (rows.length === 0) return <p className="max-w-measure text-ink-2">{none}</p>;
  const columns: Column<MedianRow>[] = [
    { key: "area", title: m.nation_medians_area(), names: true, cell: ({ area }) => <span className="inline-block first-letter:uppercase">{area}</span> },
    { key: "value", title: m.nation_medians_value(), numeric: true, cell: ({ value }) => value },
    { key: "places", title: m.nation_medians_places(), numeric: true, cell: ({ places }) => places },
  ];
  return <DataTable caption={m.nation_medians_explained()} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
