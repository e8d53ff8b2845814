import type { FlowLink } from "~/content/process/flow";
import { fieldsOf } from "~/content/worksheet-fields";
import type { Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { found, type Found } from "./found";

/** All that the given links are about, in one statement however many they are: what stands at their sources, what the worksheets they
 *  lead to point at already, and what was brought in before. */
export async function readFlow(db: Db, { coalitionId }: Member, links: readonly FlowLink[]): Promise<readonly Found[]> {
  const kinds = links.flatMap(({ from }) => (from.at === "theory" ? [from.kind] : []));
  const assumptions = links.some(({ from }) => from.at === "assumptions");
  const baselines = links.some(({ from }) => from.at === "baselines");
  const measures = links.some(({ from }) => from.at === "measures");
  const rows: unknown = await db.$queryRaw`
    select 'cell' as at, a.worksheet as of, a.id::text, a.item_id::text as item, a.field, a.value, a.version, coalesce(i.position, '') as position, a.language
      from answer a left join worksheet_item i on i.coalition_id = a.coalition_id and i.id = a.item_id
      where a.coalition_id = ${coalitionId}::uuid and a.worksheet || ' ' || a.field = any(${placesOf(links)}) and i.removed_at is null
    union all select 'node', n.kind::text, n.id::text, null, '', jsonb_build_object('text', n.text, 'toward', coalesce((select jsonb_agg(up.to_id) from theory_link up
        join theory_node o on o.coalition_id = up.coalition_id and o.id = up.to_id and o.kind = 'outcome' and o.removed_at is null where up.coalition_id = n.coalition_id and up.from_id = n.id and up.removed_at is null), '[]')), n.version, n.position, n.language
      from theory_node n where n.coalition_id = ${coalitionId}::uuid and n.kind::text = any(${kinds}) and n.removed_at is null
    union all select 'assumption', '', a.id::text, null, '', to_jsonb(a.text), a.version, a.added_at::text, a.language
      from assumption a join theory_link l on l.coalition_id = a.coalition_id and l.id = a.link_id and l.removed_at is null where ${assumptions} and a.coalition_id = ${coalitionId}::uuid and a.removed_at is null
    union all select 'baseline', '', b.id::text, null, '', jsonb_build_object('indicator', b.indicator_id, 'name', n.name, 'metric', n.metric, 'breakdown', n.breakdown, 'subgroup', n.subgroup, 'place', g.name, 'state', g.state_code, 'year', b.year, 'value', b.value), 1, b.frozen_at::text, null
      from baseline b join indicator n on n.coalition_id = b.coalition_id and n.id = b.indicator_id left join geography g on g.id = n.geography_id
      where ${baselines} and b.coalition_id = ${coalitionId}::uuid and not exists (select from baseline later where later.coalition_id = b.coalition_id and later.supersedes_id = b.id)
    union all select 'indicator', '', n.id::text, null, '', jsonb_build_object('name', n.name, 'metric', n.metric, 'breakdown', n.breakdown, 'subgroup', n.subgroup, 'place', g.name, 'state', g.state_code), 1, '', null
      from indicator n left join geography g on g.id = n.geography_id where ${measures} and n.coalition_id = ${coalitionId}::uuid
    union all select distinct 'target', '', t.indicator_id::text, null, '', 'null'::jsonb, 1, '', null from target t where ${measures} and t.coalition_id = ${coalitionId}::uuid
    union all select distinct 'measurement', '', s.indicator_id::text, null, '', 'null'::jsonb, 1, '', null from measurement s where ${measures} and s.coalition_id = ${coalitionId}::uuid
    union all select 'carried', c.link, c.id::text, c.item_id::text, c.source_id, jsonb_build_object('values', c.values, 'by', p.name, 'at', c.carried_at, 'target', c.target_id, 'gone', c.undone_at is not null or i.removed_at is not null or e.removed_at is not null), 1, '', null
      from carried c join membership w on w.coalition_id = c.coalition_id and w.id = c.carried_by join account p on p.id = w.account_id
      left join worksheet_item i on i.coalition_id = c.coalition_id and i.id = c.item_id
      left join theory_node e on e.coalition_id = c.coalition_id and e.id = c.target_id
      where c.coalition_id = ${coalitionId}::uuid and c.link = any(${links.map(({ id }) => id)})`;
  return found.parse(rows);
}

/** The places of worksheets that links read or point from: "findings text". */
function placesOf(links: readonly FlowLink[]): string[] {
  return [...new Set(links.flatMap((link) => [...sourcePlaces(link), ...pointerPlace(link)]))];
}

function sourcePlaces({ from }: FlowLink): readonly string[] {
  switch (from.at) {
    case "rows": return [...from.fields, ...(from.when ? [from.when.field] : [])].map((field) => `${from.sheet} ${field}`);
    case "entries": return [...from.fields, ...(from.along ?? [])].map((field) => `${from.sheet} ${field}`);
    case "fixed": return fieldsOf(from.sheet).flatMap((field) => (field.control === "fixed" ? field.choices.map(({ key }) => `${from.sheet} ${key}.${from.fields[0]}`) : []));
    case "fields":
    case "measures": return from.fields.map((field) => `${from.sheet} ${field}`);
    default: return [];
  }
}

function pointerPlace({ to, arrives }: FlowLink): readonly string[] {
  return arrives && "pointer" in arrives && arrives.pointer !== undefined ? [`${to} ${arrives.pointer}`] : [];
}
