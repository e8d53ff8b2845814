import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/breadcrumb";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/page-heading";
import { frameworkCredit } from "~/content/framework";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { placeName } from "~/domain/metric/geography";
import { overviewPage } from "~/domain/metric/metric-page.server";
import { OverviewList } from "~/domain/metric/overview-list";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  return { ...(await overviewPage(member)), coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.metric_title()} · ${data?.coalition.name ?? ""}` }];

export default function Metrics() {
  const { place, pillars, empty, coalition } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumb crumbs={[{ label: coalition.name, to: path.home(coalition.slug) }, { label: m.metric_title() }]} />
      <PageHeading title={m.metric_heading({ place: placeName(place) })} lead={m.metric_lead()} />
      <div className="mb-6 flex flex-col gap-3">
        {empty ? <Notice tone="attention" title={m.metric_none_loaded()}>{m.metric_none_loaded_how()}</Notice> : null}
      </div>
      <OverviewList pillars={pillars} metricPath={(key) => path.metric(coalition.slug, key)} />
      <p className="mt-8 text-small text-ink-2">{say(frameworkCredit)}</p>
    </>
  );
}
