import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useChanges } from "~/components/frame/changes";
import { m } from "~/content/messages";
import { ProjectorPage } from "~/domain/workshop/projector-page";
import { waysIn } from "~/domain/workshop/qr.server";
import { screenPause, sessionTopic } from "~/domain/workshop/topic";
import { facilitate } from "~/domain/workshop/workshop.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { ownOrigin } from "~/http/wall.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "workshop:run");
  const { rooms: all, stages: _outline, takenOut: _names, ...view } = await facilitate(member, { session: params.session ?? "" });
  const wanted = new URL(request.url).searchParams.get("room");
  const rooms = all.some(({ id }) => id === wanted) ? all.filter(({ id }) => id === wanted) : all;
  const join = view.code === null ? null : waysIn(ownOrigin(), path.join(), path.join(view.code));
  // Everyone in the hall reads this screen: what the rooms have opened, no names and no script.
  return { view: { ...view, rooms: rooms.map(({ id, name, people, notes, questions, kept }) => ({ id, name, people: people.length, notes, questions, kept })) }, join };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.workshop_projector_title()} · ${data?.view.title ?? ""}` }];

export default function Projector() {
  const { view, join } = useLoaderData<typeof loader>();
  useChanges({ topics: [sessionTopic(view.id)], pause: screenPause });
  return <ProjectorPage view={view} join={join} />;
}
