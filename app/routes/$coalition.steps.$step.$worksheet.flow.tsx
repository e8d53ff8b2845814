import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LinkButton } from "~/components/button/link-button";
import { ArrowLeft } from "~/components/drawn/workshop-icons";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { flowForm } from "~/domain/flow/flow.form";
import { flowAct, flowPage } from "~/domain/flow/flow.server";
import { read } from "~/http/form.server";
import { requireMember, requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const FlowView = late(() => import("~/domain/flow/flow-view"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const page = await flowPage(member, { worksheet: params.worksheet ?? "" });
  return { page, slug: member.coalitionSlug, coalition: member.coalitionName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "worksheet:answer");
  const act = await read(request, flowForm);
  if (!act.ok) return act.reply();
  const said = await flowAct(member, params.worksheet ?? "", act.value);
  return redirectSaying(path.worksheetFlow(member.coalitionSlug, Number(params.step), params.worksheet ?? ""), said);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.flow_title_of({ title: data?.page.sheet.title ?? "" })} · ${data?.coalition ?? ""}` }];

export default function WorksheetFlow() {
  const { page, slug } = useLoaderData<typeof loader>();
  useChanges({ topics: ["answer", "theory", "task"] });
  const sheetPath = Object.fromEntries([page.sheet, ...page.into.flatMap(({ place }) => place ?? []), ...page.out].map(({ key, step }) => [key, path.worksheet(slug, step, key)]));
  return (
    <>
      <PageHeading title={m.flow_title_of({ title: page.sheet.title })} lead={m.flow_lead()} actions={<LinkButton icon={ArrowLeft} to={path.worksheet(slug, page.sheet.step, page.sheet.key)}>{m.flow_back()}</LinkButton>} />
      <FlowView page={page} sheetPath={sheetPath} />
    </>
  );
}
