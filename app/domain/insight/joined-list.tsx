import type { ReactElement } from "react";
import { Chip } from "~/components/chip";
import { Details } from "~/components/details";
import { Link2 } from "~/components/icons";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { ConnectionsCaveat } from "./connection/connections-caveat";
import { ConnectionsMethod } from "./connection/connections-method";
import type { JoinedView } from "./standout/joined";

type Props = { readonly joined: readonly JoinedView[]; readonly metricPath: (metric: string, search: string) => string };

/** As many are in sight at first. */
const inSight = 3;

/** What stands out here and moves together across all places, with what that does not say. */
export function JoinedList({ joined, metricPath }: Props): ReactElement | null {
  if (joined.length === 0) return null;
  const rest = joined.slice(inSight);
  return (
    <section aria-labelledby="joined" className="flex flex-col gap-4">
      <h2 id="joined" className="text-heading font-[650]">{m.connection_pairs_title()}</h2>
      <p className="max-w-measure text-ink-2">{m.connection_pairs_lead()}</p>
      <ConnectionsCaveat />
      <Cards joined={joined.slice(0, inSight)} metricPath={metricPath} />
      <div>
        {rest.length > 0 ? (
          <Details summary={m.connection_pair_more({ count: rest.length })}>
            <Cards joined={rest} metricPath={metricPath} />
          </Details>
        ) : null}
        <ConnectionsMethod />
      </div>
    </section>
  );
}

function Cards({ joined, metricPath }: Props): ReactElement {
  return (
    <ol className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-x-5 gap-y-4">
      {joined.map(({ key, names, strength, sentence, facts, metric, search }) => (
        <li key={key} className="flex min-w-0 flex-col gap-2 rounded-card border border-line bg-surface p-4 shadow-card">
          <h3 className="text-label font-[650]">{names}</h3>
          <p><Chip tone="info" icon={Link2}>{strength}</Chip></p>
          <p className="font-serif text-lead">{sentence}</p>
          <ul className="flex max-w-measure flex-col gap-1 text-label text-ink-2">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <p data-print="never" className="border-t border-line pt-1">
            <TextLink to={`${metricPath(metric, search)}#connections`} className="inline-flex min-h-11 items-center" aria-label={m.connection_pair_see_of({ names })}>{m.connection_pair_see()}</TextLink>
          </p>
        </li>
      ))}
    </ol>
  );
}
