/** The worksheet that records a number, or corrects one. */
import type { SubmissionResult } from "@conform-to/react";
import type { ReactElement } from "react";
import { ChoiceGroup } from "~/components/field/choice-group";
import { FormFrame } from "~/components/field/form-frame";
import { LanguageField } from "~/components/field/language-field";
import { NumberField } from "~/components/field/number-field";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { TextField } from "~/components/field/text-field";
import { locale, m } from "~/content/messages";
import { measureOf, yearFormat } from "./measure";
import type { Measurement, Target, Withdrawn } from "./target";
import { measurementForm, recordingOf } from "./target.form";
import { Sure } from "./setting/sure";
import { bindNumber } from "./setting/wish-fields";

type Props = {
  readonly target: Target;
  /** The value to be corrected, which fills the fields. */
  readonly corrects: Measurement | null;
  /** A released value that counted by itself and that the release in use does not hold like that any more; it fills the fields too. */
  readonly dropped?: Withdrawn | null;
  readonly lastResult?: SubmissionResult<string[]> | undefined;
};

export default function MeasurementForm({ target, corrects, dropped = null, lastResult }: Props): ReactElement {
  const { typedPercent, format } = measureOf(target.indicator);
  const [form, fields] = useSchemaForm(measurementForm(recordingOf(target)), { lastResult, defaultValue: corrects ? typedBefore(corrects) : dropped ? released(dropped) : { comparable: "yes" } });
  return (
    <FormFrame form={form}>
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField {...bindNumber(fields.year)} label={m.target_field_measured_year()} format={yearFormat} />
        <NumberField {...bindNumber(fields.value)} label={typedPercent ? m.target_field_measured_value_percent() : m.target_field_measured_value()} format={format} />
        <NumberField {...bindNumber(fields.low)} label={m.target_field_low()} hint={m.target_field_bound_hint()} format={format} />
        <NumberField {...bindNumber(fields.high)} label={m.target_field_high()} hint={m.target_field_bound_hint()} format={format} />
      </div>
      <TextField {...bind(fields.source)} label={m.target_field_source()} />
      <ChoiceGroup
        label={m.target_field_comparable()}
        id={fields.comparable.id}
        name={fields.comparable.name}
        errors={fields.comparable.errors}
        defaultValue={fields.comparable.initialValue}
        choices={[{ value: "yes", label: m.target_comparable_yes() }, { value: "no", label: m.target_comparable_no() }]}
      />
      <TextField {...bind(fields.changed)} label={m.target_field_changed()} hint={m.target_field_changed_hint()} />
      <TextArea {...bind(fields.note)} label={m.target_field_note()} hint={m.target_field_note_hint()} rows={3} />
      <LanguageField language={corrects ? (corrects.language ?? null) : locale()} />
      <Sure field={fields.sure} />
      <div><SubmitButton>{m.target_measure_save()}</SubmitButton></div>
    </FormFrame>
  );
}

function typedBefore({ year, value, interval, source, note, comparable, changed }: Measurement) {
  return { year, value, low: interval?.low, high: interval?.high, source, note, comparable: comparable ? "yes" as const : "no" as const, changed };
}

function released({ year, value, interval, release }: Withdrawn) {
  return { year, value, low: interval?.low, high: interval?.high, source: m.target_measured_from_release({ release }), comparable: "yes" as const };
}
