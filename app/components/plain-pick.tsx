import { m } from "~/content/messages";
import { Button } from "./button/button";
import type { PickerChoice } from "./field/picker";
import { SelectField } from "./field/select-field";
import { TextField } from "./field/text-field";

/** What was searched for, and what was found. */
export type PlainSearch = { readonly typed: string; readonly choices: readonly PickerChoice[]; /** What one must know of what was found. */ readonly note?: string | null };

type PlainPickProps = {
  readonly label: string;
  readonly hint?: string;
  readonly errors?: readonly string[] | undefined;
  /** The name under which the form sends what is picked. */
  readonly name: string;
  /** The name under which the page is asked for a search; everything typed in the form comes back with it. */
  readonly findName: string;
  readonly search: PlainSearch;
};

/** One of very many, where no script runs: the page searches, and what it found is a list in the same form. */
export function PlainPick({ label, hint, errors, name, findName, search: { typed, choices, note = null } }: PlainPickProps) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-2.5">
        <TextField type="search" name={findName} label={label} hint={hint} defaultValue={typed} errors={choices.length === 0 ? errors : []} className="w-full sm:w-80" />
        <Button formMethod="get" formNoValidate>
          {m.common_find()}
        </Button>
      </div>
      {note ? <p className="max-w-measure text-label text-ink-2">{note}</p> : null}
      {typed === "" ? null : choices.length === 0 ? (
        <p role="status" className="text-label font-semibold">
          {m.common_pick_none()}
        </p>
      ) : (
        <SelectField name={name} label={m.common_found()} errors={errors} choices={choices} {...(note ? { placeholder: m.process_choose() } : {})} />
      )}
    </div>
  );
}
