import { z } from "zod";
import type { PoolClient } from "pg";
import { prepared } from "~/db/statement-name.server";

/** What tables beside the worksheets show of how far the coalition is; see `Evidence`. */
const traces = z.object({
  people: z.number(),
  organizations: z.number(),
  invited: z.boolean(),
  localFigures: z.number(),
  looseCounts: z.number(),
  raters: z.number(),
  baselines: z.number(),
  outcomes: z.number(),
  outcomesWithIndicator: z.number(),
  outcomeIndicators: z.number(),
  outcomeIndicatorsWithTarget: z.number(),
  theoryElements: z.number(),
  targets: z.number(),
  groupTargets: z.number(),
  systemIndicators: z.number(),
  visionWritten: z.boolean(),
  sectors: z.array(z.string()),
  valueDimensions: z.array(z.string()),
  words: z.record(z.string(), z.number()),
  readColumns: z.array(z.string()),
  gapColumns: z.array(z.string()),
  lowItems: z.array(z.string()),
  leads: z.number(),
  sponsors: z.number(),
  visionAgreed: z.boolean(),
  outcomesWithPrecondition: z.number(),
  loosePreconditions: z.number(),
  releasedIndicators: z.array(z.string()),
  newestFigures: z.record(z.string(), z.number()),
  approved: z.array(z.string()),
  silentEdits: z.number(),
  today: z.string(),
});

/** What the other domains hold, counted where it lies. */
export async function countTraces(db: PoolClient, coalitionId: string): Promise<z.output<typeof traces>> {
  const { rows } = await db.query<Record<string, unknown>>(prepared(
    `with
      own as (select $1::uuid as id),
      live as (select n.* from theory_node n, own where n.coalition_id = own.id and n.removed_at is null),
      linked as (select distinct n.id as node, ni.indicator_id from live n join node_indicator ni on ni.coalition_id = n.coalition_id and ni.node_id = n.id where n.kind = 'outcome'),
      standing as (select t.* from target t, own where t.coalition_id = own.id and not exists (select 1 from target later where later.coalition_id = own.id and later.supersedes_id = t.id)),
      developing as (select jsonb_array_elements_text(named.value) as measure from answer named join worksheet_item w on w.coalition_id = named.coalition_id and w.id = named.item_id and w.removed_at is null
        join answer how on how.coalition_id = named.coalition_id and how.item_id = named.item_id and how.field = 'developing' and how.value not in ('""', 'null'), own
        where named.coalition_id = own.id and named.worksheet = 'measurement_plan' and named.field = 'measure' and jsonb_typeof(named.value) = 'array'),
      up as (select l.from_id, l.to_id, n.kind from theory_link l join live n on n.id = l.to_id, own where l.coalition_id = own.id and l.removed_at is null),
      frozen as (select i.metric, i.breakdown, i.subgroup from baseline b join indicator i on i.coalition_id = b.coalition_id and i.id = b.indicator_id, own where b.coalition_id = own.id and i.metric is not null),
      readings as (select r.facts from standout_reading r, own where r.coalition_id = own.id order by r.kept_at desc limit 3),
      signed as (select distinct on (s.worksheet) s.worksheet, s.fingerprint, a.at, exists (select from worksheet_reopening o where o.coalition_id = s.coalition_id and o.submission_id = s.id) as reopened
        from worksheet_submission s join worksheet_approval a on a.coalition_id = s.coalition_id and a.submission_id = s.id and a.completes, own where s.coalition_id = own.id order by s.worksheet, s.number desc)
    select
      (select count(*)::int from membership m, own where m.coalition_id = own.id and m.left_at is null) as "people",
      (select count(*)::int from organization o, own where o.coalition_id = own.id and o.merged_into is null) as "organizations",
      exists (select 1 from invitation i, own where i.coalition_id = own.id and (i.accepted_at is not null or (i.withdrawn_at is null and i.expires_at > now()))) as "invited",
      (select count(*)::int from local_value v, own where v.coalition_id = own.id) as "localFigures",
      ((select count(distinct a.item_id)::int from answer a join worksheet_item w on w.coalition_id = a.coalition_id and w.id = a.item_id, own
          where a.coalition_id = own.id and a.worksheet = 'local_indicators' and a.field in ('n', 'value.value') and jsonb_typeof(a.value) = 'number' and w.removed_at is null)
        + (select count(*)::int from measurement m join indicator i on i.coalition_id = m.coalition_id and i.id = m.indicator_id join local_indicator l on l.coalition_id = i.coalition_id and l.id = i.local_id, own
          where m.coalition_id = own.id and l.kind = 'count' and m.value > 0 and m.value < l.smallest_shown)) as "looseCounts",
      own_answer_raters('readiness') as "raters",
      (select count(*)::int from baseline b, own where b.coalition_id = own.id) as "baselines",
      (select count(*)::int from live where kind = 'outcome') as "outcomes",
      (select count(distinct node)::int from linked) as "outcomesWithIndicator",
      (select count(distinct indicator_id)::int from linked) as "outcomeIndicators",
      (select count(distinct l.indicator_id)::int from linked l where exists (select from standing s where s.indicator_id = l.indicator_id)
        or l.indicator_id::text in (select measure from developing)) as "outcomeIndicatorsWithTarget",
      (select count(*)::int from live) as "theoryElements",
      (select count(*)::int from standing) as "targets",
      (select count(*)::int from standing s join indicator i on i.coalition_id = s.coalition_id and i.id = s.indicator_id where i.subgroup <> '') as "groupTargets",
      (select count(*)::int from indicator i, own where i.coalition_id = own.id and i.level = 'system') as "systemIndicators",
      exists (select 1 from document d, own where d.coalition_id = own.id and d.name = 'vision' and d.text <> '') as "visionWritten",
      (select coalesce(array_agg(distinct o.sector), '{}') from organization o, own where o.coalition_id = own.id and o.merged_into is null and exists (select from membership m where m.coalition_id = own.id and m.organization_id = o.id and m.left_at is null)) as "sectors",
      (select coalesce(array_agg(distinct c), '{}') from (select metric as c from frozen union select jsonb_path_query(facts, '$.**.column') #>> '{}' from readings) seen where c is not null) as "readColumns",
      (select coalesce(array_agg(distinct c), '{}') from (select metric as c from frozen where subgroup <> '' or breakdown <> 'overall' union select jsonb_path_query(facts, '$.** ? (@.kind == "gap").column') #>> '{}' from readings) seen where c is not null) as "gapColumns",
      (select coalesce(array_agg(split_part(t.field, '.', 1)), '{}') from own_answer_tally(array['readiness']) t where t.field like '%.rating' and t.middle < 2.5) as "lowItems",
      (select count(*)::int from membership m, own where m.coalition_id = own.id and m.left_at is null and 'lead' = any(m.roles)) as "leads",
      (select count(*)::int from membership m, own where m.coalition_id = own.id and m.left_at is null and 'exec' = any(m.roles)) as "sponsors",
      exists (select from decision_link k join decision d on d.coalition_id = k.coalition_id and d.id = k.decision_id, own where k.coalition_id = own.id and k.kind = 'worksheet' and k.side = 'affected' and k.ref = '7A'
        and not exists (select from decision later where later.coalition_id = own.id and later.supersedes_id = d.id)) as "visionAgreed",
      (select count(distinct up.to_id)::int from up join live n on n.id = up.from_id and n.kind = 'precondition' where up.kind = 'outcome') as "outcomesWithPrecondition",
      (select count(*)::int from live n where n.kind = 'precondition' and not exists (select from up where up.from_id = n.id)) as "loosePreconditions",
      (select coalesce(array_agg(i.id::text), '{}') from indicator i, own where i.coalition_id = own.id and i.metric is not null and i.local_id is null) as "releasedIndicators",
      (select coalesce(jsonb_object_agg(f.indicator_id, current_date - f.newest::date), '{}') from (select e.indicator_id, max(e.at) as newest
        from (select m.indicator_id, m.entered_at as at from measurement m, own where m.coalition_id = own.id union all select b.indicator_id, b.frozen_at from baseline b, own where b.coalition_id = own.id) e group by e.indicator_id) f) as "newestFigures",
      (select coalesce(array_agg(worksheet), '{}') from signed where not reopened) as "approved",
      (select count(*)::int from signed, own where worksheet = 'strategic_action' and not reopened and fingerprint <> worksheet_fingerprint(own.id, worksheet)
        and not exists (select from answer why join worksheet_item w on w.coalition_id = why.coalition_id and w.id = why.item_id and w.removed_at is null
          where why.coalition_id = own.id and why.worksheet = 'amendment' and why.field = 'why' and why.value <> '""' and why.changed_at > signed.at)) as "silentEdits",
      current_date::text as "today",
      (select coalesce(array_agg(distinct d), '{}') from live, unnest(live.dimensions) d where live.kind = 'value') as "valueDimensions",
      (select coalesce(jsonb_object_agg(said.criterion, said.words), '{}') from (select w.criterion, count(*)::int as words from criterion_attestation w, own
        where w.coalition_id = own.id and w.withdrawn_at is null group by w.criterion) said) as "words"`,
    [coalitionId],
  ));
  return traces.parse(rows[0]);
}
