import type { ReactElement } from "react";
import { ChartFrame } from "~/components/picture/chart-frame";
import { type Column, DataTable } from "~/components/data-table";
import { m } from "~/content/messages";
import type { MetricView } from "./metric-view";
import { PanelBars } from "./picture/panel-bars";
import type { Together } from "./view/measures-together";

type Props = { readonly view: MetricView; readonly together: Together };

/** All measures of a metric that have the same unit: the picture, or its table twin. They are in the file of the metric, too. */
export function TogetherFigure({ view, together }: Props): ReactElement {
  const drawn = { ...view, columnName: view.title, panels: together.panels, medians: [] };
  const title = together.panels.length === 1 ? <p>{together.panels[0]?.title}</p> : null;
  return <ChartFrame title={title} chart={<PanelBars view={drawn} />} table={<DataTable caption={together.title} captionHidden columns={columnsOf(view)} rows={together.rows} rowKey={({ id }) => id} />} />;
}

type Row = Together["rows"][number];

function columnsOf({ chosen, hasInterval }: MetricView): Column<Row>[] {
  return [
    { key: "place", title: m.metric_table_place(), names: true, cell: ({ place }) => place },
    ...(chosen.breakdown === "overall" ? [] : [{ key: "group", title: m.metric_table_group(), cell: ({ group }: Row) => group }]),
    { key: "measure", title: m.metric_together_measure(), cell: ({ measure }) => measure },
    { key: "value", title: m.metric_table_value(), numeric: true, cell: ({ value }) => value },
    ...(hasInterval && chosen.interval ? [{ key: "interval", title: m.metric_table_interval(), numeric: true, cell: ({ interval }: Row) => interval }] : []),
    { key: "quality", title: m.metric_table_quality(), cell: ({ quality }) => quality },
  ];
}
