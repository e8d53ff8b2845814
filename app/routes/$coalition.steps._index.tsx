import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useChanges } from "~/components/frame/changes";
import { Card, CardRow, CardRows } from "~/components/card";
import { PageHeading } from "~/components/frame/page-heading";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { StepState } from "~/domain/process/step-state";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { roadOf } from "~/http/road.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const { stops } = await roadOf(member);
  const steps = stops.map(({ step, state }) => ({ number: step.number, title: say(step.title), purpose: say(step.purpose), state }));
  return { slug: member.coalitionSlug, coalition: member.coalitionName, steps };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${m.process_steps()} · ${page?.coalition ?? ""}` }];

export default function StepsRoute() {
  const { slug, steps } = useLoaderData<typeof loader>();
  useChanges({ topics: ["answer", "baseline", "target", "theory"] });
  return (
    <>
      <PageHeading title={m.process_steps()} lead={m.process_any_order()} />
      <Card>
        <CardRows>
          {steps.map(({ number, title, purpose, state }) => (
            <CardRow key={number} end={<StepState state={state} />}>
              <h2 className="font-[650]">
                <TextLink to={path.step(slug, number)}>
                  {number}. {title}
                </TextLink>
              </h2>
              <p className="max-w-measure text-small text-ink-2">{purpose}</p>
            </CardRow>
          ))}
        </CardRows>
      </Card>
    </>
  );
}
