import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { openToAll } from "~/components/frame/page-about";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { TextLink } from "~/components/button/text-link";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { signInForm } from "~/domain/account/account.form";
import { signIn } from "~/domain/account/account.server";
import { LookAround } from "~/domain/account/look-around";
import { sampleIsOn } from "~/domain/account/sample-people.server";
import { mailIsOn } from "~/domain/mail/mail.server";
import { deviceOf, welcome } from "~/http/device.server";
import { read } from "~/http/form.server";
import { findAccount } from "~/http/guard.server";
import { path, safePath } from "~/http/path";
import { requestContext } from "~/http/request-context.server";

const SignInForm = late(() => import("~/domain/account/sign-in-form"));

export const handle = openToAll(m.account_sign_in_about);

export const meta: MetaFunction = () => [{ title: `${m.account_sign_in()} · Mobility Action Planner` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const next = safePath(new URL(request.url).searchParams.get("next"));
  if (await findAccount(request)) throw redirect(next);
  return { next, sample: sampleIsOn(), mail: mailIsOn() };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await read(request, signInForm);
  if (!form.ok) return form.reply();
  const accountId = await signIn(form.value, requestContext().address, await deviceOf(request));
  return redirect(safePath(form.value.next), { headers: await welcome(request, accountId) });
}

export default function SignInPage() {
  const { next, sample, mail } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  return (
    <PublicFrame>
      <PageHeading title={m.account_sign_in()} />
      <SignInForm next={next} lastResult={reply?.result} />
      {mail ? (
        <p className="mt-6">
          <TextLink to={path.forgotten()}>{m.mail_forgotten_link()}</TextLink>
        </p>
      ) : (
        <p className="mt-6">{m.account_forgotten_no_mail()}</p>
      )}
      <p className="mt-6">
        {m.account_no_account()} <TextLink to={path.signUp(next)}>{m.account_sign_up()}</TextLink>
      </p>
      <p className="mt-2">
        {m.account_join_workshop()} <TextLink to={path.join()}>{m.account_join_workshop_action()}</TextLink>
      </p>
      {sample ? <LookAround /> : null}
    </PublicFrame>
  );
}
