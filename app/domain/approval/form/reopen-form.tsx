import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { SubmitButton } from "~/components/button/submit-button";
import { Details } from "~/components/details";
import { TextArea } from "~/components/field/text-area";
import { m } from "~/content/messages";
import { faults, said } from "./said";

/** Opens an approved worksheet again, for those who may. */
export function ReopenForm({ lastResult }: { readonly lastResult: SubmissionResult<string[]> | null }) {
  const errors = [...faults(lastResult, "reopen", "reason")];
  return (
    <Details summary={m.approval_reopen()} open={errors.length > 0 || undefined} onPaper={false} className="w-full max-w-measure">
      <Form method="post" className="flex flex-col items-start gap-3">
        <input type="hidden" name="intent" value="reopen" />
        <p className="text-small text-ink-2">{m.approval_reopen_lead()}</p>
        <TextArea name="reason" label={m.approval_reopen_reason()} rows={2} maxLength={2000} errors={errors} defaultValue={said(lastResult, "reopen", "reason")} className="w-full" />
        <SubmitButton kind="quiet">{m.approval_reopen()}</SubmitButton>
      </Form>
    </Details>
  );
}
