import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { m } from "~/content/messages";

type Props = {
  readonly indicator: {
    readonly definition: string;
    readonly area: string;
    readonly place: string | null;
    readonly kind: string;
    readonly frequency: string;
    readonly source: string;
    readonly runningTotal: boolean;
  };
};

/** What the numbers are, of whom, and where they come from. */
export function LocalAbout({ indicator: { definition, area, place, kind, frequency, source, runningTotal } }: Props): ReactElement {
  const facts = [
    [m.local_about_definition(), definition],
    [m.local_about_area(), place ? `${area} (${m.local_about_lies_in({ place })})` : area],
    [m.local_about_kind(), kind],
    [m.local_about_frequency(), frequency],
    [m.local_about_source(), source],
  ] as const;
  return (
    <Card id="about" title={m.local_about()}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[12rem_1fr]">
        {facts.map(([term, words]) => (
          <div key={term} className="contents">
            <dt className="text-label font-semibold">{term}</dt>
            <dd className="min-w-0 max-w-measure break-words whitespace-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
      {runningTotal ? <p className="mt-3 text-ink-2">{m.local_about_running()}</p> : null}
    </Card>
  );
}
