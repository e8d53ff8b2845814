import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { areaOf } from "~/domain/metric/area";
import { MetricTabs } from "~/domain/metric/area-tabs";
import { ImportCard } from "~/domain/release-import/import-card";
import { ImportHistory } from "~/domain/release-import/import-history";
import { ReachableCard } from "~/domain/release-import/reachable-card";
import { ReleaseCard } from "~/domain/release-import/release-card";
import { releaseForm } from "~/domain/release-import/release-import.form";
import { changeReleases, discard, keepSent, releasePage } from "~/domain/release-import/release-import.server";
import { WeightCard } from "~/domain/release-import/weight-card";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import { readWithFiles } from "~/http/sent-files.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "published:read");
  return { ...(await releasePage(member, new URL(request.url).searchParams)), coalition: areaOf(member) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "baseline:freeze");
  const { form, files } = await readWithFiles(request, releaseForm, { field: "files", keep: keepSent, discard });
  if (!form.ok) return form.reply();
  const said = await changeReleases(member, { wish: form.value, files });
  return redirectSaying(path.releases(member.coalitionSlug), said);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.release_title()} · ${data?.coalition.name ?? ""}` }];

export default function Releases() {
  const { keeps, reachable, unconfirmed, keepers, mostMb, releases, history, weight, coalition } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  const bringing = lastResult?.initialValue?.intent === "import";
  useChanges({ topics: ["import", "release"] });
  const here = path.releases(coalition.slug);
  const reportPath = (id: string, as: "csv" | "json") => path.releaseReport(coalition.slug, id, as);
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.metric_title(), to: path.metrics(coalition.slug) }, { label: m.release_title() }]} />
      <PageHeading title={m.release_title()} lead={m.release_lead()} />
      <MetricTabs area={coalition} />
      <div className="flex min-w-0 flex-col gap-5">
        {bringing ? null : (lastResult?.error?.[""] ?? []).map((message) => <Notice key={message} tone="bad" role="alert" title={message} />)}
        {weight ? <WeightCard weight={weight} backPath={here} /> : null}
        {reachable ? <ReachableCard {...reachable} /> : null}
        {keeps ? <ImportCard labels={releases.map(({ label }) => label)} mostMb={mostMb} lastResult={bringing ? lastResult : null} /> : null}
        {unconfirmed ? <Notice tone="attention" title={m.release_keeper_unconfirmed()} actions={<LinkButton to={path.address(here)}>{m.account_address_title()}</LinkButton>} /> : null}
        {keeps ? null : <p className="max-w-measure text-ink-2">{m.release_who_may()} {keepers === "leads" ? m.release_who_may_leads() : m.release_who_may_named()}</p>}
        {history && (keeps || history.lines.length > 0) ? (
          <ImportHistory lines={history.lines} keeps={keeps} reportPath={reportPath} here={here} wholePath={history.more ? `${here}?history=all` : null} />
        ) : null}
        {releases.length === 0 ? <Notice tone="info" title={m.release_list_none()}>{m.release_list_none_how()}</Notice> : null}
        {releases.length > 0 ? <h2 className="mt-3 text-heading font-[650]">{m.release_list()}</h2> : null}
        {releases.map((release) => (
          <ReleaseCard key={release.id} release={release} reportPath={reportPath} weighPath={keeps && release.activatedAt === null ? `${here}?weigh=${encodeURIComponent(release.label)}` : null} />
        ))}
      </div>
    </>
  );
}
