import type { SubmissionResult } from "@conform-to/react";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { PasswordAdvice } from "./password-advice";
import { resetForm } from "./reset.form";

type Props = { readonly email: string; readonly lastResult: SubmissionResult<string[]> | undefined };

/** A new password. */
export default function ResetForm({ email, lastResult }: Props) {
  const [form, fields] = useSchemaForm(resetForm, { lastResult });
  return (
    <FormFrame form={form}>
      {/* For password managers: whose password this is. It has no name, so it is not sent. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordAdvice field={bind(fields.password)} />
      <SubmitButton className="self-start">{m.mail_reset_save()}</SubmitButton>
    </FormFrame>
  );
}
