import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { measureOf } from "~/domain/target/measure";
import { startOf, targetForm } from "~/domain/target/target.form";
import { listStartingPoints, proposeTarget, startingPoint } from "~/domain/target/target.server";
import { baselineSentence } from "~/domain/target/target-words";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const StartingPoints = late(async () => ({ default: (await import("~/domain/target/starting-points")).StartingPoints }));
const ProposeForm = late(() => import("~/domain/target/propose-form"));

/** The baseline to start from stands in the address, so that a link from the Metrics page leads straight here. */
function chosen(request: Request): string | null {
  return new URL(request.url).searchParams.get("baseline");
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "target:propose");
  const baseline = chosen(request);
  const start = baseline === null ? null : await startingPoint(member, { baseline });
  const choices = start ? [] : await listStartingPoints(member);
  return { start, choices, coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "target:propose");
  const baseline = chosen(request) ?? "";
  const submission = await read(request, targetForm(startOf(await startingPoint(member, { baseline }))));
  if (!submission.ok) return submission.reply();
  const { id } = await proposeTarget(member, { baseline, ...submission.value });
  return redirectSaying(path.target(member.coalitionSlug, id), m.target_saved_proposed());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.target_new_title()} · ${data?.coalition.name ?? ""}` }];

export default function NewTarget() {
  const { start, choices, coalition } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.target_title(), to: path.targets(coalition.slug) }, { label: m.target_new_title() }]} />
      <PageHeading
        title={start ? m.target_new_for({ name: start.indicator.name }) : m.target_new_choose()}
        lead={start ? baselineSentence(start.baseline, measureOf(start.indicator)) : choices.length > 0 ? m.target_new_choose_lead() : m.target_new_no_baselines()}
      />
      {start ? (
        <Card className="max-w-3xl"><ProposeForm {...start} lastResult={reply?.result} /></Card>
      ) : choices.length > 0 ? (
        <StartingPoints points={choices} linkTo={(baseline) => path.newTarget(coalition.slug, baseline)} />
      ) : null}
      <p className="mt-4 text-small text-ink-2">{m.target_credit_form()}</p>
    </>
  );
}
