import type { SubmissionResult } from "@conform-to/react";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { signInForm } from "./account.form";

type Props = {
  /** Where the person was going. */
  readonly next: string;
  readonly lastResult: SubmissionResult<string[]> | undefined;
};

/** E-mail and password of somebody who has an account. */
export default function SignInForm({ next, lastResult }: Props) {
  const [form, fields] = useSchemaForm(signInForm, { lastResult, defaultValue: { next } });
  return (
    <FormFrame form={form}>
      <TextField {...bind(fields.email)} type="email" autoComplete="username" label={m.account_email()} />
      <TextField {...bind(fields.password)} defaultValue={undefined} type="password" autoComplete="current-password" label={m.account_password()} />
      <input type="hidden" name={fields.next.name} value={next} />
      <SubmitButton className="self-start">{m.account_sign_in()}</SubmitButton>
    </FormFrame>
  );
}
