/** The third part of the wizard: which column of the file is what. */
import type { SubmissionResult } from "@conform-to/react";
import type { ReactElement } from "react";
import { Checkbox } from "~/components/field/checkbox";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SelectField } from "~/components/field/select-field";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { type Ask, type ScaleAsk, scaleChoices } from "./ask";
import { AskedColumns } from "./asked-columns";
import { fieldsBeside } from "./fields-beside";
import { mapForm } from "../local.form";
import type { Kind } from "../../small-count/counted";
import { type ColumnUse, columnUses, type Mapping } from "../mapping";

type Props = {
  readonly header: readonly string[];
  readonly kind: Kind;
  readonly mostHidden: number;
  readonly mapping: Omit<Mapping, "written">;
  readonly asks: readonly Ask[];
  readonly scale: ScaleAsk;
  readonly vouched: boolean;
  readonly tried: boolean;
  readonly lastResult?: SubmissionResult<string[]> | undefined;
};

export default function ColumnsForm({ header, kind, mostHidden, mapping, asks, scale, vouched, tried, lastResult }: Props): ReactElement {
  const [form, fields] = useSchemaForm(mapForm, { id: "columns", lastResult, defaultValue: { ...mapping, vouched } });
  const choices = header.map((name, column) => ({ value: String(column), label: name }));
  return (
    <FormFrame form={form}>
      <input type="hidden" name="intent" value="map" />
      <div className={fieldsBeside.box}>
        {usesOf(kind).map((use) => (
          <SelectField key={use} className={fieldsBeside.field} {...bind(fields[use])} {...wordsOf(use)} placeholder={m.local_columns_none()} choices={choices} />
        ))}
        {kind === "share" ? (
          <SelectField
            className={fieldsBeside.field}
            {...bind(fields.scale)}
            label={m.local_scale()}
            hint={scale.hint ?? undefined}
            errors={scale.missed ? [m.local_ask_missed()] : (fields.scale.errors ?? [])}
            {...(scale.open && { placeholder: m.local_ask_choose() })}
            choices={scaleChoices()}
          />
        ) : null}
        {kind === "share" && mapping.value !== undefined ? <input type="hidden" name="scaleOf" value={mapping.value} /> : null}
        <AskedColumns asks={asks} />
      </div>
      {kind === "count" ? null : (
        <Checkbox id={fields.vouched.id} name="vouched" defaultChecked={vouched} label={m.local_vouch({ most: mostHidden })} hint={m.local_vouch_hint()} />
      )}
      <div><SubmitButton kind={tried ? "quiet" : "primary"}>{tried ? m.local_columns_again() : m.local_columns_go()}</SubmitButton></div>
    </FormFrame>
  );
}

/** A count has no parts, an amount no numerator. */
function usesOf(kind: Kind): readonly ColumnUse[] {
  const without: readonly ColumnUse[] = kind === "count" ? ["numerator", "denominator"] : kind === "amount" ? ["numerator"] : [];
  return columnUses.filter((use) => !without.includes(use));
}

function wordsOf(use: ColumnUse): { readonly label: string; readonly hint?: string } {
  switch (use) {
    case "place": return { label: m.local_use_place(), hint: m.local_use_place_hint() };
    case "period": return { label: m.local_use_period() };
    case "groupType": return { label: m.local_use_group_type(), hint: m.local_use_group_type_hint() };
    case "group": return { label: m.local_use_group(), hint: m.local_use_group_hint() };
    case "value": return { label: m.local_use_value() };
    case "numerator": return { label: m.local_use_numerator() };
    case "denominator": return { label: m.local_use_denominator() };
    case "low": return { label: m.local_use_low() };
    case "high": return { label: m.local_use_high() };
  }
}
