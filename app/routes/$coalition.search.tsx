import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { PageHeading } from "~/components/frame/page-heading";
import { Search } from "~/components/icons";
import { m } from "~/content/messages";
import { FoundList } from "~/domain/search/found-list";
import { longestQuery } from "~/domain/search/query";
import { search } from "~/domain/search/search.server";
import { requireMembership } from "~/http/guard.server";
import { searchPaths } from "~/http/search-paths";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, longestQuery).replaceAll("\0", "").trim();
  return { typed, found: await search(member, { typed, path: searchPaths }), coalition: member.coalitionName };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.typed ? `${data.typed} · ` : ""}${m.search_title()} · ${data?.coalition ?? ""}` }];

export default function SearchPage() {
  const { typed, found } = useLoaderData<typeof loader>();
  const count = found.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <>
      <PageHeading title={m.search_title()} lead={m.search_lead()} />
      <Form role="search" className="mb-5 flex flex-wrap items-end gap-3">
        <TextField key={typed} type="search" name="q" label={m.search_field()} defaultValue={typed} maxLength={longestQuery} className="min-w-0 flex-1 basis-56" />
        <SubmitButton icon={Search}>{m.search_act()}</SubmitButton>
      </Form>
      <p role="status" className="mb-4 font-semibold">{typed === "" ? "" : count === 0 ? m.search_none({ typed }) : m.search_count({ count })}</p>
      <FoundList found={found} />
    </>
  );
}
