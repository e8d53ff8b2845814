import { pillars, predictors } from "~/content/framework";
import { metrics } from "~/content/metrics";
import { principles, sectors } from "~/content/planning-words";
import { fieldsOf } from "~/content/worksheet-fields";
import { type Evidence, sheetOf } from "../evidence";
import { type Count, holds, missing, partsFilled, rowsWithout, short, unfilled, words } from "./counting";

/** What steps 1 to 3 show. Source: their "done when" lists. */
export const earlyCounts: Readonly<Record<string, Count>> = {
  "1.a": unfilled("shared_definition", "econ_local", "power_local", "dignity_local"),
  "1.b": unfilled("shared_definition", "equity_process", "equity_goal"),
  "1.c": (evidence) => short(partsFilled(sheetOf(evidence, "shared_definition").fields, "principle_commitments"), principles.length),
  "1.d": (evidence) => missing(words(sheetOf(evidence, "actors_first_list").rows, "sector"), sectors.map((sector) => sector.key)),
  "2.a": unfilled("community_and_peers", "peers"),
  "2.b": ({ readColumns }) => missing(ofColumns(readColumns, ({ predictor }) => predictor), predictors.map(({ key }) => key)),
  "2.c": ({ gapColumns }) => missing(ofColumns(gapColumns, ({ predictor }) => predictors.find(({ key }) => key === predictor)?.pillar ?? ""), pillars.map(({ key }) => key)),
  "2.d": rowsWithout("insights", "text", "evidence"),
  "2.e": unfilled("insight_brief", "limits"),
  "3.a": ({ raters }) => short(raters, 3),
  "3.b": (evidence) => (evidence.raters === 0 ? 1 : [...evidence.lowItems].filter((item) => isItem(item) && !isPlanned(evidence, item)).length),
  "3.c": (evidence) => (evidence.sponsors > 0 || sheetOf(evidence, "commitments").rows.some((row) => holds(row, "leader")) ? 0 : 1) + (sheetOf(evidence, "commitments").rows.some((row) => holds(row, "leader") && holds(row, "kind")) ? 0 : 1),
  "3.d": unfilled("readiness_decision", "decision"),
};

/** What the metrics of some columns are about. */
function ofColumns(columns: ReadonlySet<string>, about: (metric: (typeof metrics)[number]) => string): ReadonlySet<string> {
  return new Set(metrics.filter((metric) => metric.columns.some(({ key }) => columns.has(key))).map(about));
}

const items: ReadonlySet<string> = new Set(fieldsOf("readiness").flatMap((field) => (field.control === "fixed" ? field.choices.map(({ key }) => key) : [])));

function isItem(item: string): boolean {
  return items.has(item);
}

/** Somebody has written what would raise it, who does that and by when. */
function isPlanned(evidence: Evidence, item: string): boolean {
  const { fields } = sheetOf(evidence, "readiness");
  return ["gap_action", "owner", "due"].every((field) => holds(fields, `${item}.${field}`));
}
