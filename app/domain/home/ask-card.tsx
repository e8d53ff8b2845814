import { Card } from "~/components/card";
import { m } from "~/content/messages";
import type { Contact } from "../coalition/people-here.server";

const shown = 3;

/** Whom to ask, by name: who runs the workshops first, then who leads. */
export function AskCard({ contacts }: { readonly contacts: readonly Pick<Contact, "name" | "role">[] }) {
  const first = contacts.toSorted((one, other) => one.role.localeCompare(other.role)).slice(0, shown);
  return (
    <Card id="ask" title={m.home_ask_title()}>
      {first.length === 0 ? <p className="text-ink-2">{m.home_ask_none()}</p> : null}
      <ul className="grid gap-1">
        {first.map(({ name, role }) => (
          <li key={`${role} ${name}`} className="wrap-anywhere">{role === "fac" ? m.home_ask_fac({ name }) : m.home_ask_lead({ name })}</li>
        ))}
      </ul>
    </Card>
  );
}
