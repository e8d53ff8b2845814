import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { Card } from "~/components/card";
import { TextField } from "~/components/field/text-field";
import { useChanges } from "~/components/frame/changes";
import { EmptyState } from "~/components/frame/empty-state";
import { PageHeading } from "~/components/frame/page-heading";
import { Download, Plus, Scale } from "~/components/icons";
import { Hand } from "~/components/drawn/workshop-icons";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { DecisionList } from "~/domain/decision/decision-list";
import { listDecisions, listVotes } from "~/domain/decision/decision.server";
import { VoteList } from "~/domain/decision/vote-list";
import { today } from "~/domain/today";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const like = (new URL(request.url).searchParams.get("find") ?? "").slice(0, 200);
  const [lines, votes] = await Promise.all([listDecisions(member, { like }), listVotes(member)]);
  return { slug: member.coalitionSlug, coalition: member.coalitionName, like, lines, votes, day: today(), may: { record: can(member, "decision:record"), vote: can(member, "decision:vote"), export: can(member, "export:internal") } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.decision_title()} · ${data?.coalition ?? ""}` }];

export default function Decisions() {
  const { slug, like, lines, votes, day, may } = useLoaderData<typeof loader>();
  useChanges({ topics: ["decision"] });
  const acts = (
    <>
      {may.export ? <LinkButton icon={Download} to={path.decisionsCsv(slug)} reloadDocument>{m.decision_download()}</LinkButton> : null}
      {may.record ? <LinkButton icon={Hand} to={path.newVote(slug)}>{m.decision_ask()}</LinkButton> : null}
      {may.record ? <LinkButton kind="primary" icon={Plus} to={path.newDecision(slug)}>{m.decision_write()}</LinkButton> : null}
    </>
  );
  return (
    <>
      <PageHeading title={m.decision_heading()} lead={lines.length > 0 && like === "" ? m.decision_lead({ count: lines.length }) : m.decision_lead_none()} actions={acts} />
      <VoteList votes={votes} to={(vote) => path.vote(slug, vote)} mayVote={may.vote} />
      {lines.length === 0 && like === "" ? (
        <EmptyState icon={Scale} title={m.decision_none_title()}><p>{m.decision_none_text()}</p></EmptyState>
      ) : (
        <Card>
          <Form className="mb-4 flex flex-wrap items-end gap-3" role="search">
            <TextField key={like} type="search" name="find" label={m.decision_find()} defaultValue={like} className="flex-1 basis-56" />
            <Button>{m.decision_find_act()}</Button>
          </Form>
          {lines.length === 0 ? <p className="mb-2 text-ink-2 wrap-anywhere">{m.decision_found_none({ words: like })}</p> : null}
          {like === "" ? null : <p className="mb-2"><TextLink to={path.decisions(slug)}>{m.decision_show_all()}</TextLink></p>}
          <DecisionList lines={lines} day={day} to={(number) => path.decision(slug, number)} />
        </Card>
      )}
    </>
  );
}
