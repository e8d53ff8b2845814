import { m } from "~/content/messages";
import { metricsOf } from "~/content/metrics";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { localOf } from "../local-data/local-data.server";
import { baselineLine } from "../baseline/baseline-lines";
import { listBaselines } from "../baseline/baseline.server";
import { observations } from "../figure/figure.server";
import { findCommunities } from "../place/place.server";
import { refuseUnless } from "../refusal";
import { measureOf } from "../target/measure";
import { standing, type Target } from "../target/target";
import { listTargets } from "../target/target.server";
import { goalSentence } from "../target/target-words";
import { predictorOf, predictorView, type PredictorTarget } from "./predictor-view";

/** The page of a predictor for the coalition's own place, with what the coalition has frozen, wants and counts itself of it;
 *  refused as not found when there is no such predictor. A constant number of queries. */
export async function predictorPage(member: Member, { key }: { readonly key: string }) {
  const predictor = predictorOf(key);
  refuseUnless(predictor, "not-found", m.predictor_none_such());
  const columns = metricsOf(predictor.key).flatMap((metric) => metric.columns.map((column) => column.key));
  const [[place], figures, baselines, targets, local] = await Promise.all([
    findCommunities([member.communityId]),
    observations(member, { geographies: [member.communityId], columns, breakdowns: ["overall"] }),
    can(member, "coalition:read") ? listBaselines(member) : [],
    can(member, "coalition:read") ? listTargets(member) : [],
    can(member, "coalition:read") ? localOf(member, { predictor: predictor.key }) : [],
  ]);
  refuseUnless(place, "not-found", m.metric_no_such_place());
  const ours = (column: string | null) => column !== null && columns.includes(column);
  return {
    view: predictorView(predictor, place, figures),
    baselines: baselines.filter(({ column }) => ours(column)).map(baselineLine),
    targets: targets.filter(({ indicator }) => ours(indicator.column)).map(targetLine),
    local,
  };
}

function targetLine(target: Target): PredictorTarget {
  return { id: target.id, name: target.indicator.name, goal: goalSentence(standing(target), measureOf(target.indicator)) };
}
