/** The dates that concern readers, as rows (coalition_id, membership_id, kind, ref, key, title, language, day, time). It needs the tables
 *  \`reader\` and \`clock\`. $5: how many days ahead, $6: how many days back. A meeting of a group concerns who was at one of its meetings,
 *  and the leads; results go back by whom the engagement plan names, or else the leads. */
export const comingSql = `person as (
  select r.*, k.day, k.hour from reader r join clock k on k.state = left(r.community_id, 2)
), coming as (
  select p.coalition_id, p.id as membership_id, case when t.due < p.day then 'late' else 'due' end as kind, t.id::text as ref, t.title, t.language, t.due as day, null as time
  from person p join task t on t.coalition_id = p.coalition_id and p.id in (t.owner_id, t.deputy_id)
  where t.accepted_at is not null and t.done_at is null and t.due between p.day - $6::int and p.day + $5::int
  union all
  select p.coalition_id, p.id, 'meeting', e.id::text, e.title, e.language, (e.starts_at at time zone e.time_zone)::date, to_char(e.starts_at at time zone e.time_zone, 'HH24:MI')
  from person p join meeting e on e.coalition_id = p.coalition_id
  where e.starts_at > now() and (e.starts_at at time zone e.time_zone)::date between p.day and p.day + $5::int
    and (e.group_name = '' or 'lead' = any(p.roles::text[]) or exists (select from meeting_attendance w join meeting o on o.coalition_id = w.coalition_id and o.id = w.meeting_id
      where w.coalition_id = p.coalition_id and w.membership_id = p.id and o.group_name = e.group_name))
  union all
  select p.coalition_id, p.id, 'review', d.number::text, d.question, d.language, d.review_on, null
  from person p join decision d on d.coalition_id = p.coalition_id and (d.recorded_by = p.id or 'lead' = any(p.roles::text[]))
  where d.review_on between p.day - $6::int and p.day + $5::int and not exists (select from decision n where n.coalition_id = d.coalition_id and n.supersedes_id = d.id)
  union all
  select p.coalition_id, p.id, 'return', back.row, back.title, back.language, back.asked + 1, null
  from person p join (
    select i.coalition_id, i.id::text as row, coalesce(b.value #>> '{}', '') as title, b.language, o.id as owner, case when pg_input_is_valid(h.value #>> '{}', 'date') then (h.value #>> '{}')::date end as asked
    from worksheet_item i
      join answer h on h.coalition_id = i.coalition_id and h.item_id = i.id and h.field = 'when_where.date'
      join answer b on b.coalition_id = i.coalition_id and b.item_id = i.id and b.field = 'return_plan'
      left join answer w on w.coalition_id = i.coalition_id and w.item_id = i.id and w.field = 'owner'
      left join membership o on o.coalition_id = i.coalition_id and o.id::text = w.value #>> '{}' and o.left_at is null
    where i.worksheet = 'engagement_plan' and i.removed_at is null
  ) back on back.coalition_id = p.coalition_id and (back.owner = p.id or back.owner is null and 'lead' = any(p.roles::text[]))
  where back.asked + 1 between p.day - $6::int and p.day
)`;

/** What one date of one thing is told by. */
export const comingKey = "coming.kind || ' ' || coming.ref || ' ' || coming.day || coalesce(' ' || coming.time, '')";
