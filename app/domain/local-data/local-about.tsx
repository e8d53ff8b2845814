import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { TextLink } from "~/components/button/text-link";
import { OwnWords } from "~/components/own-words";
import { m, type Locale } from "~/content/messages";

type Props = {
  readonly indicator: {
    readonly definition: string;
    readonly area: string;
    readonly place: string | null;
    readonly kind: string;
    readonly frequency: string;
    readonly source: string;
    readonly runningTotal: boolean;
    readonly language: Locale | null;
  };
  /** Where another indicator is described; null for readers who may not. */
  readonly newPath: string | null;
};

/** What the numbers are, of whom, and where they come from. */
export function LocalAbout({ indicator: { definition, area, place, kind, frequency, source, runningTotal, language }, newPath }: Props): ReactElement {
  const facts = [
    [m.local_about_definition(), <OwnWords key="definition" words={definition} language={language} />],
    [m.local_about_area(), <OwnWords key="area" words={area} language={language} say={(words) => (place ? `${words} (${m.local_about_lies_in({ place })})` : words)} />],
    [m.local_about_kind(), kind],
    [m.local_about_frequency(), frequency],
    [m.local_about_source(), <OwnWords key="source" words={source} language={language} />],
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
      {newPath ? (
        <div className="mt-4 max-w-measure border-t border-line pt-4">
          <h3 className="text-label font-semibold">{m.local_about_fixed()}</h3>
          <p className="mt-1 text-ink-2">{m.local_about_fixed_why()}</p>
          <TextLink to={newPath} className="inline-flex min-h-11 items-center">{m.local_about_fixed_new()}</TextLink>
        </div>
      ) : null}
    </Card>
  );
}
