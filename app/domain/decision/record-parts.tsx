import { Details } from "~/components/details";
import { SelectField } from "~/components/field/select-field";
import { TextArea } from "~/components/field/text-area";
import { m } from "~/content/messages";
import type { DecisionChoices } from "./decision.server";

type People = DecisionChoices["people"];

/** A word for each person. The value carries who said it, so that a list of words needs no second one of names. */
export function PeopleFields({ people, options, known }: { readonly people: People; readonly options: readonly string[]; readonly known: Readonly<Record<string, string>> }) {
  const words = [["part", m.decision_word_part()], ...options.map((option, at) => [String(at), m.decision_word_for({ option })]), ["aside", m.decision_word_aside()], ["against", m.decision_word_against()]] as const;
  return (
    <Details summary={m.decision_field_people()} open={Object.keys(known).length > 0}>
      <p className="mb-3 text-small text-ink-2">{m.decision_field_people_hint()}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {people.map(({ id, name }) => (
          <SelectField key={id} label={name} name="voices" placeholder={m.decision_word_absent()} defaultValue={known[id] === undefined ? "" : `${id}:${known[id]}`} choices={words.map(([word = "", label = ""]) => ({ value: `${id}:${word}`, label }))} />
        ))}
      </div>
    </Details>
  );
}

/** As many concerns as stand empty in the form at least. */
const room = 2;

export function ConcernFields({ people, known }: { readonly people: People; readonly known: readonly { readonly who: string; readonly words: string }[] }) {
  const count = Math.min(5, known.length + room);
  return (
    <Details summary={m.decision_field_concerns()} open={known.length > 0}>
      <div className="flex flex-col gap-3">
        {Array.from({ length: count }, (_, at) => (
          <div key={at} className="grid gap-3 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <SelectField label={m.decision_field_concern_who()} name={`concerns[${at}].who`} placeholder={m.decision_nothing()} defaultValue={known[at]?.who ?? ""} choices={people.map(({ id, name }) => ({ value: id, label: name }))} />
            <TextArea label={m.decision_field_concern()} name={`concerns[${at}].words`} rows={1} maxLength={1000} defaultValue={known[at]?.words ?? ""} />
          </div>
        ))}
      </div>
    </Details>
  );
}

const places = [0, 1, 2] as const;

export function LinkFields({ choices: { sheets, targets, metrics }, affected }: { readonly choices: DecisionChoices; readonly affected: readonly string[] }) {
  const all = [{ label: m.decision_sheets(), choices: sheets }, { label: m.decision_targets(), choices: targets }, { label: m.decision_metrics(), choices: metrics }].filter((group) => group.choices.length > 0);
  const changeable = all.slice(0, targets.length > 0 ? 2 : 1);
  return (
    <Details summary={m.decision_field_links()} open={affected.length > 0}>
      <div className="grid gap-3 sm:grid-cols-2">
        <div className="flex flex-col gap-3">
          {places.map((at) => <SelectField key={at} label={m.decision_field_evidence()} name="evidence" placeholder={m.decision_nothing()} groups={all} />)}
        </div>
        <div className="flex flex-col gap-3">
          {places.map((at) => <SelectField key={at} label={m.decision_field_affected()} name="affected" placeholder={m.decision_nothing()} groups={changeable} defaultValue={affected[at] ?? ""} />)}
        </div>
      </div>
    </Details>
  );
}
