import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { z } from "zod";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { answerPlainly } from "~/domain/process/process.server";
import { UnsavedAnswers } from "~/domain/process/unsaved-answers";
import { requireMember } from "~/http/guard.server";
import { answersHere, leadElsewhere } from "~/http/own-answer.server";
import { path } from "~/http/path";
import { plainFields } from "~/http/plain-fields.server";
import { redirectSaying } from "~/http/saying.server";

const worksheetPath = ({ coalition = "", step, worksheet = "" }: Readonly<Record<string, string | undefined>>) => path.worksheet(coalition, Number(step), worksheet);

export const meta: MetaFunction = () => [{ title: `${m.process_unsaved_title()} · Mobility Action Planner` }];

export const loader = ({ params }: LoaderFunctionArgs) => leadElsewhere(worksheetPath(params));

/** Where a worksheet is saved as a whole, by browsers that run no scripts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "worksheet:answer");
  const fields = await plainFields(request);
  const item = z.uuid().nullable().catch(null).parse(fields.get("item"));
  const unsaved = await answerPlainly(member, { worksheet: params.worksheet ?? "", item, fields });
  if (unsaved.length === 0) return redirectSaying(item === null ? worksheetPath(params) : path.worksheetRow(member.coalitionSlug, Number(params.step), params.worksheet ?? "", item), m.process_saved());
  answersHere();
  return data({ unsaved }, { status: 409 });
}

export default function UnsavedPage() {
  const answered = useActionData<typeof action>();
  const back = worksheetPath(useParams());
  return (
    <>
      <PageHeading title={m.process_unsaved_title()} lead={m.process_unsaved_lead()} />
      <UnsavedAnswers unsaved={answered?.unsaved ?? []} backPath={back} />
    </>
  );
}
