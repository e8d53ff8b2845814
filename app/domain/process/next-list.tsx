import { Card, CardRow, CardRows } from "~/components/card";
import { LinkButton } from "~/components/link-button";
import { m } from "~/content/messages";

/** One line of "next for us": what it is, where it belongs, and the way there. */
export type NextLine = { readonly key: string; readonly title: string; readonly note: string; readonly act: string; readonly to: string };

/** What is next for the coalition; the first of them is the page's one primary action. */
export function NextList({ lines }: { readonly lines: readonly NextLine[] }) {
  return (
    <Card id="next" title={m.process_home_next()}>
      {lines.length === 0 ? <p className="text-ink-2">{m.process_home_all_done()}</p> : null}
      <CardRows>
        {lines.map(({ key, title, note, act, to }, position) => (
          <CardRow
            key={key}
            end={
              <LinkButton kind={position === 0 ? "primary" : "quiet"} to={to}>
                {act}
              </LinkButton>
            }
          >
            <h3 className="font-[650]">{title}</h3>
            <p className="text-small text-ink-2">{note}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
