import type { SubmissionResult } from "@conform-to/react";
import { FormFrame } from "~/components/field/form-frame";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { askSignUpForm } from "./account.form";

type SignUpProps = {
  /** Where the person was going. */
  readonly next: string;
  /** The address they gave, once they have; the same whether or not it has an account. */
  readonly asked: string | null;
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** The way to an account where letters are sent: only who reads the mailbox makes one. Stays as it is after asking, to ask again. */
export default function SignUpByLetter({ next, asked, lastResult }: SignUpProps) {
  const [form, fields] = useSchemaForm(askSignUpForm, { lastResult, defaultValue: { next, email: asked ?? "" } });
  return (
    <>
      <PageHeading title={m.account_sign_up()} lead={m.account_sign_up_lead()} />
      {asked === null ? null : (
        <div className="mb-6">
          <Notice tone="info" role="status" title={m.account_sign_up_asked_title()}>
            {m.account_sign_up_asked({ email: asked })}
          </Notice>
        </div>
      )}
      <FormFrame form={form}>
        <TextField {...bind(fields.email)} type="email" autoComplete="username" label={m.account_email()} />
        <input type="hidden" name={fields.next.name} value={next} />
        <SubmitButton className="self-start">{m.account_sign_up_send()}</SubmitButton>
      </FormFrame>
    </>
  );
}
