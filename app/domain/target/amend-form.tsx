/** The worksheet that proposes a change of a target, with a reason. */
import type { SubmissionResult } from "@conform-to/react";
import type { ReactElement } from "react";
import { FormFrame } from "~/components/form-frame";
import { bind, useSchemaForm } from "~/components/schema-form";
import { SubmitButton } from "~/components/submit-button";
import { TextArea } from "~/components/text-area";
import { m } from "~/content/messages";
import { newest, type Target } from "./target";
import { amendForm, startOf } from "./target.form";
import { WishFields } from "./wish-fields";

export function AmendForm({ target, lastResult }: { readonly target: Target; readonly lastResult?: SubmissionResult<string[]> | undefined }): ReactElement {
  const { id, version, path, rationale } = newest(target.versions);
  const defaultValue = { version: id, seen: version, value: path.goal.value, year: path.goal.year, rationale };
  const [form, fields] = useSchemaForm(amendForm(startOf(target)), { lastResult, defaultValue });
  return (
    <FormFrame form={form}>
      <input type="hidden" name="version" value={id} />
      <input type="hidden" name="seen" value={version} />
      <WishFields indicator={target.indicator} baseline={target.baseline} fields={fields} />
      <TextArea {...bind(fields.reason)} label={m.target_field_reason()} hint={m.target_field_reason_hint()} rows={3} />
      <div><SubmitButton>{m.target_amend_save()}</SubmitButton></div>
    </FormFrame>
  );
}
