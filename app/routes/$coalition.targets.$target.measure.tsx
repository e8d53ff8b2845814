import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { correctable, dropped } from "~/domain/target/target";
import { measurementForm, recordingOf } from "~/domain/target/target.form";
import { measureOf } from "~/domain/target/measure";
import { withdrawnWords } from "~/domain/target/target-words";
import { recordMeasurement, target } from "~/domain/target/target.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const MeasurementForm = late(() => import("~/domain/target/measurement-form"));

/** The value that this one takes the place of, when a correction was asked for. */
function corrected(request: Request): string | undefined {
  return new URL(request.url).searchParams.get("corrects") ?? undefined;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "progress:enter");
  const found = await target(member, { id: params.target });
  return { target: found, corrects: correctable(found, corrected(request)), dropped: dropped(found, Number(new URL(request.url).searchParams.get("released"))), coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "progress:enter");
  const found = await target(member, { id: params.target });
  const submission = await read(request, measurementForm(recordingOf(found)));
  if (!submission.ok) return submission.reply();
  const { comparable, changed, sure: _asked, ...value } = submission.value;
  await recordMeasurement(member, { target: found.id, corrects: corrected(request), changed: comparable === "no" ? changed : undefined, ...value });
  return redirectSaying(path.target(member.coalitionSlug, found.id), m.target_saved_measured());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.target_measure()} · ${data?.coalition.name ?? ""}` }];

export default function Measure() {
  const { target, corrects, dropped: released, coalition } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  const { name } = target.indicator;
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.target_title(), to: path.targets(coalition.slug) }, { label: name, to: path.target(coalition.slug, target.id) }, { label: m.target_measure() }]} />
      <PageHeading title={corrects ? m.target_measure_correct_for({ name }) : m.target_measure_for({ name })} lead={corrects ? m.target_measure_correct_lead() : released ? withdrawnWords(released, measureOf(target.indicator)) : m.target_measure_lead()} />
      <Card className="max-w-3xl"><MeasurementForm target={target} corrects={corrects} dropped={released} lastResult={reply?.result} /></Card>
    </>
  );
}
