import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Button } from "~/components/button/button";
import { TextField } from "~/components/field/text-field";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { findName } from "./place-find";

type Props = {
  readonly label: string;
  readonly typed: string;
  /** What came of the search, in words; nothing when the places say it themselves. */
  readonly said: string | null;
  /** What one must know of what was found. */
  readonly note?: string | null;
  readonly choices: readonly { readonly label: string; readonly to: string }[];
  /** The rest of the address, which the search keeps. */
  readonly kept: readonly (readonly [name: string, value: string])[];
};

/** Finds a place by what is typed. An ordinary form, and a link for each place: it works by keyboard and where no script runs. */
export function PlaceSearch({ label, typed, said, note = null, choices, kept }: Props): ReactElement {
  return (
    <div className="flex w-full min-w-0 flex-col gap-2">
      <Form key={typed} method="get" role="search" aria-label={label} preventScrollReset className="flex flex-wrap items-end gap-2.5">
        {kept.filter(([name]) => name !== findName).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField type="search" name={findName} label={label} hint={m.nation_find_hint()} defaultValue={typed} maxLength={80} className="w-full sm:w-80" />
        <Button>{m.nation_find_go()}</Button>
      </Form>
      <p role="status" className="text-label font-semibold empty:hidden">
        {said}
      </p>
      {note ? <p className="max-w-measure text-label text-ink-2">{note}</p> : null}
      {choices.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4">
          {choices.map(({ label: place, to }) => (
            <li key={to}>
              <TextLink to={to} preventScrollReset className="inline-flex min-h-11 items-center">
                {place}
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
