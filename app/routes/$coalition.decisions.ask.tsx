import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Card } from "~/components/card";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { openVoteForm } from "~/domain/decision/decision.form";
import { decisionChoices, openVote } from "~/domain/decision/decision.server";
import { knownFrom } from "~/domain/decision/known.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const AskForm = late(() => import("~/domain/decision/ask-form"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "decision:record");
  const { question = "", affected = [] } = await knownFrom(member, new URL(request.url).searchParams);
  const { rule, quorum } = await decisionChoices(member);
  return { question, worksheet: affected[0]?.split(":")[1] ?? null, rule, quorum, slug: member.coalitionSlug, coalition: member.coalitionName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "decision:record");
  const form = await read(request, openVoteForm);
  if (!form.ok) return form.reply();
  const vote = await openVote(member, form.value);
  return redirectSaying(path.vote(member.coalitionSlug, vote), m.decision_vote_opened());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.decision_ask_title()} · ${data?.coalition ?? ""}` }];

export default function AskForVote() {
  const { question, worksheet, rule, quorum, slug } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.decision_title(), to: path.decisions(slug) }, { label: m.decision_ask_title() }]} />
      <PageHeading title={m.decision_ask_title()} lead={m.decision_ask_lead()} />
      <Card><AskForm question={question} worksheet={worksheet} rule={rule} quorum={quorum} lastResult={lastResult} /></Card>
    </>
  );
}
