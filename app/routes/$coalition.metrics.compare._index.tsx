import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { dashboard } from "~/domain/dashboard/dashboard.server";
import { DashboardPage } from "~/domain/dashboard/dashboard-page";
import { areaOf } from "~/domain/metric/area";
import { MetricTabs } from "~/domain/metric/area-tabs";
import { findPlaces } from "~/domain/place/place.server";
import { requireMember } from "~/http/guard.server";
import { pack, useUnpacked } from "~/http/packed";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const search = new URL(request.url).searchParams;
  const page = await dashboard(member, { search });
  return { page: pack(page), found: await findPlaces(search, { except: page.choice.places }), may: { freeze: can(member, "baseline:freeze") }, coalition: areaOf(member) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.dashboard_title()} · ${data?.coalition.name ?? ""}` }];

export default function Compare() {
  const { page: packed, found, may, coalition } = useLoaderData<typeof loader>();
  const page = useUnpacked(packed);
  useChanges({ topics: ["release"] });
  const { slug } = coalition;
  const here = path.compare(slug);
  const paths = useMemo(() => ({ csv: path.compareCsv(slug), metric: (key: string) => path.metric(slug, key), predictor: (key: string) => path.predictor(slug, key) }), [slug]);
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.metric_title(), to: path.metrics(slug) }, { label: m.dashboard_title() }]} />
      <PageHeading title={page.matrix.finding} lead={page.words.lead} />
      <MetricTabs area={coalition} />
      <DashboardPage page={page} found={found} here={here} paths={paths} mayFreeze={may.freeze} />
    </>
  );
}
