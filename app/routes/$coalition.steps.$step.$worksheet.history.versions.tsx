import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { versionsAsked } from "~/domain/history/history.form";
import { versionsPage } from "~/domain/history/history.server";
import { VersionsView } from "~/domain/history/versions-view";
import { requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const asked = versionsAsked.parse(Object.fromEntries(new URL(request.url).searchParams));
  const page = await versionsPage(member, { step: Number(params.step), worksheet: params.worksheet ?? "", ...asked });
  return { page, step: Number(params.step), slug: member.coalitionSlug, coalition: member.coalitionName };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.history_versions_title({ title: data?.page.sheet.title ?? "" })} · ${data?.coalition ?? ""}` }];

export default function VersionsRoute() {
  const { page, step, slug } = useLoaderData<typeof loader>();
  useChanges({ topics: ["answer"] });
  const { sheet, old, new: now } = page;
  return (
    <>
      <Breadcrumb crumbs={[{ label: sheet.title, to: path.worksheet(slug, step, sheet.key) }, { label: m.history_title(), to: path.worksheetHistory(slug, step, sheet.key) }, { label: m.history_versions_crumb() }]} />
      <PageHeading title={m.history_versions_title({ title: sheet.title })} kicker={m.process_sheet_kicker({ id: sheet.id, number: step })} lead={m.history_versions_lead({ old: old.name, now: now.name })} />
      <VersionsView page={page} herePath={path.worksheetVersions(slug, step, sheet.key)} />
    </>
  );
}
