import type { ReactElement } from "react";
import { Rules } from "~/components/rules";
import { m } from "~/content/messages";

/** The rules by which statements are made and ranked, in plain words. */
export function StandoutMethod(): ReactElement {
  const rules = [m.insight_how_compare(), m.insight_how_trend(), m.insight_how_gap(), m.insight_how_chance(), m.insight_how_rank(), m.insight_how_left_away()];
  return <Rules summary={m.insight_how_title()} rules={rules} />;
}
