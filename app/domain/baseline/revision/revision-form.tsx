import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { Check, Snowflake } from "~/components/icons";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { LanguageField } from "~/components/field/language-field";
import { languageOf } from "~/content/language";
import { locale, m } from "~/content/messages";
import type { RevisionLine } from "../revision-lines";

type Props = {
  readonly line: RevisionLine;
  /** What came back for this very baseline: errors and what was typed. */
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** One form with two ways out: keeping needs no reason, so it skips the browser's check of the fields. */
export function RevisionForm({ line, lastResult }: Props): ReactElement {
  const typed = (field: string) => String(lastResult?.initialValue?.[field] ?? "");
  const errors = (field: string) => lastResult?.error?.[field] ?? [];
  const seen = useSeen(line, lastResult);
  return (
    <Form method="post" className="flex flex-col gap-3">
      <input type="hidden" name="baseline" value={line.id} />
      <input type="hidden" name="seen" value={seen} />
      <TextArea name="because" label={m.metric_revision_because()} hint={line.withdrawn ? m.baseline_withdrawn_hint() : m.metric_revision_because_hint()} rows={2} required={!line.withdrawn} maxLength={600} defaultValue={typed("because")} errors={errors("because")} />
      {line.weak ? (
        <TextArea name="override" label={m.metric_freeze_override()} hint={m.metric_freeze_override_hint()} rows={2} required maxLength={600} defaultValue={typed("override")} errors={errors("override")} />
      ) : null}
      <LanguageField language={languageOf(typed("language")) ?? locale()} about={line.name} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="intent" value="keep" kind="quiet" icon={Check} formNoValidate aria-label={m.metric_revision_keep_for({ name: line.name })}>{m.metric_revision_keep()}</SubmitButton>
        {line.withdrawn ? null : <SubmitButton name="intent" value="rebase" kind="quiet" icon={Snowflake} aria-label={m.metric_revision_rebase_for({ name: line.name })}>{m.metric_revision_rebase()}</SubmitButton>}
      </div>
    </Form>
  );
}

/** The figure a person decides about is the one they had before them. When a release changes it meanwhile, the open page shows
 *  the new one by itself; the decision then comes back once, with what was typed, and the next one is about the new figure. */
function useSeen(line: RevisionLine, lastResult: Props["lastResult"]): string {
  const { seen: stands } = line;
  const [seen, see] = useState(stands);
  const newest = useRef(stands);
  newest.current = stands;
  useEffect(() => see(newest.current), [lastResult]);
  return seen;
}
