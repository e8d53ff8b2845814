import type { ListDesign } from "./list-design";
import { tables1To5 } from "./tables-1-to-5";
import { tables6To10 } from "./tables-6-to-10";

/** The lists whose rows are read one after the other, by what names them. */
const read: Readonly<Record<string, ListDesign>> = {
  metric_review: { named: "metric" },
  insights: { named: "text" },
  headline: { named: "headline" },
  local_indicators: { named: "indicator" },
  engagement_record: { named: "date_place.place" },
  data_walk: { named: "station" },
  narratives: { named: "dominant" },
  logic_model: { named: "action" },
  community_check: { named: "heard" },
  turn_the_curve: { named: "result" },
  targets: { named: "baseline" },
  observations: { named: "measure" },
  learning_review: { named: "moved" },
  amendment: { named: "why" },
  progress_report: { named: "period" },
  wins: { named: "title" },
};

const designs: Readonly<Record<string, ListDesign>> = { ...tables1To5, ...tables6To10, ...read };

/** How the rows of a worksheet are shown, by its key; undefined for a worksheet that is no list. */
export function listDesignOf(key: string): ListDesign | undefined {
  return Object.hasOwn(designs, key) ? designs[key] : undefined;
}
