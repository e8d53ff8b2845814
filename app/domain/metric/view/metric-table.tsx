import type { ReactElement } from "react";
import { type Column, DataTable } from "~/components/data-table";
import { m } from "~/content/messages";
import type { MedianRow } from "./metric-medians";
import type { TableRow } from "./metric-rows";
import type { MetricView } from "../metric-view";
import { intervalHeading } from "./interval-heading";

/** The table twin of a metric's picture: the same figures with quality and interval, and the medians they are read against. */
export function MetricTable({ view }: { readonly view: MetricView }): ReactElement {
  return (
    <DataTable
      caption={m.metric_table_caption({ metric: view.columnName })}
      captionHidden
      columns={columnsOf(view)}
      rows={[...view.rows, ...view.medians]}
      rowKey={({ id }) => id}
    />
  );
}

function columnsOf({ columnName, chosen, hasInterval, boundsFrom }: MetricView): Column<TableRow | MedianRow>[] {
  const grouped = chosen.breakdown !== "overall";
  return [
    { key: "place", title: m.metric_table_place(), names: true, cell: ({ place }) => place },
    { key: "year", title: m.metric_table_year(), numeric: true, cell: ({ years }) => <span className="whitespace-nowrap">{years}</span> },
    ...(grouped ? [{ key: "group", title: m.metric_table_group(), cell: ({ group }: TableRow | MedianRow) => group }] : []),
    { key: "value", title: columnName, numeric: true, cell: ({ value }) => value },
    ...(hasInterval && chosen.interval ? [{ key: "interval", title: intervalHeading(boundsFrom), numeric: true, cell: ({ interval }: TableRow | MedianRow) => interval }] : []),
    { key: "quality", title: m.metric_table_quality(), cell: ({ quality }) => quality },
  ];
}
