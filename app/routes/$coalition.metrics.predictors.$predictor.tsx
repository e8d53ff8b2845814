import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { dataCatalogAddress } from "~/content/framework";
import { frameworkAddress } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { metricsCitation } from "~/content/metrics/caveats";
import { say } from "~/content/text";
import { ConnectionsCard } from "~/domain/insight/connections-card";
import { predictorConnections } from "~/domain/insight/interconnection.server";
import { LocalList } from "~/domain/local-data/local-list";
import { areaOf } from "~/domain/metric/area";
import { MetricTabs } from "~/domain/metric/area-tabs";
import { PillarLabel } from "~/domain/metric/pillar-label";
import { MetricFactsCard } from "~/domain/predictor/metric-facts-card";
import { predictorPage } from "~/domain/predictor/predictor.server";
import { PredictorDimensions, PredictorOriginal, PredictorOurs } from "~/domain/predictor/predictor-side";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const asked = { key: params.predictor ?? "" };
  const [page, connections] = await Promise.all([predictorPage(member, asked), predictorConnections(member, asked)]);
  return { ...page, connections, coalition: areaOf(member) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.view.name ?? m.metric_title()} · ${data?.coalition.name ?? ""}` }];

export default function Predictor() {
  const { view, connections, baselines, targets, local, coalition } = useLoaderData<typeof loader>();
  const { slug } = coalition;
  useChanges({ topics: ["baseline", "target", "release", "local"] });
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.metric_title(), to: path.metrics(slug) }, { label: view.name }]} />
      <PageHeading title={view.name} kicker={<PillarLabel pillar={view.pillar}>{view.pillarName}</PillarLabel>} lead={view.measures} />
      <MetricTabs area={coalition} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.8fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-5">
          <Card id="why" title={m.predictor_why()}>
            <p className="max-w-measure font-serif text-lead">{view.why}</p>
            <h3 className="mt-4 font-[650]">{m.predictor_limits()}</h3>
            <p className="mt-1 max-w-measure text-ink-2">{view.limits}</p>
          </Card>
          <h2 className="text-heading font-[650]">{m.predictor_metrics()}</h2>
          {view.metrics.map((metric) => (
            <MetricFactsCard key={metric.key} metric={metric} place={view.place} metricPath={path.metric(slug, metric.key)} nationPath={`${path.nation(slug)}?metric=${metric.key}`} />
          ))}
          {connections ? <ConnectionsCard view={connections} predictorPath={(key) => path.predictor(slug, key)} comparePath={path.compare(slug)} /> : null}
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <PredictorDimensions dimensions={view.dimensions} />
          <PredictorOurs baselines={baselines} targets={targets} targetPath={(id) => path.target(slug, id)} comparePath={`${path.compare(slug)}?predictors=${view.key}`} />
          {local.length > 0 ? <LocalList title={m.local_heading()} lines={local} linkTo={(id) => path.localIndicator(slug, id)} /> : null}
          <PredictorOriginal frameworkAddress={frameworkAddress} catalogAddress={dataCatalogAddress} citation={say(metricsCitation)} />
        </div>
      </div>
    </>
  );
}
