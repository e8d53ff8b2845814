import { TextLink } from "~/components/button/text-link";
import { Card } from "~/components/card";
import { m } from "~/content/messages";
import type { FlowPlace } from "./flow-page";

type BeginsProps = { readonly beside: readonly { readonly id: string; readonly place: FlowPlace; readonly lines: readonly string[] }[]; readonly sheetPath: (step: number, sheet: string) => string };

/** As many lines of one worksheet as are shown before its page is the better place. */
const shown = 5;

/** What was settled in earlier worksheets, where the next one begins with it. */
export default function BeginsCard({ beside, sheetPath }: BeginsProps) {
  if (beside.length === 0) return null;
  return (
    <Card tone="calm" title={m.flow_begins()} className="mb-5">
      <p className="mb-3 text-label text-ink-2">{m.flow_begins_lead()}</p>
      <dl className="grid gap-4 text-label md:grid-cols-2">
        {beside.map(({ id, place, lines }) => (
          <div key={id} className="min-w-0">
            <dt>
              <TextLink to={sheetPath(place.step, place.key)} className="inline-flex min-h-11 items-center font-semibold">{place.name}</TextLink>
            </dt>
            {lines.slice(0, shown).map((line) => (
              <dd key={line} className="break-words">{line}</dd>
            ))}
            {lines.length > shown ? <dd className="text-ink-2">{m.flow_more({ count: lines.length - shown })}</dd> : null}
          </div>
        ))}
      </dl>
    </Card>
  );
}
