import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { EmptyState } from "~/components/frame/empty-state";
import { Sprout } from "~/components/drawn/workshop-icons";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { HandOverCard } from "~/domain/workshop/hand-over-card";
import { HarvestSheet } from "~/domain/workshop/harvest-sheet";
import { harvestForm } from "~/domain/workshop/workshop.form";
import { harvest, leaveRest, listResults } from "~/domain/workshop/workshop.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read", "session");
  const session = params.session ?? "";
  const { title, way, results } = await listResults(member, { session });
  return { session, title, way, results, mayRead: can(member, "coalition:read"), mayAccept: can(member, "workshop:accept"), mayRun: can(member, "workshop:run"), coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "workshop:accept");
  const form = await read(request, harvestForm);
  if (!form.ok) return form.reply();
  if (form.value.rest === "leave") {
    await leaveRest(member, { session: params.session ?? "" });
    return redirectSaying(path.home(member.coalitionSlug), m.workshop_rest_left());
  }
  const count = await harvest(member, { session: params.session ?? "", take: form.value.take.filter(({ chosen }) => chosen) });
  const here = path.harvest(member.coalitionSlug, params.session ?? "");
  return redirectSaying(here, count === 0 ? m.workshop_harvest_nothing() : m.workshop_harvested({ count }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.workshop_harvest_title()} · ${data?.coalition.name ?? ""}` }];

export default function Harvest() {
  const { session, title, way, results, mayRead, mayAccept, mayRun, coalition } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  const crumbs = [{ label: m.workshop_workshops(), to: path.workshops(coalition.slug) }, { label: title, to: mayRun ? path.workshop(coalition.slug, session) : undefined }, { label: m.workshop_harvest_title() }];
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <PageHeading title={m.workshop_harvest_title()} lead={mayAccept ? m.workshop_harvest_lead() : m.workshop_harvest_lead_look()} />
      {mayRun && !mayAccept && results.some(({ outcome }) => outcome === "kept") ? <div className="mb-5"><HandOverCard way={way} address={path.handOver(coalition.slug, session)} /></div> : null}
      {results.length === 0 ? (
        <EmptyState icon={Sprout} title={m.workshop_harvest_empty_title()}>
          {m.workshop_harvest_empty()}
        </EmptyState>
      ) : (
        <HarvestSheet results={results} mayAccept={mayAccept} waits={way === "given"} theoryPath={mayRead ? path.theory(coalition.slug) : null} errors={reply?.result.error?.[""] ?? []} />
      )}
    </>
  );
}
