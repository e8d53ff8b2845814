import { m } from "~/content/messages";
import { metricOf, metrics, type Metric } from "~/content/metrics";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { refuseUnless } from "../refusal";
import { baselineLine, baselinesOf, frozenGroups, frozenOf } from "../baseline/baseline-lines";
import { listBaselines, listDecisions } from "../baseline/baseline.server";
import { observations } from "../figure/figure.server";
import { findCommunities } from "../place/place.server";
import { choiceSearch, readChoice } from "./metric-choice";
import { ownMedians } from "../ranking/medians.server";
import { viewOfShown } from "./metric-view";
import { shownOf } from "./shown";
import { overviewOf } from "./overview";
import { facetOptions } from "./overview/overview-facets";
import { readFilter } from "./overview.form";
import { decisionLines } from "../baseline/revision-lines";
import { relativesOf } from "../place/succession";
import { successionLines } from "../place/succession-lines";

/** The page of all metrics: newest figures of the coalition's own place, and which of its baselines a release revises. */
export async function overviewPage(member: Member, search: URLSearchParams) {
  const columns = metrics.flatMap((metric) => metric.columns.map(({ key }) => key));
  const [[place], figures, revisions] = await Promise.all([
    findCommunities([member.communityId]),
    observations(member, { geographies: [member.communityId], columns, breakdowns: ["overall"] }),
    can(member, "coalition:read") ? listDecisions(member) : { revised: [], withdrawn: [] },
  ]);
  refuseUnless(place, "not-found", m.metric_no_such_place());
  return { place, pillars: overviewOf(place, figures), facets: facetOptions(), filter: readFilter(search), empty: figures.length === 0, revisions: decisionLines(revisions) };
}

/** The page of one metric for the places and the choice in the address, the coalition's baselines of it, and the medians of
 *  every year that its own place is read against. */
export async function metricPage(member: Member, { key, search }: { readonly key: string; readonly search: URLSearchParams }) {
  const { metric, view, medians, succession } = await viewOf(member, key, search);
  const baselines = can(member, "coalition:read") ? baselinesOf(metric, await listBaselines(member)) : [];
  const series = { geography: member.communityId, column: view.chosen.column, breakdown: view.chosen.breakdown };
  return { view, medians, succession, baselines: baselines.map(baselineLine), frozenGroups: frozenGroups(baselines, series), start: frozenOf(baselines, series)[0]?.id ?? null };
}

/** The part of the address that shows the same choice again. */
export function sameChoice(member: Member, { key, search }: { readonly key: string; readonly search: URLSearchParams }): string {
  const metric = metricOf(key);
  return metric ? choiceSearch(readChoice(metric, member.communityId, search), metric) : "";
}

/** The figures of a metric in the reader's words; refused when there is no such metric. */
export async function viewOf(member: Member, key: string, search: URLSearchParams) {
  const metric = metricOf(key);
  refuseUnless(metric, "not-found", m.metric_no_such_metric());
  const choice = readChoice(metric, member.communityId, search);
  const geographies = [member.communityId, ...choice.others];
  const [known, figures, medians] = await Promise.all([findCommunities([...geographies, ...relativesOf(geographies)]), observations(member, wishOf(metric, geographies)), choice.breakdown === "overall" ? ownMedians(member, choice) : []]);
  const places = known.filter(({ id }) => geographies.includes(id));
  const shown = shownOf(metric, places, figures, choice, medians);
  return { metric, shown, view: viewOfShown(shown), medians, succession: successionLines({ places, relatives: known, figures }) };
}

function wishOf(metric: Metric, geographies: readonly string[]) {
  return { geographies, columns: metric.columns.map(({ key }) => key), breakdowns: ["overall" as const, ...metric.breakdowns.map(({ key }) => key)] };
}
