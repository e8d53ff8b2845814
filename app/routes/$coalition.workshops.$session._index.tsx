import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { FacilitatorPage } from "~/domain/workshop/facilitator-page";
import { waysIn } from "~/domain/workshop/qr.server";
import { runWorkshop } from "~/domain/workshop/run-workshop.server";
import { saidOf } from "~/domain/workshop/seat-fetcher";
import { screenPause, sessionTopic } from "~/domain/workshop/topic";
import { runForm } from "~/domain/workshop/workshop.form";
import { facilitate } from "~/domain/workshop/workshop.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import { ownOrigin } from "~/http/wall.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "workshop:run");
  const view = await facilitate(member, { session: params.session ?? "" });
  const join = view.code === null ? null : waysIn(ownOrigin(), path.join(), path.join(view.code));
  return { view, join, mayAccept: can(member, "workshop:accept"), coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "workshop:run");
  const form = await read(request, runForm);
  if (!form.ok) return form.reply();
  const session = params.session ?? "";
  const said = await runWorkshop(member, { session, act: form.value });
  return said === "" ? { said } : redirectSaying(path.workshop(member.coalitionSlug, session), said);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.view.title ?? ""} · ${data?.coalition.name ?? ""}` }];

export default function Workshop() {
  const { view, join, mayAccept, coalition } = useLoaderData<typeof loader>();
  const said = saidOf(useAnswer<typeof action>());
  useChanges({ topics: [sessionTopic(view.id)], pause: screenPause });
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.workshop_workshops(), to: path.workshops(coalition.slug) }, { label: view.title }]} />
      <FacilitatorPage view={view} join={join} harvestPath={path.harvest(coalition.slug, view.id)} projectorPath={path.projector(coalition.slug, view.id)} sheetPath={path.workshopSheet(coalition.slug, view.id)} mayAccept={mayAccept} />
      <div role="status" className="sticky bottom-20 z-10 mt-4 lg:bottom-6">{said ? <Notice tone="attention">{said.words}</Notice> : null}</div>
    </>
  );
}
