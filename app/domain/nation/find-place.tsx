import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Button } from "~/components/button";
import { TextField } from "~/components/text-field";
import { TextLink } from "~/components/text-link";
import { m } from "~/content/messages";
import type { FindView } from "./find-view";
import { rowId } from "./row-id";

type Props = {
  readonly find: FindView;
  /** The part of the address that shows the same without the search. */
  readonly search: string;
};

/** Finds a place in the ranking by what is typed. An ordinary form: it works by keyboard and before any script has loaded. */
export function FindPlace({ find: { typed, said, choices }, search }: Props): ReactElement {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Form key={typed} method="get" role="search" aria-label={m.nation_find()} preventScrollReset className="flex flex-wrap items-end gap-2.5">
        {[...new URLSearchParams(search)].filter(([name]) => name !== "find" && name !== "page").map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField type="search" name="find" label={m.nation_find()} hint={m.nation_find_hint()} defaultValue={typed} maxLength={80} className="w-full sm:w-80" />
        <Button>{m.nation_find_go()}</Button>
      </Form>
      <p role="status" className="text-label font-semibold empty:hidden">
        {said}
      </p>
      {choices.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4">
          {choices.map(({ label, search: to }) => (
            <li key={to}>
              <TextLink to={`${to}#${rowId}`} preventScrollReset className="inline-flex min-h-11 items-center">
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
