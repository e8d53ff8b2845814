import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { resetForm } from "~/domain/account/reset.form";
import { lookAtReset, resetPassword } from "~/domain/account/reset.server";
import { welcome } from "~/http/device.server";
import { read } from "~/http/form.server";
import { path } from "~/http/path";
import { requestContext } from "~/http/request-context.server";
import { redirectSaying } from "~/http/saying.server";

const ResetForm = late(() => import("~/domain/account/reset-form"));

export const meta: MetaFunction = () => [{ title: `${m.mail_forgotten_title()} · Mobility Action Planner` }];

export async function loader({ params }: LoaderFunctionArgs) {
  await limitPerAddress("reset", requestContext().address, 300);
  return lookAtReset(params.token ?? "");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await read(request, resetForm);
  if (!form.ok) return form.reply();
  await limitPerAddress("reset", requestContext().address, 300);
  const accountId = await resetPassword({ token: params.token ?? "", password: form.value.password });
  return redirectSaying(path.landing(), m.mail_reset_done(), await welcome(request, accountId));
}

export default function ResetPage() {
  const { email } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  return (
    <PublicFrame>
      <PageHeading title={m.mail_forgotten_title()} lead={m.mail_reset_lead({ email })} />
      <ResetForm email={email} lastResult={reply?.result} />
    </PublicFrame>
  );
}
