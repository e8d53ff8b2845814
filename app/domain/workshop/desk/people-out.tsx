import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { Details } from "~/components/details";
import { m } from "~/content/messages";
import type { SeatedPerson } from "./facilitate.server";

/** Who was taken out, and the way in again: it is the facilitator's alone to open. */
export function PeopleOut({ people }: { readonly people: readonly SeatedPerson[] }) {
  if (people.length === 0) return null;
  return (
    <Details summary={m.workshop_out_list()}>
      <p className="mb-2 text-small text-ink-2">{m.workshop_let_in_means()}</p>
      <ul className="flex flex-wrap gap-2">
        {people.map(({ id, nickname }) => (
          <li key={id}>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="person" value={id} />
              <Button name="intent" value="let-in" className="max-w-full wrap-anywhere">{m.workshop_let_in_now({ nickname })}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </Details>
  );
}
