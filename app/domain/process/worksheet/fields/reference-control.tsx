import { useState } from "react";
import { ChoiceGroup } from "~/components/field/choice-group";
import { Field } from "~/components/field/field";
import { IconButton } from "~/components/button/icon-button";
import { X } from "~/components/icons";
import { surplus } from "~/components/length-limit";
import { SelectField } from "~/components/field/select-field";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Referent } from "~/content/worksheet-fields";
import { longest } from "../answer-limits";
import type { ReferentChoice } from "../referents/referent";
import { ChosenWords } from "./chosen-words";
import { type ControlProps, textOf, textsOf } from "./control-props";
import { LineArea } from "./line-area";
import { LinesControl } from "./lines-control";
import { chosenName, offered } from "./offered";
import { PlaceControl, PlacesControl } from "./place-control";
import { helpOf, questionOf } from "./question";

const AddOrganization = late(async () => ({ default: (await import("../../../coalition/add-organization")).AddOrganization }));
// It knows all steps by name, and most lists have something to choose.
const NothingToChoose = late(() => import("./nothing-to-choose"));

type ReferenceProps = ControlProps & { readonly refers: Referent; readonly many: boolean; readonly atMost?: number | undefined };

/** Points at something that is kept elsewhere. What cannot be listed is written in words, so that nothing stops the work. */
export function ReferenceControl({ refers, many, atMost, ...props }: ReferenceProps) {
  const choices = props.referents[refers];
  if (refers === "geography") return many ? <PlacesControl {...props} atMost={atMost} /> : <PlaceControl {...props} />;
  if (!choices || (refers === "component" && choices.length === 0)) return many ? <LinesControl {...props} atMost={atMost} /> : <WordsControl {...props} />;
  return refers === "organization" ? <Organizations {...props} refers={refers} many={many} choices={choices} atMost={atMost} /> : <Listed {...props} refers={refers} many={many} choices={choices} atMost={atMost} />;
}

/** Organizations are added where they are missing. */
function Organizations({ choices: known, ...props }: ReferenceProps & ListedProps) {
  const { field, value, onChange, readOnly, many } = props;
  const [added, setAdded] = useState<readonly ReferentChoice[]>([]);
  const choices = [...known, ...added.filter((one) => !known.some((other) => other.value === one.value))];
  return (
    <div className="flex flex-col gap-1">
      <Listed {...props} choices={choices} />
      {readOnly ? null : (
        <AddOrganization
          about={say(field.label)}
          onAdded={(organization) => {
            setAdded([...added, organization]);
            onChange(many ? [...textsOf(value).filter((one) => one !== organization.value), organization.value] : organization.value);
          }}
        />
      )}
    </div>
  );
}

function Listed({ refers, many, atMost, ...props }: ReferenceProps & ListedProps) {
  const isEmpty = props.choices.every(({ gone }) => gone);
  return (
    <div className="flex flex-col gap-1.5">
      {many ? <ManyControl {...props} atMost={atMost} /> : <OneOfControl {...props} />}
      {isEmpty && !props.readOnly ? <NothingToChoose refers={refers} /> : null}
    </div>
  );
}

function WordsControl({ field, value, onChange, readOnly, name }: ControlProps) {
  return (
    <Field label={questionOf(field)} hint={helpOf(field)} limit={{ most: longest.line, over: surplus(value, longest.line) }}>
      {(control) => <LineArea {...control} name={name} value={textOf(value)} onChange={onChange} readOnly={readOnly} />}
    </Field>
  );
}

type ListedProps = ControlProps & { readonly choices: readonly ReferentChoice[] };

function OneOfControl({ field, value, onChange, readOnly, name, choices: known }: ListedProps) {
  // A part of a logic model is pointed at by its words, which stay when the model is changed.
  const choices = offered(known, textOf(value), chosenName(known, textOf(value)));
  return (
    <div className="flex flex-col gap-1.5">
      <SelectField name={name} label={questionOf(field)} hint={helpOf(field)} value={textOf(value)} onChange={(event) => onChange(event.currentTarget.value)} disabled={readOnly} placeholder={m.process_choose()} choices={choices} />
      <ChosenWords choices={choices} value={textOf(value)} />
    </div>
  );
}

/** A list of what was picked, and a way to pick one more. */
function ManyControl({ field, value, onChange, readOnly, name, choices, atMost }: ListedProps & { readonly atMost?: number | undefined }) {
  const picked = textsOf(value);
  const open = choices.filter((choice) => !choice.gone && !picked.includes(choice.value));
  const full = atMost !== undefined && picked.length >= atMost;
  return (
    <>
      <noscript>
        <ChoiceGroup label={questionOf(field)} hint={helpOf(field)} name={name} pick="many" defaultValue={picked} disabled={readOnly} choices={choices} />
      </noscript>
      <div className="flex flex-col gap-2 noscript:hidden">
        <SelectField label={questionOf(field)} hint={helpOf(field)} value="" onChange={(event) => onChange([...picked, event.currentTarget.value])} disabled={readOnly} placeholder={full ? m.process_enough({ count: picked.length }) : m.process_add_one()} choices={full ? [] : open} />
        <ul className="flex flex-wrap gap-2">
          {picked.map((key) => (
            <li key={key} className="flex items-center rounded-control border border-line-2 bg-surface pl-3 text-label">
              {chosenName(choices, key)}
              {readOnly ? null : <IconButton icon={X} label={m.common_row_remove({ name: chosenName(choices, key) })} onClick={() => onChange(picked.filter((other) => other !== key))} />}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
