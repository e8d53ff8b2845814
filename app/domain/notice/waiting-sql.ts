import { namedSql } from "./named-sql";

/** What waits for somebody, in one statement. $1: the coalition, $2: the membership, $3: whether they vote, $4: whether they run meetings.
 *  Sheets that were sent come with what it takes to judge whose signature they need (`paper`), and then also the people (`person`). */
export const waitingSql = `
with paper as (
  select distinct on (s.worksheet) s.id, s.worksheet, s.version, s.note, s.language, s.sent_by, s.at from worksheet_submission s where s.coalition_id = $1 order by s.worksheet, s.number desc
), word as (
  select p.submission_id, p.verdict, p.reason, p.language, p.completes, p.account_id, p.signed_as, p.at from worksheet_approval p where p.coalition_id = $1 and p.submission_id in (select id from paper)
), pending as (
  select paper.* from paper where not exists (select from word w where w.submission_id = paper.id and w.completes)
)
select 'task' as kind, t.id::text as ref, t.title, t.language, a.name as who, '' as words, t.added_at as at, null::jsonb as more
  from task t join membership m on m.coalition_id = t.coalition_id and m.id = t.added_by join account a on a.id = m.account_id
  where t.coalition_id = $1 and t.owner_id = $2 and t.accepted_at is null and t.done_at is null
union all
select 'vote', v.id::text, v.question, v.language, a.name, '', v.ends_at, null
  from decision_vote v join membership m on m.coalition_id = v.coalition_id and m.id = v.opened_by join account a on a.id = m.account_id
  where $3 and v.coalition_id = $1 and v.closed_at is null and v.ends_at > now()
    and not exists (select from decision_ballot b where b.vote_id = v.id and b.membership_id = $2)
union all
select 'minutes', e.id::text, e.title, e.language, a.name, '', e.starts_at, null
  from meeting e join membership m on m.coalition_id = e.coalition_id and m.id = e.minutes_by join account a on a.id = m.account_id
  where $4 and e.coalition_id = $1 and e.minutes <> '' and e.approved_at is null and e.minutes_by <> $2
union all
(select distinct on (t.id) 'mention', t.id::text, coalesce(${namedSql}, ''), c.language, a.name, c.text, c.at,
    jsonb_build_object('kind', t.about_kind, 'id', t.about_id, 'item', t.item_id, 'field', t.field, 'openedById', t.opened_by, 'rowBy', i.added_by)
  from comment_mention n join comment c on c.coalition_id = n.coalition_id and c.id = n.comment_id
    join comment_thread t on t.coalition_id = c.coalition_id and t.id = c.thread_id
    join membership m on m.coalition_id = c.coalition_id and m.id = c.by_id join account a on a.id = m.account_id
    left join worksheet_item i on i.coalition_id = t.coalition_id and i.id = t.item_id
    left join notice_seen s on s.membership_id = $2 and s.kind = 'thread' and s.ref = t.id::text
  where n.coalition_id = $1 and n.membership_id = $2 and t.resolved_at is null and i.removed_at is null and (s.seen_at is null or c.at > s.seen_at)
    and not exists (select from comment o where o.coalition_id = c.coalition_id and o.thread_id = c.thread_id and o.by_id = $2 and o.at >= c.at)
  order by t.id, c.at desc)
union all
select 'paper', p.worksheet, '', p.language, coalesce(a.name, ''), p.note, p.at, jsonb_build_object('version', p.version, 'sentBy', p.sent_by,
    'signatures', coalesce((select jsonb_agg(jsonb_build_object('accountId', w.account_id, 'as', w.signed_as)) from word w where w.submission_id = p.id and w.verdict = 'approve'), '[]'),
    'back', (select jsonb_build_object('name', b.name, 'reason', w.reason, 'language', w.language, 'at', w.at) from word w left join account b on b.id = w.account_id where w.submission_id = p.id and w.verdict = 'send_back'))
  from pending p left join account a on a.id = p.sent_by
union all
select 'person', m.account_id::text, '', null, a.name, '', m.joined_at, to_jsonb(m.roles::text[])
  from membership m join account a on a.id = m.account_id
  where m.coalition_id = $1 and m.left_at is null and exists (select from pending)`;
