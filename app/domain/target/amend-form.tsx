/** The worksheet that proposes a change of a target, with a reason. */
import type { SubmissionResult } from "@conform-to/react";
import { type ReactElement, useState } from "react";
import { ChoiceGroup } from "~/components/field/choice-group";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { locale, m } from "~/content/messages";
import { measureOf } from "./measure";
import { type Baseline, newest, startsFor, type Target } from "./target";
import { amendForm, startsOf } from "./target.form";
import { WishFields } from "./setting/wish-fields";

type Props = {
  readonly target: Target;
  /** The baseline that the address asks to start from. */
  readonly start: string | null;
  readonly lastResult?: SubmissionResult<string[]> | undefined;
};

export default function AmendForm({ target, start, lastResult }: Props): ReactElement {
  const { id, version, path, rationale, language = null } = newest(target.versions);
  const starts = startsFor(target);
  const [chosen, choose] = useState(starts.find((one) => one.id === start)?.id ?? starts[0].id);
  const defaultValue = { version: id, seen: version, baseline: chosen, value: path.goal.value, year: path.goal.year, rationale };
  const [form, fields] = useSchemaForm(amendForm(startsOf(target)), { lastResult, defaultValue });
  return (
    <FormFrame form={form}>
      <input type="hidden" name="version" value={id} />
      <input type="hidden" name="seen" value={version} />
      {starts.length > 1 ? (
        <ChoiceGroup
          label={m.baseline_start_from()}
          id={fields.baseline.id}
          name={fields.baseline.name}
          errors={fields.baseline.errors}
          value={chosen}
          onChange={choose}
          choices={starts.map((one) => ({ value: one.id, label: startWords(target, one), hint: startHint(target, one) }))}
        />
      ) : null}
      <WishFields indicator={target.indicator} baseline={starts.find((one) => one.id === chosen) ?? starts[0]} newest={target.released.at(-1) ?? null} language={rationale === "" ? locale() : language} fields={fields} />
      <TextArea {...bind(fields.reason)} label={m.target_field_reason()} hint={m.target_field_reason_hint()} rows={3} />
      <div><SubmitButton>{m.target_amend_save()}</SubmitButton></div>
    </FormFrame>
  );
}

function startWords({ indicator }: Target, { value, year }: Baseline): string {
  const { show, years } = measureOf(indicator);
  return m.baseline_start_choice({ value: show(value), year: years(year) });
}

function startHint({ newer }: Target, { id, release }: Baseline): string {
  return id === newer?.baseline.id ? m.baseline_start_choice_newer({ release }) : m.baseline_start_choice_now({ release });
}
