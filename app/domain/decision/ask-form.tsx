import type { SubmissionResult } from "@conform-to/react";
import { SubmitButton } from "~/components/button/submit-button";
import { ChoiceGroup } from "~/components/field/choice-group";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { TextArea } from "~/components/field/text-area";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { type Rule, rules } from "./decision";
import { openVoteForm } from "./decision.form";
import { ruleMeaning, ruleWords } from "./decision-words";

type AskFormProps = { readonly question: string; readonly worksheet: string | null; readonly rule: Rule | null; readonly quorum: string; readonly lastResult: SubmissionResult<string[]> | null };

/** A question to all members, with the rule of the charter chosen already. */
export default function AskForm({ question, worksheet, rule, quorum, lastResult }: AskFormProps) {
  const [form, fields] = useSchemaForm(openVoteForm, { id: "ask", lastResult, defaultValue: { question, rule: rule ?? undefined } });
  return (
    <FormFrame form={form}>
      {worksheet === null ? null : <input type="hidden" name="worksheet" value={worksheet} />}
      <TextField {...bind(fields.question)} label={m.decision_field_question()} />
      <TextArea {...bind(fields.options)} label={m.decision_field_vote_options()} rows={3} />
      <ChoiceGroup id={fields.rule.id} name="rule" label={m.decision_field_rule()} errors={fields.rule.errors} defaultValue={fields.rule.initialValue ?? ""} choices={rules.map((one) => ({ value: one, label: ruleWords(one), hint: ruleMeaning(one) }))} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...bind(fields.endsOn)} type="date" label={m.decision_field_ends()} hint={m.decision_field_ends_hint()} />
        <TextField {...bind(fields.atLeast)} inputMode="numeric" label={m.decision_field_at_least()} hint={quorum === "" ? null : m.decision_field_charter({ words: quorum })} />
      </div>
      <div><SubmitButton>{m.decision_open_vote()}</SubmitButton></div>
    </FormFrame>
  );
}
