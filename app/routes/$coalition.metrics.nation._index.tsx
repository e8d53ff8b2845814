import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { useChanges } from "~/components/frame/changes";
import { Download } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { areaOf } from "~/domain/metric/area";
import { MetricTabs } from "~/domain/metric/area-tabs";
import { PillarLabel } from "~/domain/metric/pillar-label";
import { FindPlace } from "~/domain/nation/find-place";
import { MedianTable } from "~/domain/nation/median-table";
import { NationControls } from "~/domain/nation/nation-controls";
import { NationFigure } from "~/domain/nation/nation-figure";
import { notesPath } from "~/domain/csv";
import { NationNotes } from "~/domain/nation/nation-notes";
import { nationPage } from "~/domain/nation/nation.server";
import { RankedTable } from "~/domain/nation/ranked-table";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const { shapes, ...view } = await nationPage(member, { search: new URL(request.url).searchParams });
  return { view, shapes, coalition: areaOf(member) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.nation_title()} · ${data?.view.title ?? ""} · ${data?.coalition.name ?? ""}` }];

export default function Nation() {
  const { view, shapes, coalition } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  useChanges({ topics: ["release"] });
  const here = path.nation(coalition.slug);
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.metric_title(), to: path.metrics(coalition.slug) }, { label: m.nation_title() }]} />
      <PageHeading title={view.title} kicker={<PillarLabel pillar={view.pillar}>{view.heading}</PillarLabel>} lead={view.definition} />
      <MetricTabs area={coalition} />
      <NationControls view={view} />
      <div className="flex min-w-0 flex-col gap-5">
        <Card>
          <NationFigure view={view} shapesPath={path.shapes(shapes)} valuesPath={`${here}/values${view.map?.valuesSearch ?? ""}`} />
        </Card>
        <Card title={m.nation_medians()}>
          <MedianTable rows={view.medians} none={view.noMedians} />
        </Card>
        <Card id="ranking" title={view.ranked.title} actions={<LinkButton to={`${here}/csv${view.search}`} reloadDocument icon={Download}>{m.nation_csv()}</LinkButton>}>
          <div className="flex min-w-0 flex-col gap-4">
            <div className="flex max-w-measure flex-col gap-1 text-ink-2">
              <p>{view.first}</p>
              {view.options.chosen.state === "" || !view.ranked.hasRanks ? null : <p>{m.nation_state_note()}</p>}
              {view.weak ? <p>{view.weak}</p> : null}
            </div>
            <FindPlace find={view.find} search={view.search} />
            <RankedTable ranked={view.ranked} sought={new URLSearchParams(search).get("find") ?? ""} />
          </div>
        </Card>
        <NationNotes view={view} metricPath={path.metric(coalition.slug, view.metric)} notesPath={notesPath(`${here}/csv${view.search}`)} />
        <p className="text-small text-ink-2">{say(frameworkCredit)}</p>
      </div>
    </>
  );
}
