import type { SubmissionResult } from "@conform-to/react";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { anotherForm } from "./workshop.form";

type Props = { readonly lastResult: SubmissionResult<string[]> | undefined };

/** The name of one more person at the same phone. */
export default function AnotherForm({ lastResult }: Props) {
  const [form, fields] = useSchemaForm(anotherForm, { lastResult });
  return (
    <FormFrame form={form}>
      <TextField {...bind(fields.nickname)} label={m.workshop_nickname_label()} hint={m.workshop_nickname_hint()} autoComplete="off" />
      <SubmitButton className="w-full">{m.workshop_join_now()}</SubmitButton>
    </FormFrame>
  );
}
