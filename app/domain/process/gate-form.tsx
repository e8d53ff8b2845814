import type { SubmissionResult } from "@conform-to/react";
import { Details } from "~/components/details";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { m } from "~/content/messages";
import { gateForm } from "./process.form";

type GateFormProps = { readonly criterion: string; readonly text: string; readonly second: boolean; readonly lastResult: SubmissionResult<string[]> | null };

/** Saying that something is there without which going on would mislead people: with a reason, as the first or the second person. */
export function GateForm({ criterion, text, second, lastResult }: GateFormProps) {
  const id = `gate-${criterion.replace(".", "-")}`;
  const answered = lastResult?.initialValue?.["criterion"] === criterion ? lastResult : null;
  const [form, fields] = useSchemaForm(gateForm, { id, lastResult: answered, defaultValue: { criterion, met: "yes" } });
  const act = second ? m.process_say_second() : m.process_say_met();
  return (
    <Details summary={<span>{act}<span className="sr-only">: {text}</span></span>} open={answered !== null}>
      <FormFrame form={form} className="flex max-w-measure flex-col gap-3 pb-2">
        <input type="hidden" name="criterion" value={criterion} />
        <input type="hidden" name="met" value="yes" />
        <TextArea {...bind(fields.because)} rows={2} label={m.process_gate_reason()} hint={m.process_gate_reason_hint()} />
        <div>
          <SubmitButton>{act}</SubmitButton>
        </div>
      </FormFrame>
    </Details>
  );
}
