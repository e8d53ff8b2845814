import type { ReactElement } from "react";
import { Details } from "~/components/details";
import { m } from "~/content/messages";

/** The rules by which statements are made and ranked, in plain words. */
export function StandoutMethod(): ReactElement {
  const rules = [m.insight_how_compare(), m.insight_how_trend(), m.insight_how_gap(), m.insight_how_chance(), m.insight_how_rank(), m.insight_how_left_away()];
  return (
    <Details summary={m.insight_how_title()}>
      <ul className="flex max-w-measure list-disc flex-col gap-1.5 pl-5 text-label text-ink-2">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Details>
  );
}
