import { useState } from "react";
import { IconButton } from "~/components/button/icon-button";
import { X } from "~/components/icons";
import type { PickerChoice } from "~/components/field/picker";
import { PickerField } from "~/components/field/picker-field";
import { m } from "~/content/messages";
import type { ReferentChoice } from "../referents/referent";
import { type ControlProps, textOf, textsOf } from "./control-props";
import { helpOf, questionOf } from "./question";

type PlaceProps = ControlProps & { readonly atMost?: number | undefined };

/** One county or city, found by typing. */
export function PlaceControl({ field, value, onChange, referents, readOnly }: ControlProps) {
  const picked = known(referents.geography).find((choice) => choice.value === textOf(value));
  if (readOnly) return <Chosen field={field} names={picked ? [picked.label] : []} />;
  return <Search field={field} defaultChoice={picked} onPick={(choice) => onChange(choice?.value ?? "")} />;
}

/** Several counties or cities, each found by typing and taken off by its button. */
export function PlacesControl({ field, value, onChange, referents, readOnly, atMost }: PlaceProps) {
  const [found, setFound] = useState<readonly PickerChoice[]>([]);
  const picked = textsOf(value);
  const nameOf = (id: string) => [...found, ...known(referents.geography)].find((choice) => choice.value === id)?.label ?? id;
  if (readOnly) return <Chosen field={field} names={picked.map(nameOf)} />;
  function add(choice: PickerChoice | null) {
    if (!choice || picked.includes(choice.value)) return;
    setFound([...found, choice]);
    onChange([...picked, choice.value]);
  }
  return (
    <div className="flex flex-col gap-2">
      {atMost !== undefined && picked.length >= atMost ? <p className="text-label font-semibold">{questionOf(field)}</p> : <Search key={picked.length} field={field} onPick={add} />}
      <ul className="flex flex-wrap gap-2">
        {picked.map((id) => (
          <li key={id} className="flex items-center rounded-control border border-line-2 bg-surface pl-3 text-label">
            {nameOf(id)}
            <IconButton icon={X} label={m.common_row_remove({ name: nameOf(id) })} onClick={() => onChange(picked.filter((other) => other !== id))} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type SearchProps = Pick<ControlProps, "field"> & { readonly defaultChoice?: PickerChoice | undefined; readonly onPick: (choice: PickerChoice | null) => void };

function Search({ field, defaultChoice, onPick }: SearchProps) {
  return <PickerField label={questionOf(field)} hint={helpOf(field)} searchPath="/communities" defaultChoice={defaultChoice} onPick={onPick} withoutScripts={m.process_needs_script()} />;
}

function Chosen({ field, names }: Pick<ControlProps, "field"> & { readonly names: readonly string[] }) {
  return (
    <div>
      <p className="text-label font-semibold">{questionOf(field)}</p>
      <p>{names.join("; ")}</p>
    </div>
  );
}

function known(choices: readonly ReferentChoice[] | undefined): readonly ReferentChoice[] {
  return choices ?? [];
}
