import type { ReactElement, ReactNode } from "react";
import { Card } from "~/components/card";
import { type Column, DataTable } from "~/components/data-table";
import { Globe, Table2 } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";
import { QualityChip } from "../release/quality-chip";
import type { ColumnFacts } from "./column-facts";
import type { PredictorMetric } from "./predictor-view";

type Props = { readonly metric: PredictorMetric; readonly place: string; readonly metricPath: string; readonly nationPath: string };

/** One metric of a predictor: what it says of the own place, and what there is to know before reading more of it. */
export function MetricFactsCard({ metric, place, metricPath, nationPath }: Props): ReactElement {
  const { key, name, definition, sentence, known, quality } = metric;
  return (
    <Card id={`metric-${key}`} title={name}>
      <p className="max-w-measure text-ink-2">{definition}</p>
      <div className="my-4 border-l-4 border-line-2 pl-4">
        <p className="text-small font-semibold text-ink-2">{m.predictor_newest({ place })}</p>
        <p className={known ? "mt-1 font-serif text-lead" : "mt-1"}>{sentence}</p>
        {known ? <p className="mt-2"><QualityChip quality={quality} /></p> : null}
      </div>
      <DataTable caption={m.predictor_columns({ name })} captionHidden columns={columnsOfTable()} rows={metric.columns} rowKey={(column) => column.key} />
      <Facts metric={metric} />
      <div className="mt-4 flex flex-wrap gap-2">
        <LinkButton to={metricPath} icon={Table2} aria-label={m.predictor_open_metric({ name })}>{m.predictor_open_metric_short()}</LinkButton>
        <LinkButton to={nationPath} icon={Globe} aria-label={m.predictor_nation_for({ name })}>{m.predictor_nation()}</LinkButton>
      </div>
    </Card>
  );
}

function columnsOfTable(): Column<ColumnFacts>[] {
  return [
    { key: "label", title: m.predictor_column(), names: true, cell: ({ label, unit }) => <Measure label={label} unit={unit} /> },
    { key: "direction", title: m.predictor_direction(), cell: ({ direction }) => <span className="block min-w-28">{direction}</span> },
    { key: "years", title: m.predictor_years(), cell: ({ years }) => <span className="block min-w-36"><Lines lines={years} /></span> },
    { key: "interval", title: m.predictor_interval(), cell: ({ interval }) => interval },
  ];
}

function Measure({ label, unit }: Pick<ColumnFacts, "label" | "unit">): ReactElement {
  return (
    <span className="block min-w-32">
      {label} <span className="block text-small font-normal text-ink-2">{unit}</span>
    </span>
  );
}

function Facts({ metric }: { readonly metric: PredictorMetric }): ReactElement {
  const { breakdowns, smallest, cities, span, limits, sources } = metric;
  return (
    <dl className="mt-4 grid gap-x-6 gap-y-3 text-label sm:grid-cols-2">
      <Fact name={m.predictor_breakdowns()}>{breakdowns.length > 0 ? <Lines lines={breakdowns} /> : m.predictor_breakdown_none()}</Fact>
      <Fact name={m.predictor_smallest()}>{smallest}. {m.predictor_smallest_note()}</Fact>
      <Fact name={m.predictor_cities()}>{cities}</Fact>
      <Fact name={m.predictor_span()}>{span}</Fact>
      <Fact name={m.predictor_notes()} wide={limits.length > 0}>{limits.length > 0 ? <Lines lines={limits} /> : m.predictor_years_none()}</Fact>
      <Fact name={m.predictor_source()} wide><Lines lines={sources} /></Fact>
    </dl>
  );
}

function Fact({ name, wide = false, children }: { readonly name: string; readonly wide?: boolean; readonly children: ReactNode }): ReactElement {
  return (
    <div className={wide ? "min-w-0 sm:col-span-2" : "min-w-0"}>
      <dt className="text-small font-semibold text-ink-2">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return <ul className="flex flex-col gap-1">{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}
