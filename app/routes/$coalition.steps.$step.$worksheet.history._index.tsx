import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { historyAsked, historyForm } from "~/domain/history/history.form";
import { historyAct, historyPage } from "~/domain/history/history.server";
import { HistoryView } from "~/domain/history/history-view";
import { read } from "~/http/form.server";
import { requireMember, requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const askedOf = (request: Request) => historyAsked.parse(Object.fromEntries(new URL(request.url).searchParams));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const page = await historyPage(member, { step: Number(params.step), worksheet: params.worksheet ?? "", ...askedOf(request) });
  return { page, step: Number(params.step), slug: member.coalitionSlug, coalition: member.coalitionName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "worksheet:answer");
  const form = await read(request, historyForm);
  if (!form.ok) return form.reply();
  const { item, field, each } = askedOf(request);
  const said = await historyAct(member, { ...form.value, worksheet: params.worksheet ?? "" });
  return redirectSaying(path.worksheetHistory(member.coalitionSlug, Number(params.step), params.worksheet ?? "", { item, field, each }), said);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.history_title_of({ title: data?.page.sheet.title ?? "" })} · ${data?.coalition ?? ""}` }];

export default function HistoryRoute() {
  const { page, step, slug } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  useChanges({ topics: ["answer"] });
  const { sheet } = page;
  return (
    <>
      <Breadcrumb crumbs={[{ label: sheet.title, to: path.worksheet(slug, step, sheet.key) }, { label: m.history_title() }]} />
      <PageHeading title={m.history_title_of({ title: sheet.title })} kicker={m.process_sheet_kicker({ id: sheet.id, number: step })} lead={m.history_lead()} />
      <HistoryView page={page} to={(spot) => path.worksheetHistory(slug, step, sheet.key, spot)} versionsPath={path.worksheetVersions(slug, step, sheet.key)} lastResult={lastResult} />
    </>
  );
}
