import { z } from "zod";
import type { PoolClient } from "pg";
import { steps } from "~/content/steps";
import { prepared } from "~/db/statement-name.server";
import type { Tenant } from "~/db/work.server";
import type { Evidence, Filled, Sheet } from "./evidence";
import { wordsNeeded } from "../gate";
import { grouped } from "../../grouped";

/** Reads what the coalition's records show: the filled cells of all worksheets, and one row of counts over the other
 *  domains' tables. Two statements, because the road stands on every page; long answers stay in the database. */
export async function gatherEvidence(db: PoolClient, { coalitionId }: Tenant): Promise<{ readonly evidence: Evidence; readonly size: Size; readonly invited: boolean }> {
  const cells = await filledCells(db, coalitionId);
  const { people, organizations, invited, words, ...counts } = await countTraces(db, coalitionId);
  const sectors = wordsOf(cells, "stakeholder_map", "sector");
  const evidence = {
    sheets: sheetsOf(cells),
    attested: attestedBy(words),
    ...counts,
    sectors: new Set([...counts.sectors, ...sectors]),
    valueDimensions: new Set(counts.valueDimensions),
  };
  return { evidence, size: { people, organizations }, invited };
}

/** The criteria on which as many people have given their word as each needs. */
function attestedBy(words: Readonly<Record<string, number>>): ReadonlySet<string> {
  const said = new Map(Object.entries(words));
  return new Set(steps.flatMap((step) => step.criteria.filter((criterion) => (said.get(criterion.id) ?? 0) >= wordsNeeded(criterion)).map(({ id }) => id)));
}

/** How many belong to the coalition; it stands beside the road. */
export type Size = { readonly people: number; readonly organizations: number };

type Cell = { readonly worksheet: string; readonly item: string | null; readonly field: string; readonly words: string };

async function filledCells(db: PoolClient, coalitionId: string): Promise<readonly Cell[]> {
  // Plain rows: putting some hundred of them together into one value of JSON costs PostgreSQL and us several times as much.
  const { rows } = await db.query<Cell>(prepared(
    `select a.worksheet, a.item_id as item, a.field, left(a.value #>> '{}', 60) as words
    from answer a left join worksheet_item i on i.coalition_id = a.coalition_id and i.id = a.item_id
    where a.coalition_id = $1 and i.removed_at is null and a.value not in ('""', '[]', 'null', 'false')`,
    [coalitionId],
  ));
  return rows;
}

function sheetsOf(cells: readonly Cell[]): Evidence["sheets"] {
  const sheets = grouped(cells, ({ worksheet }) => worksheet);
  return new Map([...sheets].map(([worksheet, own]): [string, Sheet] => [worksheet, sheetOf(own)]));
}

function sheetOf(cells: readonly Cell[]): Sheet {
  const items = grouped(cells, ({ item }) => item);
  const fields = filled(items.get(null) ?? []);
  return { fields, rows: [...items].filter(([item]) => item !== null).map(([, own]) => filled(own)) };
}

function filled(cells: readonly Cell[]): Filled {
  return Object.fromEntries(cells.map(({ field, words }) => [field, words]));
}

function wordsOf(cells: readonly Cell[], worksheet: string, field: string): readonly string[] {
  return cells.filter((found) => found.worksheet === worksheet && found.field === field).map(({ words }) => words);
}

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
});

/** What the other domains hold, counted where it lies. */
async function countTraces(db: PoolClient, coalitionId: string): Promise<z.output<typeof traces>> {
  const { rows } = await db.query<Record<string, unknown>>(prepared(
    `with
      own as (select $1::uuid as id),
      live as (select n.* from theory_node n, own where n.coalition_id = own.id and n.removed_at is null),
      linked as (select distinct n.id as node, ni.indicator_id from live n join node_indicator ni on ni.coalition_id = n.coalition_id and ni.node_id = n.id where n.kind = 'outcome'),
      standing as (select t.* from target t, own where t.coalition_id = own.id and not exists (select 1 from target later where later.coalition_id = own.id and later.supersedes_id = t.id)),
      developing as (select jsonb_array_elements_text(named.value) as measure from answer named join worksheet_item w on w.coalition_id = named.coalition_id and w.id = named.item_id and w.removed_at is null
        join answer how on how.coalition_id = named.coalition_id and how.item_id = named.item_id and how.field = 'developing' and how.value not in ('""', 'null'), own
        where named.coalition_id = own.id and named.worksheet = 'measurement_plan' and named.field = 'measure' and jsonb_typeof(named.value) = 'array')
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
      (select coalesce(array_agg(distinct d), '{}') from live, unnest(live.dimensions) d where live.kind = 'value') as "valueDimensions",
      (select coalesce(jsonb_object_agg(said.criterion, said.words), '{}') from (select w.criterion, count(*)::int as words from criterion_attestation w, own
        where w.coalition_id = own.id and w.withdrawn_at is null group by w.criterion) said) as "words"`,
    [coalitionId],
  ));
  return traces.parse(rows[0]);
}
