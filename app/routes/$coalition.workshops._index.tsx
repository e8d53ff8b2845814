import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card, CardRows } from "~/components/card";
import { useChanges } from "~/components/frame/changes";
import { EmptyState } from "~/components/frame/empty-state";
import { Presentation } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { SessionRow } from "~/domain/workshop/session-row";
import { listSessions } from "~/domain/workshop/workshop.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read", "session");
  const coalition = { slug: member.coalitionSlug, name: member.coalitionName };
  return { sessions: await listSessions(member), mayRun: can(member, "workshop:run"), coalition };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.workshop_workshops()} · ${data?.coalition.name ?? ""}` }];

export default function Workshops() {
  const { sessions, mayRun, coalition } = useLoaderData<typeof loader>();
  useChanges({ topics: ["workshop"] });
  const plan = mayRun ? <LinkButton kind="primary" icon={Presentation} to={path.newWorkshop(coalition.slug)}>{m.workshop_plan_one()}</LinkButton> : null;
  return (
    <>
      <PageHeading title={m.workshop_workshops()} lead={m.workshop_list_lead()} actions={sessions.length > 0 ? plan : null} />
      {sessions.length === 0 ? (
        <EmptyState icon={Presentation} title={m.workshop_none_title()} action={plan}>
          {m.workshop_none_body()}
        </EmptyState>
      ) : (
        <Card>
          <CardRows>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} to={mayRun ? path.workshop(coalition.slug, session.id) : path.harvest(coalition.slug, session.id)} />
            ))}
          </CardRows>
        </Card>
      )}
    </>
  );
}
