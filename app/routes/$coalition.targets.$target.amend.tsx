import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { amendForm, startsOf } from "~/domain/target/target.form";
import { amendTarget, target } from "~/domain/target/target.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const AmendForm = late(() => import("~/domain/target/amend-form"));

/** The baseline to move to stands in the address that leads here from the target's page. */
function wantedStart(request: Request): string | null {
  return new URL(request.url).searchParams.get("baseline");
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "target:propose");
  return { start: wantedStart(request), target: await target(member, { id: params.target }), coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "target:propose");
  const found = await target(member, { id: params.target });
  const submission = await read(request, amendForm(startsOf(found)));
  if (!submission.ok) return submission.reply();
  await amendTarget(member, submission.value);
  return redirectSaying(path.target(member.coalitionSlug, found.id), m.target_saved_amended());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.target_amend()} · ${data?.coalition.name ?? ""}` }];

export default function Amend() {
  const { target, start, coalition } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  const { name } = target.indicator;
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.target_title(), to: path.targets(coalition.slug) }, { label: name, to: path.target(coalition.slug, target.id) }, { label: m.target_amend() }]} />
      <PageHeading title={m.target_amend_for({ name })} lead={m.target_amend_lead()} />
      <Card className="max-w-3xl"><AmendForm target={target} start={start} lastResult={reply?.result} /></Card>
    </>
  );
}
