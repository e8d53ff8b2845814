import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { useChanges } from "~/components/frame/changes";
import { MessageSquare, PenLine } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { thingTalk } from "~/domain/comment/comment.server";
import { ThingTalk } from "~/domain/comment/thing-talk";
import { can } from "~/domain/coalition/permission";
import { commentsWords } from "~/domain/comment/comments-words";
import { measureOf } from "~/domain/target/measure";
import { standing } from "~/domain/target/target";
import { targetActForm } from "~/domain/target/target.form";
import { act, targetPage } from "~/domain/target/target.server";
import { baselineSentence, goalSentence } from "~/domain/target/target-words";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

// The target is said in the heading; what stands below comes after the page, as forms do.
const TargetChips = late(async () => ({ default: (await import("~/domain/target/target-chips")).TargetChips }));
const TargetNotices = late(async () => ({ default: (await import("~/domain/target/target-notices")).TargetNotices }));
const TargetFigure = late(async () => ({ default: (await import("~/domain/target/target-figure")).TargetFigure }));
const TargetAgreement = late(() => import("~/domain/target/target-agreement"));
const TargetHistory = late(() => import("~/domain/target/target-history"));
const TargetMeasurements = late(() => import("~/domain/target/target-measurements"));
const TargetMilestones = late(() => import("~/domain/target/target-milestones"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const page = await targetPage(member, { id: params.target });
  const measure = measureOf(page.target.indicator);
  return {
    ...page,
    lead: { from: baselineSentence(page.target.baseline, measure), to: goalSentence(standing(page.target), measure) },
    talk: await thingTalk(member, { kind: "target", id: page.target.id }),
    me: member.accountId,
    may: { propose: can(member, "target:propose"), approve: can(member, "target:approve"), enter: can(member, "progress:enter") },
    coalition: { slug: member.coalitionSlug, name: member.coalitionName },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const submission = await read(request, targetActForm);
  if (!submission.ok) return submission.reply();
  const said = await act(member, { target: params.target, ...submission.value });
  return redirectSaying(path.target(member.coalitionSlug, params.target ?? ""), said);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.target.indicator.name ?? m.target_title()} · ${data?.coalition.name ?? ""}` }];

export default function Target() {
  const { target, lead, revised, talk, me, may, coalition } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  const refused = lastResult?.error?.[""] ?? [];
  useChanges({ topics: ["target", "baseline", "release", "comment"] });
  const here = path.target(coalition.slug, target.id);
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.target_title(), to: path.targets(coalition.slug) }, { label: target.indicator.name }]} />
      <PageHeading
        title={target.indicator.name}
        kicker={target.indicator.place}
        lead={<>{lead.from} <strong>{lead.to}</strong></>}
        actions={<><LinkButton kind="plain" icon={MessageSquare} to={path.targetComments(coalition.slug, target.id)}>{commentsWords(talk.count)}</LinkButton>{may.propose ? <LinkButton to={`${here}/amend`} icon={PenLine}>{m.target_amend()}</LinkButton> : null}</>}
      />
      <div className="mb-5 flex flex-col gap-3">
        <TargetChips target={target} />
        {refused.map((message) => <Notice key={message} tone="bad" role="alert" title={message} />)}
        <TargetNotices target={target} here={here} revised={revised} revisionsPath={`${path.metrics(coalition.slug)}#revisions`} may={may} lastResult={lastResult} />
      </div>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-5">
          <Card><TargetFigure target={target} /></Card>
          <ThingTalk key={target.id} path={path.targetComments(coalition.slug, target.id)} {...talk} label={target.indicator.name} words={m.comment_about_target()} />
          <TargetMeasurements target={target} here={here} me={me} mayEnter={may.enter} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <TargetAgreement target={target} me={me} mayApprove={may.approve} />
          <TargetMilestones target={target} here={here} mayPropose={may.propose} />
          <TargetHistory target={target} />
        </div>
      </div>
      <p className="mt-4 text-small text-ink-2">{m.target_credit()}</p>
    </>
  );
}
