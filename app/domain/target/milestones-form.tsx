/** The worksheet of the values on the way: rows of a year and a value. */
import type { SubmissionResult } from "@conform-to/react";
import type { ReactElement } from "react";
import { Button } from "~/components/button/button";
import { FormFrame } from "~/components/field/form-frame";
import { Plus } from "~/components/icons";
import { Trash2 } from "~/components/drawn/rarer-icons";
import { NumberField } from "~/components/field/number-field";
import { useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { measureOf, yearFormat } from "./measure";
import { newest, type Target } from "./target";
import { milestonesForm } from "./target.form";
import { bindNumber } from "./setting/wish-fields";

const most = 12;

export default function MilestonesForm({ target, lastResult }: { readonly target: Target; readonly lastResult?: SubmissionResult<string[]> | undefined }): ReactElement {
  const { id, version, path } = newest(target.versions);
  const { typedPercent, format, years } = measureOf(target.indicator);
  const defaultValue = { version: id, seen: version, milestones: path.milestones.map(({ year, value }) => ({ year, value })) };
  const [form, fields] = useSchemaForm(milestonesForm(path, years), { lastResult, defaultValue });
  const rows = fields.milestones.getFieldList();
  return (
    <FormFrame form={form}>
      <input type="hidden" name="version" value={id} />
      <input type="hidden" name="seen" value={version} />
      <ol className="flex flex-col gap-4">
        {rows.map((row, at) => {
          const { year, value } = row.getFieldset();
          return (
            <li key={row.key}>
              <fieldset className="flex flex-wrap items-end gap-3">
                <legend className="mb-1 text-label font-semibold text-ink-2">{m.target_milestone_item({ number: at + 1 })}</legend>
                <NumberField {...bindNumber(year)} label={m.target_milestone_year()} format={yearFormat} className="flex min-w-0 flex-1 basis-28 flex-col gap-1.5" />
                <NumberField {...bindNumber(value)} label={typedPercent ? m.target_milestone_value_percent() : m.target_milestone_value()} format={format} className="flex min-w-0 flex-1 basis-40 flex-col gap-1.5" />
                <Button {...form.remove.getButtonProps({ name: fields.milestones.name, index: at })} kind="plain" icon={Trash2}>
                  {m.common_row_remove({ name: m.target_milestone_item({ number: at + 1 }) })}
                </Button>
              </fieldset>
            </li>
          );
        })}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button {...form.insert.getButtonProps({ name: fields.milestones.name })} icon={Plus} disabled={rows.length >= most}>{m.common_row_add({ thing: m.target_milestone_thing() })}</Button>
        <SubmitButton>{m.target_milestones_save()}</SubmitButton>
      </div>
    </FormFrame>
  );
}
