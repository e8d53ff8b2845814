import { Card, CardRow, CardRows } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";

/** One line of what is next: what it is, where it belongs, and the way there. */
export type NextLine = { readonly key: string; readonly title: string; readonly note: string; readonly act: string; readonly to: string };

/** What a lead does first in a new coalition, and what is next for all. The first line of the page is its one primary action. */
export function NextList({ begin, lines }: { readonly begin: readonly NextLine[]; readonly lines: readonly NextLine[] }) {
  const beginning = begin.length > 0;
  return (
    <>
      {beginning ? <LinesCard id="begin" title={m.process_begin()} lines={begin} primary /> : null}
      {beginning && lines.length === 0 ? null : <LinesCard id="next" title={m.process_home_next()} lines={lines} primary={!beginning} />}
    </>
  );
}

type LinesCardProps = { readonly id: string; readonly title: string; readonly lines: readonly NextLine[]; readonly primary: boolean };

function LinesCard({ id, title, lines, primary }: LinesCardProps) {
  return (
    <Card id={id} title={title}>
      {lines.length === 0 ? <p className="text-ink-2">{m.process_home_all_done()}</p> : null}
      <CardRows>
        {lines.map(({ key, title: words, note, act, to }, position) => (
          <CardRow
            key={key}
            end={
              <LinkButton kind={primary && position === 0 ? "primary" : "quiet"} to={to}>
                {act}
              </LinkButton>
            }
          >
            <h3 className="font-[650]">{words}</h3>
            <p className="text-small text-ink-2">{note}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
