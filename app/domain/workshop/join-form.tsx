import type { SubmissionResult } from "@conform-to/react";
import { useAnotherTry } from "~/components/another-try";
import { ChoiceGroup } from "~/components/field/choice-group";
import { FormFrame } from "~/components/field/form-frame";
import { Notice } from "~/components/notice";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { locale, m } from "~/content/messages";
import { joinForm } from "./workshop.form";

type Props = {
  /** From the address that a picture of the code leads to. */
  readonly code: string;
  readonly reply: { readonly result?: SubmissionResult<string[]>; readonly again?: number | undefined } | undefined;
};

/** The code of a workshop, a name to be called by, and one's language. */
export default function JoinForm({ code, reply }: Props) {
  const [form, fields] = useSchemaForm(joinForm, { lastResult: reply?.result, defaultValue: { code, language: locale() } });
  useAnotherTry(form.id, reply);
  return (
    <FormFrame form={form}>
      <TextField {...bind(fields.code)} label={m.workshop_code_label()} hint={m.workshop_code_hint()} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
      <TextField {...bind(fields.nickname)} label={m.workshop_nickname_label()} hint={m.workshop_nickname_hint()} autoComplete="nickname" />
      <ChoiceGroup
        id={fields.language.id}
        name={fields.language.name}
        label={m.workshop_language_label()}
        inline
        defaultValue={locale()}
        choices={[{ value: "en", label: m.workshop_language_en() }, { value: "es", label: m.workshop_language_es() }]}
      />
      <Notice tone="info" title={m.workshop_how_used_title()}>
        {m.workshop_how_used()}
      </Notice>
      <SubmitButton className="w-full">{m.workshop_join_now()}</SubmitButton>
    </FormFrame>
  );
}
