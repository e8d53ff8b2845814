/** The first part of the wizard: what the numbers are. */
import { frequencies } from "~/content/period";
import type { SubmissionResult } from "@conform-to/react";
import type { ReactElement } from "react";
import { Checkbox } from "~/components/field/checkbox";
import { ChoiceGroup } from "~/components/field/choice-group";
import { FormFrame } from "~/components/field/form-frame";
import { LanguageField } from "~/components/field/language-field";
import { NumberField } from "~/components/field/number-field";
import { PickerField } from "~/components/field/picker-field";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { type ChoiceGroup as Choices, SelectField } from "~/components/field/select-field";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { TextField } from "~/components/field/text-field";
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { fieldsBeside } from "./wizard/fields-beside";
import { type Definition, defineForm, rateBases } from "./local.form";
import { usualSmallest } from "../small-count/counted";
import { frequencyWords, kindWords } from "./local-words";

/** Fields for one kind of numbers show when that kind is chosen, also without script. */
const only = {
  count: "hidden in-[form:has([name=kind][value=count]:checked)]:block",
  rate: "hidden max-w-96 in-[form:has([name=kind][value=rate]:checked)]:block",
  amount: "hidden max-w-96 in-[form:has([name=kind][value=amount]:checked)]:block",
} as const;

type Props = {
  readonly predictors: readonly Choices[];
  /** What is known already of the numbers that shall come in. */
  readonly proposal: Partial<Definition> | null;
  readonly lastResult?: SubmissionResult<string[]> | undefined;
};

export default function DefineForm({ predictors, proposal, lastResult }: Props): ReactElement {
  const [form, fields] = useSchemaForm(defineForm, { id: "define", lastResult, defaultValue: { smallestShown: usualSmallest, per: "1000", kind: "share", direction: "higher", frequency: "year", ...asTyped(proposal) } });
  const place = bind(fields.place);
  return (
    <FormFrame form={form}>
      <input type="hidden" name="intent" value="define" />
      <TextField {...bind(fields.name)} autoComplete="off" label={m.local_field_name()} hint={m.local_field_name_hint()} />
      <TextArea {...bind(fields.definition)} rows={3} label={m.local_field_definition()} hint={m.local_field_definition_hint()} />
      <ChoiceGroup id={fields.kind.id} name="kind" label={m.local_field_kind()} errors={fields.kind.errors ?? []} defaultValue={fields.kind.initialValue ?? "share"} choices={kindChoices()} />
      <div className={only.rate}>
        <SelectField {...bind(fields.per)} label={m.local_field_per()} choices={rateBases.map((base) => ({ value: base, label: numberFormat(locale()).format(Number(base)) }))} />
      </div>
      <div className={only.amount}>
        <TextField {...bind(fields.unit)} label={m.local_field_unit()} hint={m.local_field_unit_hint()} />
      </div>
      <div className={fieldsBeside.box}>
        <SelectField className={fieldsBeside.field} {...bind(fields.direction)} label={m.local_field_direction()} choices={directionChoices()} />
        <SelectField className={fieldsBeside.field} {...bind(fields.frequency)} label={m.local_field_frequency()} choices={frequencies.map((frequency) => ({ value: frequency, label: frequencyWords(frequency) }))} />
      </div>
      <TextField {...bind(fields.area)} label={m.local_field_area()} hint={m.local_field_area_hint()} />
      <PickerField id={place.id} name={place.name} errors={place.errors ?? []} searchPath="/communities" label={m.local_field_place()} />
      <SelectField {...bind(fields.predictor)} label={m.local_field_predictor()} placeholder={m.local_no_predictor()} groups={predictors} />
      <TextArea {...bind(fields.source)} rows={2} label={m.local_field_source()} hint={m.local_field_source_hint()} />
      <LanguageField language={proposal?.language ?? locale()} />
      <NumberField {...bind(fields.smallestShown)} className="max-w-96" label={m.local_field_smallest()} hint={m.local_field_smallest_hint()} />
      <div className={only.count}>
        <Checkbox id={fields.runningTotal.id} name="runningTotal" defaultChecked={fields.runningTotal.initialValue === "on"} label={m.local_field_running()} hint={m.local_field_running_hint()} />
      </div>
      <div><SubmitButton>{m.local_define_go()}</SubmitButton></div>
    </FormFrame>
  );
}

/** A proposal as the form's fields hold it. */
function asTyped(proposal: Partial<Definition> | null) {
  const { per, runningTotal, ...rest } = proposal ?? {};
  return { ...rest, ...(per !== undefined && { per: rateBases.find((base) => base === String(per)) ?? "1000" }), ...(runningTotal !== undefined && { runningTotal }) };
}

function kindChoices() {
  return [
    { value: "count", label: kindWords("count"), hint: m.local_field_kind_count_hint() },
    { value: "share", label: kindWords("share"), hint: m.local_field_kind_share_hint() },
    { value: "rate", label: kindWords("rate"), hint: m.local_field_kind_rate_hint() },
    { value: "amount", label: kindWords("amount"), hint: m.local_field_kind_amount_hint() },
  ];
}

function directionChoices() {
  return [
    { value: "higher", label: m.local_direction_higher() },
    { value: "lower", label: m.local_direction_lower() },
    { value: "neutral", label: m.local_direction_neutral() },
  ];
}
