import type { SubmissionResult } from "@conform-to/react";
import { Form, useLocation } from "@remix-run/react";
import { useRef } from "react";
import { LinkButton } from "~/components/button/link-button";
import { SubmitButton } from "~/components/button/submit-button";
import { Card } from "~/components/card";
import { TextArea } from "~/components/field/text-area";
import { Check, Undo2 } from "~/components/icons";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import type { ReviewPage } from "../approval.server";
import { faults, said } from "../form/said";
import { waitedWords } from "../state-words";
import { Became } from "./became";

type DecisionCardProps = Pick<ReviewPage, "sent" | "waits" | "approved" | "may" | "signed" | "missing"> & { readonly newestPath: string; readonly lastResult: SubmissionResult<string[]> | null };

/** The reader's own word: yes, or back with a reason. */
export function DecisionCard({ sent, waits, approved, may, signed, missing, newestPath, lastResult }: DecisionCardProps) {
  const looked = useLookedAt(sent.id);
  const newer = looked !== sent.id;
  const decides = may.approve || may.sendBack;
  return (
    <Card id="decision" title={m.approval_decision()}>
      <div className="flex flex-col items-start gap-4">
        {(lastResult?.error?.[""] ?? []).map((message) => <Notice key={message} tone="bad" role="alert" title={message} />)}
        {newer ? <Notice tone="attention" role="status" title={m.approval_newer_sent({ name: sent.sender })} actions={<LinkButton to={newestPath}>{m.approval_look_newest()}</LinkButton>} /> : null}
        {signed ? <p>{m.approval_you_signed()}</p> : null}
        {waits && !decides && !signed ? <p>{m.approval_not_your_turn({ who: waitedWords(missing) })}</p> : null}
        {waits ? <p className="text-small text-ink-2">{approved === null ? m.approval_first_binds() : m.approval_stays_until({ version: approved })}</p> : <p className="wrap-anywhere whitespace-pre-line"><Became paper={sent} newest />. {m.approval_over()}</p>}
        {may.approve ? (
          <Form method="post" className="w-full">
            <input type="hidden" name="submission" value={looked} />
            <SubmitButton name="intent" value="approve" icon={Check} className="w-full">{m.approval_approve({ version: sent.version })}</SubmitButton>
          </Form>
        ) : null}
        {may.sendBack ? (
          <Form method="post" className="flex w-full flex-col gap-3 border-t border-line pt-4">
            <input type="hidden" name="submission" value={looked} />
            <h3 className="font-[650]">{m.approval_or_back()}</h3>
            <TextArea name="reason" label={m.approval_back_reason()} hint={m.approval_back_hint({ name: sent.sender })} rows={3} maxLength={2000} errors={[...faults(lastResult, "send-back", "reason")]} defaultValue={said(lastResult, "send-back", "reason")} />
            <SubmitButton name="intent" value="send-back" kind="quiet" icon={Undo2} className="w-full">{m.approval_back()}</SubmitButton>
          </Form>
        ) : null}
      </div>
    </Card>
  );
}

/** The sending that the reader has before them since they came. A newer one may be sent meanwhile, and the page shows it by itself; nobody
 *  decides about it before they say that they look at it. */
function useLookedAt(id: string): string {
  const { key } = useLocation();
  const looked = useRef({ key, id });
  if (looked.current.key !== key) looked.current = { key, id };
  return looked.current.id;
}
