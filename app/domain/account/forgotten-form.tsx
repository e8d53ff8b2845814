import type { SubmissionResult } from "@conform-to/react";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { forgottenForm } from "./reset.form";

type Props = { readonly lastResult: SubmissionResult<string[]> | null };

/** Whose password is to be made anew. */
export default function ForgottenForm({ lastResult }: Props) {
  const [form, fields] = useSchemaForm(forgottenForm, { lastResult });
  return (
    <FormFrame form={form}>
      <TextField {...bind(fields.email)} type="email" autoComplete="username" label={m.account_email()} />
      <SubmitButton className="self-start">{m.mail_forgotten_send()}</SubmitButton>
    </FormFrame>
  );
}
