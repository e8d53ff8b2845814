import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { sentPage } from "~/domain/approval/approval.server";
import { sentWords, SentView } from "~/domain/approval/sent-view";
import { requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const page = await sentPage(member, { step: Number(params.step), worksheet: params.worksheet ?? "", number: Number(params.number) });
  return { ...page, step: Number(params.step), slug: member.coalitionSlug, coalition: member.coalitionName };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page ? m.approval_sent_title({ title: page.sheet.title, version: page.sent.version }) : ""} · ${page?.coalition ?? ""}` }];

export default function SentRoute() {
  const { sheet, sent, replaced, parts, step, slug } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumb crumbs={[{ label: sheet.title, to: path.worksheet(slug, step, sheet.key) }, { label: m.approval_review_crumb(), to: path.worksheetReview(slug, step, sheet.key) }, { label: String(sent.number) }]} />
      <PageHeading title={m.approval_sent_title({ title: sheet.title, version: sent.version })} kicker={m.approval_review_kicker({ id: sheet.id, version: sent.version })} lead={sentWords({ sent, replaced })} />
      <SentView parts={parts} />
    </>
  );
}
