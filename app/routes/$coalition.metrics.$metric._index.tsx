import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { thingTalk } from "~/domain/comment/comment.server";
import { metricConnections } from "~/domain/insight/interconnection.server";
import { baselineForm } from "~/domain/baseline/baseline.form";
import { ComparedPlaces } from "~/domain/metric/compared-places";
import { MetricControls } from "~/domain/metric/metric-controls";
import { MetricCard } from "~/domain/metric/metric-card";
import { metricPage, sameChoice } from "~/domain/metric/metric.server";
import { freezeBaseline } from "~/domain/baseline/baseline.server";
import { findPlaces } from "~/domain/place/place.server";
import { mostOthers } from "~/domain/metric/compared";
import { findName } from "~/domain/place/place-find";
import { PillarLabel } from "~/domain/metric/pillar-label";
import { SuccessionNotices } from "~/domain/place/succession-notices";
import { NationGlance } from "~/domain/nation/nation-glance";
import { nationGlance } from "~/domain/nation/nation-glance.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

// They stand below the figures.
const ThingTalk = late(async () => ({ default: (await import("~/domain/comment/thing-talk")).ThingTalk }));
const BaselineList = late(async () => ({ default: (await import("~/domain/baseline/baseline-list")).BaselineList }));
const TogetherFigure = late(async () => ({ default: (await import("~/domain/metric/together-figure")).TogetherFigure }));
const ConnectionsCard = late(async () => ({ default: (await import("~/domain/insight/connections-card")).ConnectionsCard }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const search = new URL(request.url).searchParams;
  const { medians, ...page } = await metricPage(member, { key: params.metric ?? "", search });
  const found = await findPlaces(search, { except: page.view.places.map(({ value }) => value) });
  const may = { freeze: can(member, "baseline:freeze"), propose: can(member, "target:propose") };
  const { key, chosen } = page.view;
  const [nation, connections] = await Promise.all([nationGlance(member, { ...chosen, medians }), metricConnections(member, { metric: key, column: chosen.column })]);
  const talk = can(member, "coalition:read") ? await thingTalk(member, { kind: "metric", id: key }) : null;
  return { ...page, found, talk, nation, connections, own: member.communityId, may, coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "baseline:freeze");
  const submission = await read(request, baselineForm);
  if (!submission.ok) return submission.reply();
  const { intent: _intent, ...wish } = submission.value;
  await freezeBaseline(member, wish);
  const key = params.metric ?? "";
  const choice = sameChoice(member, { key, search: new URL(request.url).searchParams });
  return redirectSaying(`${path.metric(member.coalitionSlug, key)}${choice}#baselines`, m.metric_frozen());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.view.title ?? m.metric_title()} · ${data?.coalition.name ?? ""}` }];

export default function Metric() {
  const { view, found, talk, nation, connections, succession, baselines, frozenGroups, start, own, may, coalition } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  const [search] = useSearchParams();
  useChanges({ topics: ["baseline", "release", "comment"] });
  const here = path.metric(coalition.slug, view.key);
  const others = view.places.slice(1).map(({ value }) => value);
  const withPlaces = (ids: readonly string[]) => `${here}${searchWith(search, ids)}`;
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.metric_title(), to: path.metrics(coalition.slug) }, { label: view.title }]} />
      <PageHeading title={view.title} kicker={<PillarLabel pillar={view.pillar}>{`${view.pillarName} · ${view.predictorName}`}</PillarLabel>} lead={view.definition} />
      <div className="mb-5 flex flex-col gap-3">
        <MetricControls view={view} />
        <ComparedPlaces view={view} withPlaces={withPlaces} search={{ found, kept: [...search] }} />
        <SuccessionNotices lines={succession} toPlace={others.length < mostOthers ? (id) => withPlaces([...others, id]) : null} />
      </div>
      <div className="flex min-w-0 flex-col gap-5">
        <MetricCard
          key={baselines[0]?.id}
          view={view}
          csvPath={`${here}/csv${searchWith(search, others)}`}
          sharePath={withPlaces(others)}
          own={own}
          mayFreeze={may.freeze}
          frozenGroups={frozenGroups}
          targetPath={may.propose && start ? path.newTarget(coalition.slug, start) : null}
          lastResult={lastResult}
        />
        {talk ? <ThingTalk key={`talk ${view.key}`} path={path.comments(coalition.slug, "metric", view.key)} {...talk} label={view.title} words={m.comment_about_metric()} /> : null}
        {view.together ? (
          <Card title={view.together.title}>
            <TogetherFigure view={view} together={view.together} />
          </Card>
        ) : null}
        {nation ? (
          <Card title={m.nation_glance()}>
            <NationGlance glance={nation} nationPath={path.nation(coalition.slug)} />
          </Card>
        ) : null}
        {baselines.length > 0 ? (
          <Card id="baselines" title={m.metric_baselines()}>
            <BaselineList lines={baselines} {...(may.propose ? { targetPath: (id: string) => path.newTarget(coalition.slug, id) } : {})} />
          </Card>
        ) : null}
        {connections ? <ConnectionsCard view={connections} predictorPath={(key) => path.predictor(coalition.slug, key)} comparePath={path.compare(coalition.slug)} /> : null}
      </div>
    </>
  );
}

function searchWith(search: URLSearchParams, ids: readonly string[]): string {
  const next = new URLSearchParams(search);
  if (ids.length > 0) next.set("with", ids.join(","));
  else next.delete("with");
  next.delete(findName);
  return next.size > 0 ? `?${next}` : "";
}
