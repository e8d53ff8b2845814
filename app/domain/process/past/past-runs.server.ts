import { Prisma } from "~/db/generated/client";
import type { Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";

/** How many entries stand on one page. */
export const entriesOnPage = 40;

/** Saves of one person at one place that follow each other within so many seconds are one entry. */
const breath = 600;

/** Of longer answers, in bytes, a list does not tell word by word what changed. */
const tellable = 3000;

/** What is looked for. `each`: every save for itself. `page` counts from 1. */
export type PastWanted = { readonly worksheet: string; readonly places: readonly string[]; readonly item: string | null; readonly rows: boolean; readonly ownRows: boolean; readonly each: boolean; readonly page: number };

/** Something that happened in a worksheet: an answer was written (from the version `first` on up to `last`, `newest` being what stands
 *  now), or a row came or went. `before` and `now` are null where they are too long to be told here. */
export type PastRun = {
  readonly id: string;
  readonly verb: "answer" | "added" | "removed" | "restored";
  readonly item: string | null;
  readonly gone: boolean;
  readonly field: string;
  readonly first: number;
  readonly last: number;
  readonly newest: number;
  readonly by: string | null;
  readonly at: Date;
  readonly long: boolean;
  readonly before: unknown;
  readonly now: unknown;
  readonly total: number;
};

/** A page of what happened, the newest first. One statement, however much there is. */
export function readRuns(db: Db, { coalitionId, accountId }: Member, { worksheet, places, item, rows, ownRows, each, page }: PastWanted): Promise<PastRun[]> {
  const sheet = Prisma.sql`coalition_id = ${coalitionId}::uuid and i.worksheet = ${worksheet} and (${item}::uuid is null or i.id = ${item}::uuid) and (not ${ownRows} or i.added_by = ${accountId}::uuid)`;
  return db.$queryRaw<PastRun[]>`
    with kept as (
      select a.id, a.item_id, a.field, a.version as newest, v.version, v.changed_by, v.changed_at,
        (${each} or v.changed_by is distinct from lag(v.changed_by) over w or v.changed_at - lag(v.changed_at) over w > make_interval(secs => ${breath}))::int as begins
      from answer a join answer_version v on v.coalition_id = a.coalition_id and v.answer_id = a.id
      left join worksheet_item i on i.coalition_id = a.coalition_id and i.id = a.item_id
      where a.coalition_id = ${coalitionId}::uuid and a.worksheet = ${worksheet} and a.field = any(${[...places]})
        and (${item}::uuid is null or a.item_id = ${item}::uuid) and (not ${ownRows} or a.item_id is null or i.added_by = ${accountId}::uuid)
      window w as (partition by v.answer_id order by v.version)),
    runs as (select *, sum(begins) over (partition by id order by version) as run from kept),
    told as (
      select id, 'answer' as verb, item_id as item, field, min(version) as first, max(version) as last, newest, min(changed_by::text)::uuid as by, max(changed_at) as at from runs group by id, item_id, field, newest, run
      union all select i.id, 'added', i.id, '', 0, 0, 0, i.added_by, i.added_at from worksheet_item i where i.${sheet} and ${rows}
      union all select i.id, e.verb, i.id, '', 0, 0, 0, e.by_id, e.at from worksheet_item i join worksheet_item_event e on e.coalition_id = i.coalition_id and e.item_id = i.id where i.${sheet} and ${rows}),
    page as (select *, (count(*) over ())::int as total from told order by at desc, verb <> 'added' desc, id, last desc limit ${entriesOnPage} offset ${(page - 1) * entriesOnPage})
    select p.id, p.verb, p.item, p.field, p.first, p.last, p.newest, p.at, p.total, n.name as by, i.removed_at is not null as gone,
      greatest(octet_length(b.value::text), octet_length(v.value::text)) > ${tellable} as long,
      case when octet_length(b.value::text) <= ${tellable} then b.value end as before, case when octet_length(v.value::text) <= ${tellable} then v.value end as now
    from page p left join account n on n.id = p.by
    left join worksheet_item i on i.coalition_id = ${coalitionId}::uuid and i.id = p.item
    left join answer_version v on p.verb = 'answer' and v.coalition_id = ${coalitionId}::uuid and v.answer_id = p.id and v.version = p.last
    left join answer_version b on p.verb = 'answer' and b.coalition_id = ${coalitionId}::uuid and b.answer_id = p.id and b.version = p.first - 1
    order by p.at desc, p.verb <> 'added' desc, p.id, p.last desc`;
}
