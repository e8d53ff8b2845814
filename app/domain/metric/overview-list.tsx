import { Link } from "@remix-run/react";
import { type ReactElement, useState } from "react";
import { Card } from "~/components/card";
import { TextField } from "~/components/text-field";
import { m } from "~/content/messages";
import { matching } from "./overview-filter";
import type { OverviewMetric, OverviewPillar } from "./overview";
import { PillarHeading } from "./pillar-label";
import { QualityChip } from "./quality-chip";

type Props = { readonly pillars: readonly OverviewPillar[]; readonly metricPath: (key: string) => string };

/** Every metric under its pillar and predictor, with a box that narrows the list by what is typed. */
export function OverviewList({ pillars, metricPath }: Props): ReactElement {
  const [typed, type] = useState("");
  const shown = matching(pillars, typed);
  const count = shown.flatMap(({ predictors }) => predictors.flatMap(({ metrics }) => metrics)).length;
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <TextField type="search" label={m.metric_filter()} value={typed} onChange={(event) => type(event.target.value)} className="w-full sm:w-80" />
        <p role="status" className="pb-2.5 text-small text-ink-2">{m.metric_filter_count({ count })}</p>
      </div>
      {shown.map((pillar) => (
        <section key={pillar.key} aria-labelledby={`pillar-${pillar.key}`} className="flex flex-col gap-4">
          <PillarHeading pillar={pillar.key} id={`pillar-${pillar.key}`}>{pillar.name}</PillarHeading>
          <div className="grid gap-4 lg:grid-cols-2">
            {pillar.predictors.flatMap((predictor) => predictor.metrics.map((metric) => <MetricCard key={metric.key} metric={metric} predictor={predictor.name} to={metricPath(metric.key)} />))}
          </div>
        </section>
      ))}
    </div>
  );
}

function MetricCard({ metric, predictor, to }: { readonly metric: OverviewMetric; readonly predictor: string; readonly to: string }): ReactElement {
  return (
    <Card kicker={predictor}>
      <h3 className="font-[650]">
        <Link to={to} prefetch="intent" className="text-green underline underline-offset-3 hover:text-green-strong">
          {metric.name}
        </Link>
      </h3>
      <p className={metric.known ? "mt-2 font-serif text-lead" : "mt-2 text-ink-2"}>{metric.sentence}</p>
      {metric.also.length > 0 ? (
        <dl className="mt-2 flex flex-col gap-y-1 text-label">
          {metric.also.map(({ label, value }) => (
            <div key={label} className="flex flex-wrap justify-between gap-x-4">
              <dt className="min-w-0 text-ink-2">{label}</dt>
              <dd className="min-w-0 tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {metric.known ? <p className="mt-3"><QualityChip quality={metric.quality} /></p> : null}
    </Card>
  );
}
