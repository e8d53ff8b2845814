import type { SubmissionResult } from "@conform-to/react";
import { useState } from "react";
import { SubmitButton } from "~/components/button/submit-button";
import { ChoiceGroup } from "~/components/field/choice-group";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { TextArea } from "~/components/field/text-area";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { rules } from "./decision";
import { optionsIn, recordForm } from "./decision.form";
import type { DecisionChoices } from "./decision.server";
import { ruleMeaning, ruleWords } from "./decision-words";
import type { Known } from "./known.server";
import { ConcernFields, LinkFields, PeopleFields } from "./record-parts";

type RecordFormProps = { readonly known: Known; readonly choices: DecisionChoices; readonly day: string; readonly lastResult: SubmissionResult<string[]> | null };

/** A decision as it goes into the log, filled in with what is known already. */
export default function RecordForm({ known, choices, day, lastResult }: RecordFormProps) {
  const start = { question: known.question, options: known.options, rule: known.rule ?? choices.rule ?? undefined, ruleWords: known.vote ? "" : choices.quorum, decidedOn: day, taken: known.taken };
  const [form, fields] = useSchemaForm(recordForm, { id: "record", lastResult, defaultValue: start });
  const [written, write] = useState(fields.options.initialValue ?? "");
  const options = optionsIn(written);
  return (
    <FormFrame form={form}>
      {known.vote ? <input type="hidden" name="vote" value={known.vote} /> : null}
      {known.meeting ? <input type="hidden" name="meeting" value={known.meeting} /> : null}
      <TextField {...bind(fields.question)} label={m.decision_field_question()} />
      <TextArea {...bind(fields.options)} label={m.decision_field_options()} rows={3} onChange={(event) => write(event.currentTarget.value)} />
      {options.length > 0 ? (
        <ChoiceGroup id={fields.taken.id} name="taken" label={m.decision_field_taken()} errors={fields.taken.errors} defaultValue={fields.taken.initialValue ?? ""} choices={[...options.map((option, at) => ({ value: String(at), label: <span className="wrap-anywhere">{option}</span> })), { value: "", label: m.decision_taken_none() }]} />
      ) : null}
      <TextArea {...bind(fields.outcome)} label={m.decision_field_outcome()} rows={3} />
      <ChoiceGroup id={fields.rule.id} name="rule" label={m.decision_field_rule()} errors={fields.rule.errors} defaultValue={fields.rule.initialValue ?? ""} choices={rules.map((rule) => ({ value: rule, label: ruleWords(rule), hint: ruleMeaning(rule) }))} />
      <TextField {...bind(fields.ruleWords)} label={m.decision_field_rule_words()} />
      <PeopleFields people={choices.people} options={options} known={known.voices ?? {}} />
      <ConcernFields people={choices.people} known={known.concerns ?? []} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...bind(fields.decidedOn)} type="date" label={m.decision_field_decided()} />
        <TextField {...bind(fields.reviewOn)} type="date" label={m.decision_field_review()} />
      </div>
      <LinkFields choices={choices} affected={known.affected ?? []} />
      {known.replaces ? (
        <>
          <input type="hidden" name="replaces" value={known.replaces.number} />
          <TextArea {...bind(fields.replaceReason)} label={m.decision_field_reason()} hint={m.decision_new_replaces(known.replaces)} rows={2} />
        </>
      ) : null}
      <div><SubmitButton>{m.decision_record()}</SubmitButton></div>
    </FormFrame>
  );
}

