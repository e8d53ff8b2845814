import { Card, CardRow, CardRows } from "~/components/card";
import { CircleDashed } from "~/components/icons";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { ActLine } from "./act-line";

type ActListProps = { readonly acts: readonly ActLine[]; readonly met: number; readonly total: number };

/** What is to be done on a step after the act at hand; each line leads to its field. */
export function ActList({ acts, met, total }: ActListProps) {
  if (acts.length === 0) return null;
  return (
    <Card id="acts" title={m.process_after_that()} actions={<span className="text-small text-ink-2">{m.process_in_place({ met, total })} · <TextLink to="#criteria" className="inline-flex min-h-11 items-center">{m.process_see_them()}</TextLink></span>}>
      <CardRows>
        {acts.map(({ id, words, place, to, mine }) => (
          <CardRow key={id}>
            <span className="flex items-start gap-3">
              <CircleDashed size={20} className="mt-0.5 shrink-0 text-gold" />
              <span>
                {mine ? <TextLink to={to} className="inline-flex min-h-11 items-center font-[650]">{words}</TextLink> : <span className="font-[650]">{words}</span>}
                <span className="block text-small text-ink-2">{place}</span>
              </span>
            </span>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
