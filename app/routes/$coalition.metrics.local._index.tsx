import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { EmptyState } from "~/components/frame/empty-state";
import { ClipboardList, FilePlus2 } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { listWritten, localList } from "~/domain/local-data/local-data.server";
import { LocalList, WaitingFiles } from "~/domain/local-data/local-list";
import { WrittenCard } from "~/domain/local-data/written-card";
import { areaOf } from "~/domain/metric/area";
import { MetricTabs } from "~/domain/metric/area-tabs";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const mayBringIn = can(member, "baseline:freeze") && can(member, "small-counts:read");
  const [list, written] = await Promise.all([localList(member), mayBringIn ? listWritten(member) : []]);
  return { ...list, written, may: { load: can(member, "baseline:freeze") }, coalition: areaOf(member) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.local_title()} · ${data?.coalition.name ?? ""}` }];

export default function LocalData() {
  const { lines, waiting, written, may, coalition } = useLoaderData<typeof loader>();
  useChanges({ topics: ["local", "answer"] });
  const wizard = path.newLocalData(coalition.slug);
  const add = may.load ? <LinkButton kind="primary" icon={FilePlus2} to={wizard}>{m.local_add()}</LinkButton> : null;
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.metric_title(), to: path.metrics(coalition.slug) }, { label: m.local_title() }]} />
      <PageHeading title={m.local_heading()} lead={m.local_lead()} actions={lines.length > 0 ? add : null} />
      <MetricTabs area={coalition} />
      <div className="flex flex-col gap-5">
        <WrittenCard written={written} wizard={wizard} />
        <WaitingFiles files={waiting} linkTo={(upload) => `${wizard}?upload=${upload}`} />
        {lines.length > 0 ? (
          <LocalList lines={lines} linkTo={(id) => path.localIndicator(coalition.slug, id)} />
        ) : (
          <EmptyState icon={ClipboardList} title={m.local_none_title()} action={add}>
            <p>{m.local_none_text()}</p>
            {may.load ? null : <p className="mt-2">{m.local_none_who()}</p>}
          </EmptyState>
        )}
        <p className="text-small"><TextLink to={path.step(coalition.slug, 5)}>{m.local_worksheet()}</TextLink></p>
      </div>
    </>
  );
}
