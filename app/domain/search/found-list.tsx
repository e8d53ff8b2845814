import { Card, CardRow, CardRows } from "~/components/card";
import { TextLink } from "~/components/button/text-link";
import { foreign } from "~/components/own-words";
import { m } from "~/content/messages";
import type { Group, Hit } from "./hit-of";

type FoundListProps = { readonly found: readonly { readonly group: Group; readonly hits: readonly Hit[]; readonly more: boolean }[] };

const titles: Readonly<Record<Group, () => string>> = {
  worksheets: m.search_in_worksheets,
  theory: m.shell_theory,
  targets: m.search_in_targets,
  metrics: m.shell_metrics,
  local: m.local_title,
  workshops: m.shell_workshops,
  comments: m.comment_title,
  people: m.search_in_people,
};

/** What was found, by kind; each place is marked, and its link leads there. */
export function FoundList({ found }: FoundListProps) {
  return (
    <div className="flex flex-col gap-5">
      {found.map(({ group, hits, more }) => (
        <Card key={group} title={titles[group]()}>
          <CardRows>
            {hits.map((hit) => (
              <CardRow key={hit.id}>
                <p className="text-small text-ink-2">{hit.where}</p>
                <TextLink to={hit.to} lang={foreign(hit.language)} className="wrap-anywhere">
                  {hit.pieces.map((piece, at) => (piece.hit ? <mark key={at} className="bg-gold-tint font-semibold text-ink">{piece.text}</mark> : <span key={at}>{piece.text}</span>))}
                </TextLink>
              </CardRow>
            ))}
          </CardRows>
          {more ? <p className="mt-3 text-small text-ink-2">{m.search_more()}</p> : null}
        </Card>
      ))}
    </div>
  );
}
