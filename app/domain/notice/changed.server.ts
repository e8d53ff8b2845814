import { languageOf } from "~/content/language";
import { prepared } from "~/db/statement-name.server";
import { asMemberSql } from "~/db/work.server";
import { measureName } from "../baseline/baseline";
import type { ThingKind } from "../comment/comment";
import { readsThread } from "../comment/talk-door";
import type { Member } from "../coalition/member";
import { seesTask } from "../task/task";
import { aboutTitle } from "./about-title";
import { namedSql } from "./named-sql";
import { byDay, type Change, type ChangedDay } from "./notice";

/** How far back somebody who has never looked is told, in days, and the most that is told of each kind. */
const lately = 30;
const most = 200;

type CommentRow = { thread: string; kind: ThingKind; about: string; named: string | null; item: string | null; field: string; opened_by: string; row_by: string | null; id: string; text: string; language: string | null; at: Date; name: string; metric: string | null; measure: string | null; breakdown: string | null; subgroup: string | null };

const commentsSql = `
select t.id as thread, t.about_kind as kind, t.about_id as about, t.item_id as item, t.field, t.opened_by, i.added_by as row_by, c.id, c.text, c.language, c.at, a.name,
  n.metric, n.name as measure, n.breakdown, n.subgroup, ${namedSql} as named
from comment_thread t join comment c on c.coalition_id = t.coalition_id and c.thread_id = t.id
  join membership m on m.coalition_id = c.coalition_id and m.id = c.by_id join account a on a.id = m.account_id
  left join worksheet_item i on i.coalition_id = t.coalition_id and i.id = t.item_id
  left join target g on t.about_kind = 'target' and g.coalition_id = t.coalition_id and g.id::text = t.about_id
  left join indicator n on n.coalition_id = g.coalition_id and n.id = g.indicator_id
  left join notice_seen s on s.membership_id = $2 and s.kind = 'thread' and s.ref = t.id::text
  left join notice_seen e on e.membership_id = $2 and e.kind = 'all'
where t.coalition_id = $1 and c.by_id <> $2 and c.withdrawn_at is null and i.removed_at is null
  and c.at > greatest(s.seen_at, e.seen_at, now() - make_interval(days => ${lately}))
  and (t.opened_by = $2 or exists (select from comment o where o.coalition_id = t.coalition_id and o.thread_id = t.id and o.by_id = $2)
    or exists (select from comment_mention x join comment o on o.id = x.comment_id where x.coalition_id = $1 and x.membership_id = $2 and o.thread_id = t.id))
  and not (t.resolved_at is null and exists (select from comment_mention x where x.comment_id = c.id and x.membership_id = $2))
  and not exists (select from comment o where o.coalition_id = t.coalition_id and o.thread_id = t.id and o.by_id = $2 and o.at >= c.at)
order by c.at desc limit ${most}`;

type TaskRow = { task: string; title: string; language: string | null; restricted: boolean; owner: string | null; deputy: string | null; added: string; id: string; kind: string; words: string; spoken: string | null; at: Date; name: string };

const tasksSql = `
select t.id as task, t.title, t.language, t.restricted, t.owner_id as owner, t.deputy_id as deputy, t.added_by as added, v.id, v.kind, v.words, v.language as spoken, v.at, a.name
from task t join task_event v on v.coalition_id = t.coalition_id and v.task_id = t.id
  join membership m on m.coalition_id = v.coalition_id and m.id = v.by_id join account a on a.id = m.account_id
  left join notice_seen s on s.membership_id = $2 and s.kind = 'task' and s.ref = t.id::text
  left join notice_seen e on e.membership_id = $2 and e.kind = 'all'
where t.coalition_id = $1 and v.by_id <> $2 and $2 in (t.owner_id, t.deputy_id, t.added_by)
  and not (t.owner_id = $2 and t.accepted_at is null and v.kind in ('added', 'assigned'))
  and v.at > greatest(s.seen_at, e.seen_at, now() - make_interval(days => ${lately}))
order by v.at desc limit ${most}`;

/** What others did since a member has read it, and after `since`: in threads they take part in, and with tasks that they gave, have, or
 *  stand in for. What waits for them is not told a second time. Two statements. */
export async function whatChangedFor(member: Member, since = new Date(0)): Promise<readonly ChangedDay[]> {
  const values = [member.coalitionId, member.membershipId];
  const { comments, tasks } = await asMemberSql(member, async (db) => ({ comments: (await db.query<CommentRow>(prepared(commentsSql, values))).rows, tasks: (await db.query<TaskRow>(prepared(tasksSql, values))).rows }));
  const isNew = ({ at }: { readonly at: Date }) => at > since;
  return byDay([...comments.filter(isNew).flatMap((row) => commentChange(member, row) ?? []), ...tasks.filter(isNew).flatMap((row) => taskChange(member, row) ?? [])]);
}

function commentChange(member: Member, row: CommentRow): Change | null {
  const about = { kind: row.kind, id: row.about, item: row.item, field: row.field };
  if (!readsThread(member, { ...about, openedById: row.opened_by, rowBy: row.row_by })) return null;
  const named = row.measure === null ? row.named : measureName({ column: row.metric, name: row.measure, breakdown: row.breakdown ?? "", subgroup: row.subgroup ?? "" });
  return { id: row.id, thing: `${row.kind} ${row.about}`, kind: "comment", ref: row.thread, title: aboutTitle(about, named), language: null, who: row.name, event: null, words: row.text, wordsLanguage: languageOf(row.language), at: row.at.toISOString(), about };
}

function taskChange(member: Member, row: TaskRow): Change | null {
  const person = (id: string | null) => (id === null ? null : { id, name: "", left: false });
  const shown = seesTask(member, { restricted: row.restricted, owner: person(row.owner), deputy: person(row.deputy), addedBy: { id: row.added, name: "", left: false } });
  if (!shown) return null;
  return { id: row.id, thing: `task ${row.task}`, kind: "task", ref: row.task, title: row.title, language: languageOf(row.language), who: row.name, event: row.kind, words: row.words, wordsLanguage: languageOf(row.spoken), at: row.at.toISOString(), about: null };
}
