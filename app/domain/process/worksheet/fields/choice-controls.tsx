import { ChoiceGroup } from "~/components/field/choice-group";
import { SelectField } from "~/components/field/select-field";
import { m } from "~/content/messages";
import type { Choice } from "~/content/planning-words";
import { say } from "~/content/text";
import { ChosenWords } from "./chosen-words";
import { type ControlProps, textOf, textsOf } from "./control-props";
import { offered } from "./offered";
import { helpOf, questionOf } from "./question";

type Props = ControlProps & { readonly choices: readonly Choice[] };

/** One of a few words. */
export function OneControl({ field, value, onChange, readOnly, name, choices }: Props) {
  const listed = offered(choices.map(({ key, name: words }) => ({ value: key, label: say(words) })), textOf(value));
  return (
    <div className="flex flex-col gap-1.5">
      <SelectField name={name} label={questionOf(field)} hint={helpOf(field)} value={textOf(value)} onChange={(event) => onChange(event.currentTarget.value)} disabled={readOnly} placeholder={m.process_choose()} choices={listed} />
      <ChosenWords choices={listed} value={textOf(value)} />
    </div>
  );
}

/** Any of a few words. */
export function ChoicesControl({ field, value, onChange, readOnly, name, choices }: Props) {
  const chosen = textsOf(value);
  const keys = choices.map((choice) => choice.key);
  // What was chosen while it could be stays chosen.
  const gone = chosen.filter((other) => !keys.includes(other));
  const toggled = (key: string, on: boolean) => [...keys.filter((other) => (other === key ? on : chosen.includes(other))), ...gone];
  return (
    <ChoiceGroup
      label={questionOf(field)}
      hint={helpOf(field)}
      name={name}
      pick="many"
      value={chosen}
      onChange={(key, on) => onChange(toggled(key, on))}
      disabled={readOnly}
      choices={choices.map((choice) => ({ value: choice.key, label: say(choice.name) }))}
    />
  );
}
