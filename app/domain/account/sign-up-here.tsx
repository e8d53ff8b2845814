import type { SubmissionResult } from "@conform-to/react";
import { FormFrame } from "~/components/field/form-frame";
import { PageHeading } from "~/components/frame/page-heading";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { signUpForm } from "./account.form";
import { PasswordAdvice } from "./password-advice";

type SignUpProps = {
  /** Where the person was going. */
  readonly next: string;
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** The way to an account where no letters are sent. */
export default function SignUpHere({ next, lastResult }: SignUpProps) {
  const [form, fields] = useSchemaForm(signUpForm, { lastResult, defaultValue: { next } });
  return (
    <>
      <PageHeading title={m.account_sign_up()} />
      <FormFrame form={form}>
        <TextField {...bind(fields.name)} autoComplete="name" label={m.account_name()} hint={m.account_name_help()} />
        <TextField {...bind(fields.email)} type="email" autoComplete="username" label={m.account_email()} />
        <PasswordAdvice field={bind(fields.password)} />
        <input type="hidden" name={fields.next.name} value={next} />
        <SubmitButton className="self-start">{m.account_sign_up()}</SubmitButton>
      </FormFrame>
    </>
  );
}
