import { z } from "zod";
import { worksheetOf } from "~/content/steps";
import { asSystemSql } from "~/db/work.server";
import { mayReview } from "../../approval/approval.server";
import { seatFor, seatsOf } from "../../approval/signing";
import { can } from "../../coalition/permission";
import { roles } from "../../coalition/role";
import { type Due, makeLetters } from "./make-letters.server";
import { readersSql } from "./readers-sql";

/** How long after it happened something is still told at once, after a time in which nothing ran; an interval of PostgreSQL. */
const lately = "2 days";

/** Words that speak to somebody, tasks given, sheets sent back: each concerns one person. */
const ownSql = `
with ${readersSql()}, happened as (
  select n.coalition_id, n.membership_id, 'mention' as kind, c.thread_id::text as ref, 'mention ' || c.id as key
  from comment c join comment_mention n on n.coalition_id = c.coalition_id and n.comment_id = c.id where c.at > now() - interval '${lately}' and c.withdrawn_at is null
  union all
  select t.coalition_id, t.owner_id, 'task', t.id::text, 'task ' || max(v.id::text)
  from task_event v join task t on t.coalition_id = v.coalition_id and t.id = v.task_id
  where v.at > now() - interval '${lately}' and v.kind in ('added', 'assigned') and t.owner_id is not null and t.owner_id <> v.by_id and t.accepted_at is null and t.done_at is null group by t.coalition_id, t.owner_id, t.id
  union all
  select s.coalition_id, m.id, 'sent-back', s.worksheet, 'sent-back ' || w.id
  from worksheet_approval w join worksheet_submission s on s.coalition_id = w.coalition_id and s.id = w.submission_id join membership m on m.coalition_id = s.coalition_id and m.account_id = s.sent_by
  where w.verdict = 'send_back' and w.at > now() - interval '${lately}'
)
select h.coalition_id as "coalitionId", h.membership_id as "membershipId", h.key, h.kind, h.ref from happened h join reader r on r.id = h.membership_id
where case h.kind when 'mention' then r.mentions when 'task' then r.tasks else r.approvals end = 'once'`;

/** Sheets that were sent, votes, minutes: the rules say whom of a coalition they concern. */
const sharedSql = `
with ${readersSql()}, asked as (
  select * from (select distinct on (s.coalition_id, s.worksheet) s.coalition_id, 'sign' as kind, s.worksheet as ref, s.id::text as id, s.sent_by::text as by,
      (select coalesce(jsonb_agg(jsonb_build_object('accountId', w.account_id, 'as', w.signed_as)), '[]') from worksheet_approval w where w.coalition_id = s.coalition_id and w.submission_id = s.id and w.verdict = 'approve') as signatures
    from worksheet_submission s
    where (s.coalition_id, s.worksheet) in (select n.coalition_id, n.worksheet from worksheet_submission n where n.at > now() - interval '${lately}'
      union select n.coalition_id, n.worksheet from worksheet_approval w join worksheet_submission n on n.coalition_id = w.coalition_id and n.id = w.submission_id where w.at > now() - interval '${lately}')
    order by s.coalition_id, s.worksheet, s.number desc) newest
  where not exists (select from worksheet_approval w where w.submission_id = newest.id::uuid and (w.completes or w.verdict = 'send_back'))
  union all
  select v.coalition_id, 'vote', v.id::text, v.id::text, '', '[]' from decision_vote v where v.opened_at > now() - interval '${lately}' and v.closed_at is null and v.ends_at > now()
  union all
  select e.coalition_id, 'minutes', e.id::text, e.id::text, e.minutes_by::text, '[]' from meeting e where e.minutes <> '' and e.approved_at is null and e.ends_at between now() - interval '30 days' and now()
)
select a.coalition_id as "coalitionId", a.kind, a.ref, a.id, a.by, a.signatures,
  (select jsonb_agg(jsonb_build_object('membershipId', m.id, 'accountId', m.account_id, 'name', '', 'roles', m.roles, 'told', r.id is not null and r.approvals = 'once'))
    from membership m left join reader r on r.id = m.id where m.coalition_id = a.coalition_id and m.left_at is null) as people
from asked a`;

const asked = z.array(z.object({
  coalitionId: z.string(),
  kind: z.enum(["sign", "vote", "minutes"]),
  ref: z.string(),
  id: z.string(),
  by: z.string().nullable(),
  signatures: z.array(z.object({ accountId: z.string(), as: z.string() })),
  people: z.array(z.object({ membershipId: z.string(), accountId: z.string(), name: z.string(), roles: z.array(z.enum(roles)), told: z.boolean() })).nullable().transform((people) => people ?? []),
}));

type Asked = z.output<typeof asked>[number];

/** Makes letters of what happened lately, waits for somebody who wants to know at once, and was not told to them. */
export function makeLettersAtOnce(): Promise<number> {
  return asSystemSql(async (db) => {
    const own = (await db.query<Due>(ownSql)).rows;
    const shared = asked.parse((await db.query(sharedSql)).rows).flatMap(concerned);
    return makeLetters(db, "once", [...own, ...shared]);
  });
}

function concerned(one: Asked): Due[] {
  const concerns = ruleOf(one);
  return one.people.filter((person) => person.told && concerns(person)).map(({ membershipId }) => ({ coalitionId: one.coalitionId, membershipId, key: `${one.kind} ${one.id}`, kind: one.kind, ref: one.ref }));
}

function ruleOf({ kind, ref, by, signatures, people }: Asked): (person: Asked["people"][number]) => boolean {
  if (kind === "vote") return (person) => can(person, "decision:vote");
  if (kind === "minutes") return (person) => person.membershipId !== by && can(person, "meeting:run");
  const sheet = worksheetOf(ref);
  if (!sheet) return () => false;
  const seats = seatsOf(sheet, people, { sentBy: by ?? "", signatures });
  return (person) => mayReview({ ...person, readOnly: false }, sheet) && seatFor(person.accountId, seats) !== null;
}
