import { Checkbox } from "~/components/field/checkbox";
import { ChoiceGroup } from "~/components/field/choice-group";
import { SelectField } from "~/components/field/select-field";
import { TextArea } from "~/components/field/text-area";
import { TextField } from "~/components/field/text-field";
import { dimensions, pillars, predictorsOf } from "~/content/framework";
import { LanguageField } from "~/components/field/language-field";
import { locale, m } from "~/content/messages";
import { say } from "~/content/text";
import type { Answer } from "./answer";
import { noneKnown, towardAll, truths, type NodeKind, type TheoryNode } from "../theory";
import { questionWords, todayWords } from "../theory-words";

type RowFieldsProps = { readonly kind: NodeKind; readonly node?: TheoryNode | undefined; readonly answer: Answer };

/** The fields of one row: its words, and what only its kind can say. */
export function RowFields({ kind, node, answer }: RowFieldsProps) {
  const { label, hint } = questionWords(kind);
  return (
    <>
      <TextArea name="text" lang={node?.language ?? undefined} rows={2} label={label} hint={hint} defaultValue={node?.text} errors={answer.of("text")} maxLength={600} required />
      <More kind={kind} node={node} answer={answer} />
      <LanguageField language={node ? node.language : locale()} />
    </>
  );
}

function More({ kind, node, answer }: RowFieldsProps) {
  switch (kind) {
    case "value":
      return <Dimensions node={node} />;
    case "outcome":
      return (
        <>
          <TextField name="who" label={m.theory_field_for_whom()} hint={m.theory_field_for_whom_hint()} defaultValue={node?.who} errors={answer.of("who")} maxLength={200} />
          <Predictor node={node} />
          <Dimensions node={node} />
          <Checkbox name="detail" value={noneKnown} defaultChecked={node?.detail === noneKnown} label={m.theory_field_none_known()} />
        </>
      );
    case "precondition":
      return <Today node={node} />;
    case "relationship":
      return (
        <>
          <TextField name="who" label={m.theory_field_with_whom()} defaultValue={node?.who} errors={answer.of("who")} maxLength={200} />
          <TextField name="detail" label={m.theory_field_ask()} defaultValue={node?.detail} errors={answer.of("detail")} maxLength={400} />
          <DueOn node={node} answer={answer} />
        </>
      );
    case "activity":
      return <Checkbox name="detail" value={towardAll} defaultChecked={node?.detail === towardAll} label={m.theory_field_toward_all()} />;
    case "next_step":
      return (
        <>
          <TextField name="who" label={m.theory_field_who()} defaultValue={node?.who} errors={answer.of("who")} maxLength={200} />
          <DueOn node={node} answer={answer} />
        </>
      );
    case "vision":
      return null;
  }
}

type NodeProps = { readonly node?: TheoryNode | undefined };

function Dimensions({ node }: NodeProps) {
  const choices = dimensions.map(({ key, name, meaning }) => ({ value: key, label: say(name), hint: say(meaning) }));
  return <ChoiceGroup pick="many" name="dimensions" label={m.theory_field_dimensions()} choices={choices} defaultValue={node?.dimensions ?? []} />;
}

function Predictor({ node }: NodeProps) {
  const groups = pillars.map(({ key, name }) => ({ label: say(name), choices: predictorsOf(key).map((predictor) => ({ value: predictor.key, label: say(predictor.name) })) }));
  return <SelectField name="predictor" label={m.theory_field_predictor()} placeholder={m.theory_field_not_chosen()} groups={groups} defaultValue={node?.predictor ?? ""} />;
}

function Today({ node }: NodeProps) {
  const choices = truths.map((truth) => ({ value: truth, label: todayWords(truth) }));
  return <SelectField name="detail" label={m.theory_field_today()} placeholder={m.theory_field_not_chosen()} choices={choices} defaultValue={node?.detail ?? ""} />;
}

function DueOn({ node, answer }: NodeProps & { readonly answer: Answer }) {
  return <TextField type="date" name="dueOn" label={m.theory_field_due()} defaultValue={node?.dueOn ?? ""} errors={answer.of("dueOn")} className="max-w-56" />;
}
