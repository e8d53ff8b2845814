import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { FormFrame } from "~/components/field/form-frame";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { signUpForm } from "~/domain/account/account.form";
import { signUp } from "~/domain/account/account.server";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { PasswordAdvice } from "~/domain/account/password-advice";
import { openSession } from "~/domain/account/session.server";
import { read } from "~/http/form.server";
import { path, safePath } from "~/http/path";
import { requestContext } from "~/http/request-context.server";

export const meta: MetaFunction = () => [{ title: `${m.account_sign_up()} · Mobility Action Planner` }];

export async function loader({ request }: LoaderFunctionArgs) {
  return { next: safePath(new URL(request.url).searchParams.get("next"), path.newCoalition()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await read(request, signUpForm);
  if (!form.ok) return form.reply();
  const { address, locale } = requestContext();
  await limitPerAddress("sign-up", address, 60);
  const accountId = await signUp(form.value, locale);
  return redirect(safePath(form.value.next, path.newCoalition()), { headers: { "Set-Cookie": await openSession(accountId) } });
}

export default function SignUpPage() {
  const { next } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  const [form, fields] = useSchemaForm(signUpForm, { lastResult: reply?.result, defaultValue: { next } });
  return (
    <PublicFrame>
      <PageHeading title={m.account_sign_up()} />
      <FormFrame form={form}>
        <TextField {...bind(fields.name)} autoComplete="name" label={m.account_name()} hint={m.account_name_help()} />
        <TextField {...bind(fields.email)} type="email" autoComplete="username" label={m.account_email()} />
        <PasswordAdvice field={bind(fields.password)} />
        <input type="hidden" name={fields.next.name} value={next} />
        <SubmitButton className="self-start">{m.account_sign_up()}</SubmitButton>
      </FormFrame>
      <p className="mt-6">
        {m.account_have_account()} <TextLink to={path.signIn(next)}>{m.account_sign_in()}</TextLink>
      </p>
    </PublicFrame>
  );
}
