import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { Outline } from "~/domain/workshop/outline";
import { breakout } from "~/domain/workshop/template";
import { planForm } from "~/domain/workshop/workshop.form";
import { planSession } from "~/domain/workshop/workshop.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";

const PlanForm = late(() => import("~/domain/workshop/plan-form"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "workshop:run");
  return { coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "workshop:run");
  const form = await read(request, planForm);
  if (!form.ok) return form.reply();
  const session = await planSession(member, form.value);
  return redirect(path.workshop(member.coalitionSlug, session));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.workshop_plan_one()} · ${data?.coalition.name ?? ""}` }];

export default function NewWorkshop() {
  const { coalition } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.workshop_workshops(), to: path.workshops(coalition.slug) }, { label: m.workshop_plan_one() }]} />
      <PageHeading title={m.workshop_plan_one()} lead={m.workshop_new_lead()} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card>
          <PlanForm lastResult={reply?.result} />
        </Card>
        <Card id="outline" title={m.workshop_plan_outline()}>
          <Outline stages={breakout} />
          <p className="mt-4 text-small text-ink-2">{m.workshop_source()}</p>
        </Card>
      </div>
    </>
  );
}
