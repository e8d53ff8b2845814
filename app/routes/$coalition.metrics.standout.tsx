import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { TextLink } from "~/components/button/text-link";
import { frameworkCredit } from "~/content/framework";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { can } from "~/domain/coalition/permission";
import { actOnStandout, standoutPage } from "~/domain/insight/insight.server";
import { JoinedList } from "~/domain/insight/joined-list";
import { ReadingsCard } from "~/domain/insight/readings-card";
import { StandoutBasis } from "~/domain/insight/standout-basis";
import { standoutForm } from "~/domain/insight/standout.form";
import { StandoutMethod } from "~/domain/insight/standout-method";
import { StandoutPillar } from "~/domain/insight/standout-pillar";
import { areaOf } from "~/domain/metric/area";
import { MetricTabs } from "~/domain/metric/area-tabs";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { pack, useUnpacked } from "~/http/packed";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const view = await standoutPage(member, { reading: new URL(request.url).searchParams.get("reading") });
  const may = { freeze: can(member, "baseline:freeze"), note: can(member, "worksheet:fill", "data") };
  return { view: pack(view), may, credit: say(frameworkCredit), coalition: areaOf(member) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "worksheet:fill", "data");
  const submission = await read(request, standoutForm);
  if (!submission.ok) return submission.reply();
  const said = await actOnStandout(member, submission.value);
  return redirectSaying(path.standout(member.coalitionSlug), said);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.insight_standout_title()} · ${data?.coalition.name ?? ""}` }];

export default function Standout() {
  const { view: packed, may, credit, coalition } = useLoaderData<typeof loader>();
  const view = useUnpacked(packed);
  const refused = useAnswer<typeof action>()?.result.error?.[""] ?? [];
  useChanges({ topics: ["peers", "standout", "answer", "release"] });
  const here = path.standout(coalition.slug);
  const today = view.kept === null;
  const acts = { mayFreeze: may.freeze && today, mayNote: may.note && today, noted: view.noted, often: view.often, metricPath: (metric: string, search: string) => `${path.metric(coalition.slug, metric)}${search}` };
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.metric_title(), to: path.metrics(coalition.slug) }, { label: m.insight_standout_title() }]} />
      <PageHeading title={m.insight_standout_heading({ place: view.place })} lead={m.insight_standout_lead()} />
      <MetricTabs area={coalition} />
      <div className="mb-6 flex flex-col gap-3">
        {refused.map((words) => (
          <Notice key={words} tone="bad" role="alert" title={words} />
        ))}
        {view.kept ? <Notice tone="info" title={m.insight_reading_of({ date: view.kept.date })} actions={<TextLink to={here}>{m.insight_today()}</TextLink>}>{view.kept.words}</Notice> : null}
        <StandoutBasis peers={view.peers} peersPath={path.peers(coalition.slug)} />
        {view.joined.length > 0 ? <p><TextLink to="#joined" className="inline-flex min-h-11 items-center">{m.connection_pairs_jump({ count: view.joined.length })}</TextLink></p> : null}
        <StandoutMethod />
        {view.empty ? <Notice tone="attention" title={m.insight_no_figures()}>{m.insight_no_figures_how()}</Notice> : null}
      </div>
      {view.empty ? null : (
        <div className="flex min-w-0 flex-col gap-9">
          {view.pillars.map((pillar) => (
            <StandoutPillar key={pillar.key} pillar={pillar} acts={acts} />
          ))}
          <JoinedList joined={view.joined} metricPath={acts.metricPath} />
          <ReadingsCard readings={view.readings} readingPath={(id) => `${here}?reading=${id}`} mayKeep={may.note && today} />
        </div>
      )}
      <p className="mt-8 text-small text-ink-2">{credit}</p>
    </>
  );
}
