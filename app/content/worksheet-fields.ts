import { actionScreen } from "./worksheets/action-screen";
import { actorsFirstList } from "./worksheets/actors-first-list";
import { amendment } from "./worksheets/amendment";
import { approvals } from "./worksheets/approvals";
import { charter } from "./worksheets/charter";
import { commentLog } from "./worksheets/comment-log";
import { commitments } from "./worksheets/commitments";
import { commsPlan } from "./worksheets/comms-plan";
import { communityAndPeers } from "./worksheets/community-and-peers";
import { communityCheck } from "./worksheets/community-check";
import { currentAction } from "./worksheets/current-action";
import { dataInventory } from "./worksheets/data-inventory";
import { dataWalk } from "./worksheets/data-walk";
import { descriptiveRepresentation } from "./worksheets/descriptive-representation";
import { ecosystemMap } from "./worksheets/ecosystem-map";
import { engagementPlan } from "./worksheets/engagement-plan";
import { engagementRecord } from "./worksheets/engagement-record";
import type { Field } from "./worksheets/field";
import { findings } from "./worksheets/findings";
import { headline } from "./worksheets/headline";
import { healthCheck } from "./worksheets/health-check";
import { historyTimeline } from "./worksheets/history-timeline";
import { implementation } from "./worksheets/implementation";
import { insightBrief } from "./worksheets/insight-brief";
import { insights } from "./worksheets/insights";
import { learningPlan } from "./worksheets/learning-plan";
import { learningReview } from "./worksheets/learning-review";
import { localIndicators } from "./worksheets/local-indicators";
import { logicModel } from "./worksheets/logic-model";
import { measurementPlan } from "./worksheets/measurement-plan";
import { metricReview } from "./worksheets/metric-review";
import { mobilityChallenge } from "./worksheets/mobility-challenge";
import { narratives } from "./worksheets/narratives";
import { nextCycle } from "./worksheets/next-cycle";
import { observations } from "./worksheets/observations";
import { orientationLog } from "./worksheets/orientation-log";
import { planAssembly } from "./worksheets/plan-assembly";
import { priorities } from "./worksheets/priorities";
import { progressReport } from "./worksheets/progress-report";
import { publication } from "./worksheets/publication";
import { readiness } from "./worksheets/readiness";
import { readinessDecision } from "./worksheets/readiness-decision";
import { releaseChecks } from "./worksheets/release-checks";
import { releasePlan } from "./worksheets/release-plan";
import { representationCheck } from "./worksheets/representation-check";
import { roles } from "./worksheets/roles";
import { rootCauses } from "./worksheets/root-causes";
import { sharedDefinition } from "./worksheets/shared-definition";
import { stakeholderMap } from "./worksheets/stakeholder-map";
import { strategicAction } from "./worksheets/strategic-action";
import { summaryFinal } from "./worksheets/summary-final";
import { summaryFindings } from "./worksheets/summary-findings";
import { sustainability } from "./worksheets/sustainability";
import { sustainabilitySection } from "./worksheets/sustainability-section";
import { targets } from "./worksheets/targets";
import { theoryOfChange } from "./worksheets/theory-of-change";
import { turnTheCurve } from "./worksheets/turn-the-curve";
import { wins } from "./worksheets/wins";
import { workingGroups } from "./worksheets/working-groups";

export type { Field, Referent } from "./worksheets/field";

const fields: Readonly<Record<string, readonly Field[]>> = {
  orientation_log: orientationLog,
  shared_definition: sharedDefinition,
  actors_first_list: actorsFirstList,
  community_and_peers: communityAndPeers,
  metric_review: metricReview,
  insights,
  descriptive_representation: descriptiveRepresentation,
  insight_brief: insightBrief,
  readiness,
  commitments,
  readiness_decision: readinessDecision,
  stakeholder_map: stakeholderMap,
  charter,
  roles,
  working_groups: workingGroups,
  engagement_plan: engagementPlan,
  headline,
  mobility_challenge: mobilityChallenge,
  representation_check: representationCheck,
  data_inventory: dataInventory,
  local_indicators: localIndicators,
  current_action: currentAction,
  findings,
  summary_findings: summaryFindings,
  history_timeline: historyTimeline,
  engagement_record: engagementRecord,
  data_walk: dataWalk,
  root_causes: rootCauses,
  ecosystem_map: ecosystemMap,
  narratives,
  priorities,
  summary_final: summaryFinal,
  theory_of_change: theoryOfChange,
  action_screen: actionScreen,
  strategic_action: strategicAction,
  logic_model: logicModel,
  community_check: communityCheck,
  turn_the_curve: turnTheCurve,
  measurement_plan: measurementPlan,
  targets,
  comms_plan: commsPlan,
  learning_plan: learningPlan,
  sustainability,
  sustainability_section: sustainabilitySection,
  plan_assembly: planAssembly,
  comment_log: commentLog,
  release_checks: releaseChecks,
  approvals,
  release_plan: releasePlan,
  publication,
  implementation,
  observations,
  learning_review: learningReview,
  amendment,
  progress_report: progressReport,
  health_check: healthCheck,
  wins,
  next_cycle: nextCycle,
};

/** The questions of a worksheet, by its key ("theory_of_change"); empty for a key nobody knows. */
export function fieldsOf(key: string): readonly Field[] {
  return (Object.hasOwn(fields, key) && fields[key]) || [];
}
