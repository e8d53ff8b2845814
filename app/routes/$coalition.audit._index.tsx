import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LinkButton } from "~/components/button/link-button";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { PageHeading } from "~/components/frame/page-heading";
import { Download } from "~/components/icons";
import { m } from "~/content/messages";
import { auditAsked, auditGroups, auditPage } from "~/domain/audit/audit.server";
import { AuditView } from "~/domain/audit/audit-view";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "audit:read");
  const asked = auditAsked.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { audit: await auditPage(member, asked), groups: auditGroups, slug: member.coalitionSlug, coalition: member.coalitionName };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.audit_title()} · ${data?.coalition ?? ""}` }];

export default function Audit() {
  const { audit, groups, slug } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.coalition_people(), to: path.people(slug) }, { label: m.audit_title() }]} />
      <PageHeading title={m.audit_title()} lead={m.audit_lead()} actions={<LinkButton icon={Download} to={path.auditCsv(slug, { group: audit.group })} reloadDocument>{m.audit_download()}</LinkButton>} />
      <AuditView audit={audit} groups={groups} to={(asked) => path.audit(slug, asked)} />
    </>
  );
}
