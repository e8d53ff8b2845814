import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { coalitionForm } from "~/domain/coalition/coalition.form";
import { createCoalition } from "~/domain/coalition/coalition.server";
import { findPlaces } from "~/domain/place/place.server";
import { read } from "~/http/form.server";
import { requireAccount, requireConfirmed } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const CoalitionForm = late(() => import("~/domain/coalition/coalition-form"));

export const meta: MetaFunction = () => [{ title: `${m.coalition_new()} · Mobility Action Planner` }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireConfirmed(request);
  const asked = new URL(request.url).searchParams;
  return { search: await findPlaces(asked, { except: [] }), name: (asked.get("name") ?? "").slice(0, 120) };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  const form = await read(request, coalitionForm);
  if (!form.ok) return form.reply();
  const slug = await createCoalition(account, form.value);
  return redirectSaying(path.people(slug), m.coalition_created());
}

export default function NewCoalitionPage() {
  const reply = useAnswer<typeof action>();
  const { search, name: named } = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      <PageHeading title={m.coalition_new()} lead={m.coalition_new_lead()} />
      <CoalitionForm named={named} search={search} lastResult={reply?.result} />
    </PublicFrame>
  );
}
