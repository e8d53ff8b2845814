import { Link } from "@remix-run/react";
import { type ReactElement, useState } from "react";
import { Card } from "~/components/card";
import { EmptyState } from "~/components/frame/empty-state";
import { SearchX } from "~/components/drawn/rarer-icons";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { FacetOptions } from "./overview/overview-facets";
import { filterSearch, matching, noFilter, type OverviewFilter } from "./overview/overview-filter";
import { OverviewFilters } from "./overview/overview-filters";
import type { OverviewMetric, OverviewPillar } from "./overview";
import { PillarHeading } from "./pillar-label";
import { QualityChip } from "../release/quality-chip";

type Props = {
  readonly pillars: readonly OverviewPillar[];
  readonly facets: FacetOptions;
  /** The filter that the address asks for. */
  readonly asked: OverviewFilter;
  /** No metric has a figure: then it is not said of each. */
  readonly figureless: boolean;
  readonly metricPath: (key: string) => string;
  readonly predictorPath: (key: string) => string;
};

/** Every metric under its pillar and predictor, narrowed by what is typed and chosen. The address follows without a load, so
 *  that a link shows the same list. */
export function OverviewList({ pillars, facets, asked, figureless, metricPath, predictorPath }: Props): ReactElement {
  const [filter, setFilter] = useState(asked);
  const shown = matching(pillars, filter);
  const narrow = (next: OverviewFilter) => {
    setFilter(next);
    window.history.replaceState(window.history.state, "", `${window.location.pathname}${filterSearch(next)}${window.location.hash}`);
  };
  const count = shown.flatMap(({ predictors }) => predictors.flatMap(({ metrics }) => metrics)).length;
  return (
    <div className="flex flex-col gap-8">
      <OverviewFilters filter={filter} options={facets} count={count} onChange={narrow} onClear={() => narrow(noFilter)} />
      {count === 0 ? <EmptyState icon={SearchX} title={m.predictor_filter_none()}>{m.predictor_filter_none_help()}</EmptyState> : null}
      {shown.map((pillar) => (
        <section key={pillar.key} aria-labelledby={`pillar-${pillar.key}`} className="flex flex-col gap-4">
          <PillarHeading pillar={pillar.key} id={`pillar-${pillar.key}`}>{pillar.name}</PillarHeading>
          <div className="grid gap-4 lg:grid-cols-2">
            {pillar.predictors.flatMap((predictor) => predictor.metrics.map((metric) => <MetricCard key={metric.key} metric={metric} figureless={figureless} predictor={<PredictorLink name={predictor.name} to={predictorPath(predictor.key)} />} to={metricPath(metric.key)} />))}
          </div>
        </section>
      ))}
    </div>
  );
}

function PredictorLink({ name, to }: { readonly name: string; readonly to: string }): ReactElement {
  return <TextLink to={to} prefetch="intent" aria-label={m.predictor_about({ name })} className="inline-flex min-h-11 items-center">{name}</TextLink>;
}

function MetricCard({ metric, figureless, predictor, to }: { readonly metric: OverviewMetric; readonly figureless: boolean; readonly predictor: ReactElement; readonly to: string }): ReactElement {
  return (
    <Card kicker={predictor}>
      <h3 className="font-[650]">
        <Link to={to} prefetch="intent" className="text-green underline underline-offset-3 hover:text-green-strong">
          {metric.name}
        </Link>
      </h3>
      {figureless ? null : <p className={metric.known ? "mt-2 font-serif text-lead" : "mt-2 text-ink-2"}>{metric.sentence}</p>}
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
