import { ownCoalition } from "~/db/reading.server";

/** Who did something, and when, as `signature` reads it. */
function signed(id: string, at: string): string {
  return `'accountId', ${id}, 'name', (select a.name from account a where a.id = ${id}), 'at', ${at}`;
}

function list(element: string, order: string, from: string): string {
  return `(select coalesce(json_agg(${element} order by ${order}), '[]') from ${from})`;
}

const milestones = list("json_build_object('year', s.year, 'value', s.value)", "s.year", "milestone s where s.coalition_id = t.coalition_id and s.target_id = t.id");
const agreements = list(`json_build_object(${signed("g.account_id", "g.at")})`, "g.at", "target_agreement g where g.coalition_id = t.coalition_id and g.target_id = t.id");
const keptStarts = list(`json_build_object(${signed("k.kept_by", "k.at")}, 'baselineId', k.baseline_id, 'reason', k.reason, 'language', k.language)`, "k.at", "kept_start k where k.coalition_id = t.coalition_id and k.target_id = t.id");

const target = `json_build_object('id', t.id, 'indicatorId', t.indicator_id, 'baselineId', t.baseline_id, 'value', t.value, 'dueYear', t.due_year, 'version', t.version, 'supersedesId', t.supersedes_id,
  'rationale', t.rationale, 'amendReason', t.amend_reason, 'language', t.language, 'proposed', json_build_object(${signed("t.proposed_by", "t.proposed_at")}),
  'milestones', ${milestones}, 'agreements', ${agreements}, 'keptStarts', ${keptStarts})`;

const indicator = `json_build_object('id', i.id, 'name', i.name, 'unit', i.unit, 'direction', i.direction, 'metric', i.metric, 'breakdown', i.breakdown, 'subgroup', i.subgroup, 'geographyId', i.geography_id,
  'geography', (select json_build_object('name', p.name, 'stateCode', p.state_code) from geography p where p.id = i.geography_id),
  'local', (select json_build_object('unit', l.unit, 'per', l.per, 'smallestShown', l.smallest_shown) from local_indicator l where l.coalition_id = i.coalition_id and l.id = i.local_id))`;

const baseline = `json_build_object('id', b.id, 'indicatorId', b.indicator_id, 'year', b.year, 'value', b.value, 'lb', b.lb, 'ub', b.ub, 'quality', b.quality, 'sourceNote', b.source_note, 'ownSource', b.own_source,
  'releaseLabel', b.release_label, 'supersedesId', b.supersedes_id, 'supersedeReason', b.supersede_reason, 'language', b.language,
  'inUse', not exists (select from baseline later where later.coalition_id = b.coalition_id and later.supersedes_id = b.id))`;

const measurement = `json_build_object('id', m.id, 'indicatorId', m.indicator_id, 'year', m.year, 'value', m.value, 'lb', m.lb, 'ub', m.ub, 'quality', m.quality, 'source', m.source, 'note', m.note, 'language', m.language,
  'notComparableReason', m.not_comparable_reason, 'supersedesId', m.supersedes_id, 'release', (select r.label from release r where r.id = m.release_id),
  'entered', json_build_object(${signed("m.entered_by", "m.entered_at")}),
  'verified', (select json_build_object(${signed("v.account_id", "v.at")}) from measurement_verification v where v.coalition_id = m.coalition_id and v.measurement_id = m.id))`;

const aimed = (column: string) => `${column} in (select indicator_id from target where coalition_id = ${ownCoalition})`;

/** What `targetFacts` reads, in one statement however many targets there are. */
export const targetSql = `select json_build_object(
  'targets', ${list(target, "t.proposed_at, t.id", `target t where t.coalition_id = ${ownCoalition}`)},
  'indicators', ${list(indicator, "i.id", `indicator i where i.coalition_id = ${ownCoalition} and ${aimed("i.id")}`)},
  'baselines', ${list(baseline, "b.frozen_at, b.id", `baseline b where b.coalition_id = ${ownCoalition} and ${aimed("b.indicator_id")}`)},
  'measurements', ${list(measurement, "m.year, m.entered_at", `measurement m where m.coalition_id = ${ownCoalition} and ${aimed("m.indicator_id")}`)})`;
