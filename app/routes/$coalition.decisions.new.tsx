import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Card } from "~/components/card";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { recordForm } from "~/domain/decision/decision.form";
import { decisionChoices, recordDecision } from "~/domain/decision/decision.server";
import { knownFrom } from "~/domain/decision/known.server";
import { today } from "~/domain/today";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const RecordForm = late(() => import("~/domain/decision/record-form"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "decision:record");
  const known = await knownFrom(member, new URL(request.url).searchParams);
  return { known, choices: await decisionChoices(member), day: today(), slug: member.coalitionSlug, coalition: member.coalitionName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "decision:record");
  const form = await read(request, recordForm);
  if (!form.ok) return form.reply();
  const number = await recordDecision(member, form.value);
  return redirectSaying(path.decision(member.coalitionSlug, number), m.decision_recorded({ number }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.decision_new_title()} · ${data?.coalition ?? ""}` }];

export default function NewDecision() {
  const { known, choices, day, slug } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.decision_title(), to: path.decisions(slug) }, { label: m.decision_new_title() }]} />
      <PageHeading title={m.decision_new_title()} lead={m.decision_new_lead()} />
      <Card><RecordForm known={known} choices={choices} day={day} lastResult={lastResult} /></Card>
    </>
  );
}
