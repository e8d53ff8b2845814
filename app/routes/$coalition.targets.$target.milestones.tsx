import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { measureOf } from "~/domain/target/measure";
import { newest } from "~/domain/target/target";
import { milestonesForm } from "~/domain/target/target.form";
import { setMilestones, target } from "~/domain/target/target.server";
import { betweenSentence } from "~/domain/target/target-words";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const MilestonesForm = late(() => import("~/domain/target/milestones-form"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "target:propose");
  return { target: await target(member, { id: params.target }), coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "target:propose");
  const found = await target(member, { id: params.target });
  const submission = await read(request, milestonesForm(newest(found.versions).path, measureOf(found.indicator).years));
  if (!submission.ok) return submission.reply();
  const { milestones = [], ...seen } = submission.value;
  await setMilestones(member, { milestones, ...seen });
  return redirectSaying(path.target(member.coalitionSlug, found.id), m.target_saved_milestones());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.target_milestones_title()} · ${data?.coalition.name ?? ""}` }];

export default function Milestones() {
  const { target, coalition } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  const { name } = target.indicator;
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.target_title(), to: path.targets(coalition.slug) }, { label: name, to: path.target(coalition.slug, target.id) }, { label: m.target_milestones_title() }]} />
      <PageHeading title={m.target_milestones_for({ name })} lead={m.target_milestones_lead()} />
      <Card className="max-w-3xl">
        <p className="mb-4 text-ink-2">{betweenSentence(target)}</p>
        <MilestonesForm target={target} lastResult={reply?.result} />
      </Card>
    </>
  );
}
