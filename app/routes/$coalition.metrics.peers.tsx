import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { useChanges } from "~/components/frame/changes";
import { EmptyState } from "~/components/frame/empty-state";
import { Users } from "~/components/drawn/rarer-icons";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { can } from "~/domain/coalition/permission";
import { peersPage, savePeers } from "~/domain/insight/insight.server";
import { PeerChooser } from "~/domain/insight/peer-chooser";
import { peersForm } from "~/domain/insight/peer.form";
import { PeerSetCard } from "~/domain/insight/peer-set-card";
import { areaOf } from "~/domain/metric/area";
import { MetricTabs } from "~/domain/metric/area-tabs";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  const view = await peersPage(member, { search: new URL(request.url).searchParams });
  return { view, credit: say(frameworkCredit), may: { choose: can(member, "baseline:freeze") }, coalition: areaOf(member) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "baseline:freeze");
  const submission = await read(request, peersForm);
  if (!submission.ok) return submission.reply();
  const version = await savePeers(member, submission.value);
  return redirectSaying(path.peers(member.coalitionSlug), m.insight_saved({ version }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.insight_peers_title()} · ${data?.coalition.name ?? ""}` }];

export default function Peers() {
  const { view, credit, may, coalition } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  const [search] = useSearchParams();
  useChanges({ topics: ["peers", "standout", "release"] });
  const here = path.peers(coalition.slug);
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.metric_title(), to: path.metrics(coalition.slug) }, { label: m.insight_peers_title() }]} />
      <PageHeading title={m.insight_peers_heading({ place: view.place })} lead={m.insight_peers_lead()} />
      <MetricTabs area={coalition} />
      <div className="flex min-w-0 flex-col gap-5">
        {view.otherPlace ? <Notice tone="attention">{m.insight_set_other_place()}</Notice> : null}
        {view.set ? (
          <PeerSetCard set={view.set} dashboard={`${path.compare(coalition.slug)}?places=${view.set.compared.join(",")}`} standout={path.standout(coalition.slug)} />
        ) : (
          <EmptyState icon={Users} title={m.insight_peers_none()}>{may.choose ? m.insight_peers_none_how() : m.insight_peers_none_readers()}</EmptyState>
        )}
        {view.known ? (
          <PeerChooser view={view} lastResult={lastResult} adding={search.getAll("add")} withPlace={(id) => `${here}${searchWith(search, id)}`} mayChoose={may.choose} />
        ) : (
          <Notice tone="attention">{m.insight_no_population()}</Notice>
        )}
        {view.history.length > 0 ? (
          <Card title={m.insight_history()}>
            <ul className="flex flex-col gap-2 text-label">
              {view.history.map(({ version, words }) => (
                <li key={version}>{words}</li>
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
      <p className="mt-8 text-small text-ink-2">{credit}</p>
    </>
  );
}

function searchWith(search: URLSearchParams, id: string): string {
  const next = new URLSearchParams(search);
  if (!next.getAll("add").includes(id)) next.append("add", id);
  return `?${next}`;
}
