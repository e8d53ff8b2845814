/** The fields that say where a number should be, by when, and why: shared by a new target and by a change of one. */
import type { FieldMetadata } from "@conform-to/react";
import type { ReactElement } from "react";
import { LanguageField } from "~/components/field/language-field";
import { NumberField } from "~/components/field/number-field";
import { bind } from "~/components/field/schema-form";
import { TextArea } from "~/components/field/text-area";
import { m, type Locale } from "~/content/messages";
import { measureOf, yearFormat } from "../measure";
import type { Baseline, Indicator, ReleasedValue } from "../target";
import { Sure } from "./sure";

type Props = {
  readonly indicator: Indicator;
  readonly baseline: Baseline;
  /** The newest released number, where it is newer than the baseline. */
  readonly newest: ReleasedValue | null;
  /** Of the reasons that are written here. */
  readonly language: Locale | null;
  readonly fields: { readonly value: FieldMetadata<number>; readonly year: FieldMetadata<number>; readonly rationale: FieldMetadata<string | undefined>; readonly sure: FieldMetadata<"on" | undefined> };
};

export function WishFields({ indicator, baseline, newest, language, fields }: Props): ReactElement {
  const measure = measureOf(indicator);
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField {...bindNumber(fields.value)} label={measure.typedPercent ? m.target_field_value_percent() : m.target_field_value()} hint={hintFor(indicator, measure.show(baseline.value))} format={measure.format} />
        <NumberField {...bindNumber(fields.year)} label={m.target_field_year()} hint={m.target_field_year_hint({ year: measure.years(baseline.year) })} format={yearFormat} />
      </div>
      {newest ? <p className="tabular-nums">{m.target_newest_released({ value: measure.show(newest.value), year: measure.years(newest.year), release: newest.release })}</p> : null}
      <Sure field={fields.sure} />
      <TextArea {...bind(fields.rationale)} label={m.target_field_rationale()} hint={m.target_field_rationale_hint()} rows={3} />
      <LanguageField language={language} />
    </>
  );
}

/** What a number field takes from its form. Limits stay with the schema, whose words people understand. */
export function bindNumber({ id, name, defaultValue, errors, required }: FieldMetadata<number> | FieldMetadata<number | undefined>) {
  return { id, name: String(name), defaultValue, errors, required };
}

function hintFor({ direction }: Indicator, value: string): string {
  if (direction === "neutral") return m.target_field_value_hint({ value });
  return direction === "higher" ? m.target_field_value_hint_higher({ value }) : m.target_field_value_hint_lower({ value });
}
