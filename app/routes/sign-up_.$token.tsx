import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { finishSignUpForm } from "~/domain/account/account.form";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { finishSignUp, lookAtSignUp } from "~/domain/account/sign-up-link.server";
import { welcome } from "~/http/device.server";
import { read } from "~/http/form.server";
import { path, safePath } from "~/http/path";
import { requestContext } from "~/http/request-context.server";

const FinishSignUp = late(() => import("~/domain/account/finish-sign-up"));

export const meta: MetaFunction = () => [{ title: `${m.account_sign_up()} · Mobility Action Planner` }];

export async function loader({ params }: LoaderFunctionArgs) {
  await limitPerAddress("sign-up-link", requestContext().address, 300);
  const seen = await lookAtSignUp(params.token ?? "");
  return data(seen, { status: seen.standing === "open" ? 200 : 410 });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await read(request, finishSignUpForm);
  if (!form.ok) return form.reply();
  const { address, locale } = requestContext();
  await limitPerAddress("sign-up-link", address, 300);
  const { id, next } = await finishSignUp({ ...form.value, token: params.token ?? "", locale });
  return redirect(safePath(next, path.newCoalition()), { headers: await welcome(request, id) });
}

export default function FinishSignUpPage() {
  const { standing, email } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  return (
    <PublicFrame>
      {email !== null ? <FinishSignUp email={email} lastResult={lastResult} /> : standing === "used" ? <Used /> : <Over />}
    </PublicFrame>
  );
}

function Used() {
  return (
    <>
      <PageHeading title={m.account_sign_up_used_title()} lead={m.account_sign_up_used()} />
      <LinkButton kind="primary" to={path.signIn()}>{m.account_sign_in()}</LinkButton>
    </>
  );
}

function Over() {
  return (
    <>
      <PageHeading title={m.account_sign_up_over_title()} lead={m.account_sign_up_over()} />
      <LinkButton kind="primary" to={path.signUp()}>{m.account_sign_up_again()}</LinkButton>
    </>
  );
}
