import type { SubmissionResult } from "@conform-to/react";
import { FormFrame } from "~/components/field/form-frame";
import { PageHeading } from "~/components/frame/page-heading";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { finishSignUpForm } from "./account.form";
import { PasswordAdvice } from "./password-advice";

/** Name and password of an account whose address a letter has reached. */
export default function FinishSignUp({ email, lastResult }: { readonly email: string; readonly lastResult: SubmissionResult<string[]> | null }) {
  const [form, fields] = useSchemaForm(finishSignUpForm, { lastResult });
  return (
    <>
      <PageHeading title={m.account_sign_up()} lead={m.account_sign_up_finish_lead({ email })} />
      <FormFrame form={form}>
        <TextField {...bind(fields.name)} autoComplete="name" label={m.account_name()} hint={m.account_name_help()} />
        {/* For password managers: whose password this is. It has no name, so it is not sent. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordAdvice field={bind(fields.password)} />
        <SubmitButton className="self-start">{m.account_sign_up_finish()}</SubmitButton>
      </FormFrame>
    </>
  );
}
