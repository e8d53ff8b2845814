import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { rawFigures } from "~/domain/local-data/local-data.server";
import { LocalTable } from "~/domain/local-data/local-table";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";

/** Raw counts, for those who check the data. A page of its own: nobody comes here by accident, and looking is recorded. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "small-counts:read");
  return { ...(await rawFigures(member, { id: params.indicator })), coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.local_raw_title()} · ${data?.coalition.name ?? ""}` }];

export default function RawFigures() {
  const { indicator, rows, coalition } = useLoaderData<typeof loader>();
  const page = path.localIndicator(coalition.slug, indicator.id);
  return (
    <div data-print="never">
      <Breadcrumb crumbs={[{ label: m.local_title(), to: path.localData(coalition.slug) }, { label: indicator.name, to: page }, { label: m.local_raw_title() }]} />
      <PageHeading title={m.local_raw_title()} kicker={indicator.measured} />
      <div className="flex flex-col gap-5">
        <Notice tone="bad" title={m.local_raw_title()} actions={<LinkButton to={page}>{m.local_raw_back()}</LinkButton>}>{m.local_raw_warning()}</Notice>
        <Card><LocalTable caption={m.local_raw_caption({ name: indicator.name })} rows={rows} hiddenMark={m.local_raw_hidden()} /></Card>
      </div>
    </div>
  );
}
