import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { PageHeading } from "~/components/frame/page-heading";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { PaperView } from "~/domain/process/paper-view";
import { paperSheet } from "~/domain/process/process.server";
import { requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const blank = new URL(request.url).searchParams.has("blank");
  const paper = await paperSheet(member, { step: Number(params.step), worksheet: params.worksheet ?? "", blank });
  return { ...paper, slug: member.coalitionSlug, coalition: member.coalitionName };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.sheet.title ?? ""} · ${page?.coalition ?? ""}` }];

export default function PrintRoute() {
  const { sheet, step, blank, parts, slug, coalition } = useLoaderData<typeof loader>();
  const back = path.worksheet(slug, step.number, sheet.key);
  const paper = path.worksheetPrint(slug, step.number, sheet.key);
  return (
    <>
      <Breadcrumb crumbs={[{ label: sheet.title, to: back }, { label: m.table_print() }]} />
      <PageHeading title={sheet.title} kicker={`${coalition} · ${m.process_sheet_kicker({ id: sheet.id, number: step.number })}`} lead={sheet.note} />
      <p data-print="never" className="mb-6 flex flex-wrap gap-x-4">
        {m.table_print_how()} {blank ? <TextLink to={paper}>{m.table_print_filled()}</TextLink> : <TextLink to={`${paper}?blank`}>{m.table_print_blank()}</TextLink>}
      </p>
      <PaperView parts={parts} blank={blank} />
    </>
  );
}
