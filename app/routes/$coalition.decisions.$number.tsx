import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { fileCounts } from "~/domain/attachment/attachment.server";
import { FilesLink } from "~/domain/attachment/files-link";
import { can } from "~/domain/coalition/permission";
import { thingTalk } from "~/domain/comment/comment.server";
import { ThingTalk } from "~/domain/comment/thing-talk";
import { DecisionList } from "~/domain/decision/decision-list";
import { decisionPage } from "~/domain/decision/decision.server";
import { DecisionSheet } from "~/domain/decision/decision-sheet";
import { today } from "~/domain/today";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { sourcePath } from "~/http/source-path.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const page = await decisionPage(member, { number: Number(params.number) });
  const linksTo = Object.fromEntries(page.decision.links.map(({ kind, ref }) => [`${kind} ${ref}`, sourcePath(member.coalitionSlug, { kind, id: ref })]));
  const talk = await thingTalk(member, { kind: "decision", id: String(page.decision.number) });
  const files = (await fileCounts(member, { kind: "decision", id: String(page.decision.number) }))[" "] ?? 0;
  return { ...page, linksTo, talk, files, day: today(), slug: member.coalitionSlug, coalition: member.coalitionName, mayRecord: can(member, "decision:record") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.decision.number ?? ""}. ${data?.decision.question ?? m.decision_title()} · ${data?.coalition ?? ""}` }];

export default function Decision() {
  const { decision, linksTo, talk, files, lines, day, slug, mayRecord } = useLoaderData<typeof loader>();
  useChanges({ topics: ["decision", "comment", "file"] });
  const { number, question, language, decidedOn } = decision;
  const to = (other: number) => path.decision(slug, other);
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.decision_title(), to: path.decisions(slug) }, { label: String(number) }]} />
      <PageHeading title={<span lang={language ?? undefined} className="wrap-anywhere">{question}</span>} kicker={m.decision_number({ number, date: dayWords(decidedOn) })} />
      <div className="grid items-start gap-5 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <div className="max-h-[44rem] overflow-y-auto max-lg:hidden"><DecisionList lines={lines} day={day} here={number} to={to} /></div>
        <div className="flex min-w-0 flex-col gap-4">
          <DecisionSheet decision={decision} day={day} decisionTo={to} linksTo={linksTo} replaceTo={mayRecord ? path.newDecision(slug, { replaces: number }) : null} />
          <ThingTalk key={number} path={path.comments(slug, "decision", String(number))} {...talk} label={question} words={m.comment_about_decision()} />
          <FilesLink to={path.files(slug, { kind: "decision", id: String(number) })} count={files} label={question} />
        </div>
      </div>
    </>
  );
}
