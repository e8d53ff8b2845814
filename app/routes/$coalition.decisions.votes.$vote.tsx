import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { momentWords } from "~/content/format";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { voteActForm } from "~/domain/decision/decision.form";
import { voteAct, votePage } from "~/domain/decision/decision.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import { idOf } from "~/http/id-of";

const VoteView = late(() => import("~/domain/decision/vote-view"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const vote = await votePage(member, { vote: idOf(params.vote) });
  return { vote, slug: member.coalitionSlug, coalition: member.coalitionName, may: { vote: can(member, "decision:vote"), record: can(member, "decision:record") } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const form = await read(request, voteActForm);
  if (!form.ok) return form.reply();
  const vote = idOf(params.vote);
  return redirectSaying(path.vote(member.coalitionSlug, vote), await voteAct(member, { ...form.value, vote }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.vote.question ?? m.decision_title()} · ${data?.coalition ?? ""}` }];

export default function VotePage() {
  const { vote, slug, may } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  useChanges({ topics: ["decision"] });
  const { question, language, open, endsAt, openedBy } = vote;
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.decision_title(), to: path.decisions(slug) }, { label: m.decision_vote_kicker() }]} />
      <PageHeading title={<span lang={language ?? undefined} className="wrap-anywhere">{question}</span>} kicker={m.decision_vote_kicker()} lead={open ? m.decision_vote_opened_by({ name: openedBy, date: momentWords(endsAt) }) : m.decision_vote_closed_on({ date: momentWords(endsAt) })} />
      <VoteView vote={vote} mayVote={may.vote} recordTo={may.record ? path.newDecision(slug, { vote: vote.id }) : null} decisionTo={(number) => path.decision(slug, number)} lastResult={lastResult} />
    </>
  );
}
