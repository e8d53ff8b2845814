/** The worksheet that sets a target on a baseline. */
import type { SubmissionResult } from "@conform-to/react";
import type { ReactElement } from "react";
import { FormFrame } from "~/components/field/form-frame";
import { useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { locale, m } from "~/content/messages";
import type { Baseline, Indicator, ReleasedValue } from "./target";
import { startOf, targetForm } from "./target.form";
import { WishFields } from "./setting/wish-fields";

type Props = { readonly baseline: Baseline; readonly indicator: Indicator; readonly newest: ReleasedValue | null; readonly lastResult?: SubmissionResult<string[]> | undefined };

export default function ProposeForm({ baseline, indicator, newest, lastResult }: Props): ReactElement {
  const [form, fields] = useSchemaForm(targetForm(startOf({ baseline, indicator, newest })), { lastResult });
  return (
    <FormFrame form={form}>
      <WishFields indicator={indicator} baseline={baseline} newest={newest} language={locale()} fields={fields} />
      <p className="text-small text-ink-2">{m.target_propose_note()}</p>
      <div><SubmitButton>{m.target_propose()}</SubmitButton></div>
    </FormFrame>
  );
}
