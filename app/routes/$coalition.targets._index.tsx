import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card, CardRows } from "~/components/card";
import { useChanges } from "~/components/frame/changes";
import { EmptyState } from "~/components/frame/empty-state";
import { Flag } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { TargetRow } from "~/domain/target/target-row";
import { listStartingPoints, listTargets } from "~/domain/target/target.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";

const StartingPoints = late(async () => ({ default: (await import("~/domain/target/starting-points")).StartingPoints }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const [targets, waiting] = await Promise.all([listTargets(member), listStartingPoints(member)]);
  return { targets, waiting, mayPropose: can(member, "target:propose"), coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.target_title()} · ${data?.coalition.name ?? ""}` }];

export default function Targets() {
  const { targets, waiting, mayPropose, coalition } = useLoaderData<typeof loader>();
  useChanges({ topics: ["target", "baseline"] });
  return (
    <>
      <PageHeading title={m.target_title()} lead={m.target_lead()} actions={mayPropose && waiting.length > 0 ? <LinkButton kind="primary" icon={Flag} to={path.newTarget(coalition.slug)}>{m.target_new_action()}</LinkButton> : null} />
      <div className="flex flex-col gap-5">
        {targets.length > 0 ? (
          <Card>
            <CardRows>
              {targets.map((target) => <TargetRow key={target.id} target={target} to={path.target(coalition.slug, target.id)} />)}
            </CardRows>
          </Card>
        ) : (
          <EmptyState icon={Flag} title={m.target_none_title()} action={waiting.length === 0 ? <LinkButton kind="primary" to={path.metrics(coalition.slug)}>{m.target_none_action()}</LinkButton> : null}>
            <p>{m.target_none_text()}</p>
          </EmptyState>
        )}
        {waiting.length > 0 ? <StartingPoints points={waiting} linkTo={mayPropose ? (baseline) => path.newTarget(coalition.slug, baseline) : null} /> : null}
      </div>
    </>
  );
}
