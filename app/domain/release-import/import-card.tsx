import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { type ReactElement, useEffect, useRef } from "react";
import { Card } from "~/components/card";
import { Checkbox } from "~/components/field/checkbox";
import { Details } from "~/components/details";
import { FileDown } from "~/components/drawn/rarer-icons";
import { Notice } from "~/components/notice";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { FileDrop } from "./page/file-drop";

type Props = {
  /** Labels of releases that are there, to choose from while typing. */
  readonly labels: readonly string[];
  readonly mostMb: number;
  /** What came back when this form was refused: errors and what was typed. Files must be chosen again. */
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** Files or an address, which release they belong to, and how much of them to keep. */
export function ImportCard({ labels, mostMb, lastResult }: Props): ReactElement {
  const typed = (field: string) => String(lastResult?.initialValue?.[field] ?? "");
  const errors = (field: string) => lastResult?.error?.[field] ?? [];
  const sending = useNavigation().formData?.get("intent") === "import";
  const form = useEmptiedWhenTaken(sending, lastResult !== null);
  return (
    <Card id="bring" title={m.release_bring_title()}>
      <Form ref={form} method="post" encType="multipart/form-data" className="flex flex-col gap-5">
        <p className="max-w-measure text-ink-2">{m.release_bring_lead()}</p>
        {errors("").map((message) => <Notice key={message} tone="bad" role="alert" title={message} />)}
        <FileDrop mostMb={mostMb} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField type="url" name="address" label={m.release_address()} hint={m.release_address_hint()} pattern="https://.*" maxLength={2000} defaultValue={typed("address")} errors={errors("address")} autoComplete="off" />
          <TextField name="release" label={m.release_label()} hint={m.release_label_hint()} list="release-labels" maxLength={40} defaultValue={typed("release")} errors={errors("release")} autoComplete="off" />
        </div>
        <datalist id="release-labels">{labels.map((label) => <option key={label} value={label}>{label}</option>)}</datalist>
        <Details onPaper={false} summary={m.release_more()} open={typed("only") !== "" || typed("dryRun") !== "" || errors("only").length > 0}>
          <TextField name="only" label={m.release_only()} hint={m.release_only_hint()} maxLength={2000} defaultValue={typed("only")} errors={errors("only")} className="max-w-measure" />
          <Checkbox name="dryRun" label={m.release_dry_run()} defaultChecked={typed("dryRun") !== ""} className="mt-2" />
        </Details>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton icon={FileDown} name="intent" value="import">{m.release_start()}</SubmitButton>
          <p role="status" className="text-small text-ink-2">{sending ? m.release_sending() : null}</p>
        </div>
      </Form>
    </Card>
  );
}

/** A form that is empty again once what was sent is taken, so that nobody sends it twice; what was refused stays to be mended. */
function useEmptiedWhenTaken(sending: boolean, refused: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current && !sending && !refused) form.current?.reset();
    sent.current = sending;
  }, [sending, refused]);
  return form;
}
