import { Card, CardRow, CardRows } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";
import type { GivenResults as Given } from "./workshop.server";

type GivenProps = { readonly given: readonly Given[]; readonly harvestPath: (session: string) => string };

/** On the home page of those who may put results into the worksheet: what facilitators have given them. */
export function GivenResults({ given, harvestPath }: GivenProps) {
  if (given.length === 0) return null;
  return (
    <Card id="given-results" tone="attention" title={m.workshop_given_title({ count: given.length })}>
      <CardRows>
        {given.map(({ session, title, by }) => (
          <CardRow key={session} end={<LinkButton to={harvestPath(session)} aria-label={m.workshop_given_act_for({ title })}>{m.workshop_given_act()}</LinkButton>}>
            <h3 className="font-[650] wrap-anywhere">{title}</h3>
            <p className="text-small text-ink-2">{m.workshop_given_by({ name: by })}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
