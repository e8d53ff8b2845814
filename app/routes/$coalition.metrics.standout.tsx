import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { ReadyMadeView } from "~/components/frame/ready-made";
import { TextLink } from "~/components/button/text-link";
import { frameworkCredit } from "~/content/framework-credit";
import { metrics } from "~/content/metrics";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { can } from "~/domain/coalition/permission";
import { actOnStandout, standoutPage } from "~/domain/insight/insight.server";
import { JoinedList } from "~/domain/insight/joined-list";
import { ReadingsCard } from "~/domain/insight/readings-card";
import { StandoutBasis } from "~/domain/insight/standout-basis";
import { standoutForm } from "~/domain/insight/standout.form";
import { StandoutMethod } from "~/domain/insight/standout-method";
import { standoutSheet } from "~/domain/insight/standout-sheet.server";
import { areaOf } from "~/domain/metric/area";
import { MetricTabs } from "~/domain/metric/area-tabs";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { readyMade } from "~/http/ready-made.server";
import { redirectSaying } from "~/http/saying.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const view = await standoutPage(member, { reading: new URL(request.url).searchParams.get("reading") });
  const { pillars, noted, often, ...rest } = view;
  const today = view.kept === null;
  const may = { freeze: can(member, "baseline:freeze") && today, note: can(member, "worksheet:fill", "data") && today };
  const metricPaths = Object.fromEntries(metrics.map(({ key }) => [key, path.metric(member.coalitionSlug, key)]));
  const sheet = readyMade(await standoutSheet({ pillars, acts: { metricPaths, mayFreeze: may.freeze, mayNote: may.note, noted, often } }));
  return { view: rest, sheet, mayKeep: may.note, credit: say(frameworkCredit), coalition: areaOf(member) };
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
  const { view, sheet, mayKeep, credit, coalition } = useLoaderData<typeof loader>();
  const refused = useAnswer<typeof action>()?.result.error?.[""] ?? [];
  useChanges({ topics: ["peers", "standout", "answer", "release"] });
  const here = path.standout(coalition.slug);
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
        {view.looked && !view.empty ? <p className="max-w-measure text-ink-2">{view.looked}</p> : null}
        {view.joined.length > 0 ? <p><TextLink to="#joined" className="inline-flex min-h-11 items-center">{m.connection_pairs_jump({ count: view.joined.length })}</TextLink></p> : null}
        <StandoutMethod />
        {view.empty ? <Notice tone="attention" title={m.insight_no_figures()}>{m.insight_no_figures_how()}</Notice> : null}
      </div>
      {view.empty ? null : (
        <div className="flex min-w-0 flex-col gap-9">
          <ReadyMadeView made={sheet} name="standout" />
          <JoinedList joined={view.joined} metricPath={(metric, search) => `${path.metric(coalition.slug, metric)}${search}`} />
          <ReadingsCard readings={view.readings} readingPath={(id) => `${here}?reading=${id}`} mayKeep={mayKeep} />
        </div>
      )}
      <p className="mt-8 text-small text-ink-2">{credit}</p>
    </>
  );
}
