import type { SubmissionResult } from "@conform-to/react";
import { Details } from "~/components/details";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { LanguageField } from "~/components/field/language-field";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { locale, m } from "~/content/messages";
import { gateForm } from "./process.form";

/** That it is there, as the first or the second person; or why it is not. */
type Says = "there" | "there-too" | "why-not";

type GateFormProps = { readonly criterion: string; readonly text: string; readonly says: Says; readonly lastResult: SubmissionResult<string[]> | null };

/** A word on a criterion that counts only with its reason. */
export default function GateForm({ criterion, text, says, lastResult }: GateFormProps) {
  const id = `gate-${criterion.replace(".", "-")}`;
  const answered = lastResult?.initialValue?.["criterion"] === criterion ? lastResult : null;
  const { act, label, hint } = wordsOf(says);
  const [form, fields] = useSchemaForm(gateForm, { id, lastResult: answered, defaultValue: { criterion, met: "yes" } });
  return (
    <Details summary={act} about={text} open={answered !== null}>
      <FormFrame form={form} className="flex max-w-measure flex-col gap-3 pb-2">
        <input type="hidden" name="criterion" value={criterion} />
        <input type="hidden" name="met" value="yes" />
        <TextArea {...bind(fields.because)} rows={2} label={label} hint={hint} />
        <LanguageField language={locale()} />
        <div>
          <SubmitButton>{act}</SubmitButton>
        </div>
      </FormFrame>
    </Details>
  );
}

function wordsOf(says: Says) {
  if (says === "why-not") return { act: m.process_say_why_not(), label: m.process_why_not_reason(), hint: m.process_why_not_hint() };
  return { act: says === "there" ? m.process_say_met() : m.process_say_second(), label: m.process_gate_reason(), hint: m.process_gate_reason_hint() };
}
