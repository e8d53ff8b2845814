/** Freezes a local figure as the coalition's baseline. */
import type { SubmissionResult } from "@conform-to/react";
import type { ReactElement } from "react";
import { FormFrame } from "~/components/field/form-frame";
import { Snowflake } from "~/components/icons";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SelectField } from "~/components/field/select-field";
import { LanguageField } from "~/components/field/language-field";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { locale, m } from "~/content/messages";
import { freezeLocalForm } from "./local.form";

type Props = {
  readonly figures: readonly { readonly value: string; readonly label: string; readonly unreliable: boolean }[];
  /** The coalition has baselines of this indicator: another one may supersede one of them. */
  readonly hasBaselines: boolean;
  readonly lastResult: SubmissionResult<string[]> | null;
};

export default function FreezeLocalForm({ figures, hasBaselines, lastResult }: Props): ReactElement {
  const [form, fields] = useSchemaForm(freezeLocalForm, { id: "freeze", lastResult });
  return (
    <FormFrame form={form}>
      <input type="hidden" name="intent" value="freeze" />
      <SelectField {...bind(fields.figure)} label={m.metric_freeze_which()} choices={figures} />
      {figures.some(({ unreliable }) => unreliable) ? <TextArea {...bind(fields.override)} rows={2} label={m.metric_freeze_override()} hint={m.local_freeze_override_hint()} /> : null}
      {hasBaselines ? <TextArea {...bind(fields.because)} rows={2} label={m.metric_freeze_because()} hint={m.local_freeze_because_hint()} /> : null}
      {hasBaselines || figures.some(({ unreliable }) => unreliable) ? <LanguageField language={locale()} /> : null}
      <div><SubmitButton icon={Snowflake}>{m.metric_freeze_now()}</SubmitButton></div>
    </FormFrame>
  );
}
