import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { Send } from "~/components/icons";
import { m } from "~/content/messages";
import { useSheetStatus } from "../../process/sheet-saving";
import type { SheetApproval } from "../approval.server";
import { faults, said } from "./said";

type SendFormProps = { readonly approval: Pick<SheetApproval, "open" | "approved" | "state">; readonly lastResult: SubmissionResult<string[]> | null };

/** Sends a worksheet as it stands, with what is open named. */
export function SendForm({ approval: { open, approved }, lastResult }: SendFormProps) {
  const { form, hold, unsaved } = useSavedFirst();
  return (
    <Form ref={form} method="post" onSubmit={hold} className="flex w-full max-w-measure flex-col items-start gap-3">
      <input type="hidden" name="intent" value="send" />
      <p>{open.length > 0 ? m.approval_names_open({ fields: open.join(" · ") }) : m.approval_names_none()}</p>
      <TextArea name="note" label={m.approval_send_note()} rows={2} maxLength={2000} errors={[...faults(lastResult, "send", "note")]} defaultValue={said(lastResult, "send", "note")} className="w-full" />
      {unsaved ? <p role="status" className="text-small font-semibold text-gold">{m.approval_unsaved()}</p> : null}
      <SubmitButton icon={Send}>{approved ? m.approval_send_again() : m.approval_send()}</SubmitButton>
    </Form>
  );
}

/** What is being saved is saved before the form goes: what is sent are the words that are seen. */
function useSavedFirst() {
  const { kind } = useSheetStatus();
  const form = useRef<HTMLFormElement>(null);
  const [waiting, wait] = useState(false);
  const saving = kind === "saving";
  useEffect(() => {
    if (!waiting || saving) return;
    wait(false);
    form.current?.requestSubmit();
  }, [waiting, saving]);
  const hold = (event: FormEvent) => {
    if (!saving) return;
    event.preventDefault();
    wait(true);
  };
  return { form, hold, unsaved: kind === "kept" || kind === "conflict" };
}
