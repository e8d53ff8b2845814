import type { SubmissionResult } from "@conform-to/react";
import { type ReactElement, useState } from "react";
import { FormFrame } from "~/components/field/form-frame";
import { Snowflake } from "~/components/icons";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SelectField } from "~/components/field/select-field";
import { LanguageField } from "~/components/field/language-field";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { locale, m } from "~/content/messages";
import { baselineForm } from "../../baseline/baseline.form";
import type { TableRow } from "./metric-rows";
import type { MetricView } from "../metric-view";

type Props = {
  readonly view: MetricView;
  /** The figures of the own place in the year shown. */
  readonly rows: readonly TableRow[];
  /** Groups that have a baseline already: freezing another year supersedes it, with a reason. */
  readonly frozenGroups: readonly string[];
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** Loaded when somebody wants to freeze: the judging of forms is heavy, and most readers only read.
 *  Freezes a figure as the coalition's baseline. Reasons are asked for only where one is needed. */
export default function FreezeForm({ view, rows, frozenGroups, lastResult }: Props): ReactElement {
  const [form, fields] = useSchemaForm(baselineForm, { id: "freeze", lastResult });
  const [subgroup, choose] = useState(rows[0]?.subgroup ?? "");
  const row = rows.find((candidate) => candidate.subgroup === subgroup) ?? rows[0];
  return (
    <FormFrame form={form}>
      <input type="hidden" name="intent" value="freeze" />
      <input type="hidden" name="geography" value={row?.geography ?? ""} />
      <input type="hidden" name="column" value={view.chosen.column} />
      <input type="hidden" name="breakdown" value={view.chosen.breakdown} />
      <input type="hidden" name="year" value={row?.year ?? ""} />
      {rows.length > 1 ? (
        <SelectField label={m.metric_freeze_which()} name="subgroup" value={subgroup} onChange={(event) => choose(event.target.value)} choices={rows.map(choiceOf)} />
      ) : (
        <>
          <input type="hidden" name="subgroup" value={subgroup} />
          <p>{row ? m.metric_freeze_one({ value: row.value, year: row.years, place: row.place }) : null}</p>
        </>
      )}
      {row?.weak ? <TextArea {...bind(fields.override)} required label={m.metric_freeze_override()} hint={m.metric_freeze_override_hint()} rows={2} /> : null}
      {frozenGroups.includes(subgroup) ? <TextArea {...bind(fields.because)} required label={m.metric_freeze_because()} hint={m.metric_freeze_because_hint()} rows={2} /> : null}
      {row?.weak || frozenGroups.includes(subgroup) ? <LanguageField language={locale()} /> : null}
      <div>
        <SubmitButton icon={Snowflake}>{m.metric_freeze_now()}</SubmitButton>
      </div>
    </FormFrame>
  );
}

function choiceOf({ subgroup, group, value, quality }: TableRow) {
  return { value: subgroup, label: `${group}: ${value} (${quality})` };
}
