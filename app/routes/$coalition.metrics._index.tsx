import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { can } from "~/domain/coalition/permission";
import { areaOf } from "~/domain/metric/area";
import { MetricTabs } from "~/domain/metric/area-tabs";
import { placeName } from "~/domain/place/geography";
import { overviewPage } from "~/domain/metric/metric.server";
import { OverviewList } from "~/domain/metric/overview-list";
import { reviewBaseline } from "~/domain/baseline/baseline.server";
import { revisionForm } from "~/domain/baseline/revision.form";
import { RevisionCard } from "~/domain/baseline/revision-card";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  return { ...(await overviewPage(member, new URL(request.url).searchParams)), may: { freeze: can(member, "baseline:freeze") }, coalition: areaOf(member) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "baseline:freeze");
  const submission = await read(request, revisionForm);
  if (!submission.ok) return submission.reply();
  const said = await reviewBaseline(member, submission.value);
  return redirectSaying(path.metrics(member.coalitionSlug), said);
}

/** Also after a refusal: the figure or the baseline may have changed meanwhile, and who decides must see how it stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) => formMethod !== undefined || defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.metric_title()} · ${data?.coalition.name ?? ""}` }];

export default function Metrics() {
  const { place, pillars, facets, filter, empty, revisions, may, coalition } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  useChanges({ topics: ["baseline", "release"] });
  return (
    <>
      <Breadcrumb crumbs={[{ label: coalition.name, to: path.home(coalition.slug) }, { label: m.metric_title() }]} />
      <PageHeading title={m.metric_heading({ place: placeName(place) })} lead={m.metric_lead()} />
      <MetricTabs area={coalition} />
      <div className="mb-6 flex flex-col gap-3">
        {revisions.length > 0 || lastResult ? <RevisionCard lines={revisions} mayDecide={may.freeze} lastResult={lastResult} /> : null}
      </div>
      <OverviewList
        pillars={pillars}
        facets={facets}
        asked={filter}
        figureless={empty}
        metricPath={(key) => path.metric(coalition.slug, key)}
        predictorPath={(key) => path.predictor(coalition.slug, key)}
      />
      <p className="mt-8 text-small text-ink-2">{say(frameworkCredit)}</p>
    </>
  );
}
