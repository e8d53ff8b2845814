import { dateFormat } from "~/content/format";
import { Card, CardRow, CardRows } from "~/components/card";
import { locale, m } from "~/content/messages";
import type { Change } from "./what-changed.server";

/** What other people did. `first`: there was no visit before. */
export function ChangeList({ changes, first }: { readonly changes: readonly Change[]; readonly first: boolean }) {
  return (
    <Card id="since" title={first ? m.process_home_since_first() : m.process_home_since()} className="self-start">
      {changes.length === 0 ? <p className="text-ink-2">{first ? m.process_home_nothing_yet() : m.process_home_nothing()}</p> : null}
      <CardRows>
        {changes.map(({ id, words, at }) => (
          <CardRow key={id}>
            <p>{words}</p>
            <p className="text-small text-ink-2">
              <time dateTime={at}>{dayWords(at)}</time>
            </p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

/** The day alone, in one time zone for server and browser: an hour would differ between the two. */
function dayWords(at: string): string {
  return dateFormat(locale(), { weekday: "long", month: "long", day: "numeric", timeZone: "UTC" }).format(new Date(at));
}
