import { z } from "zod";
import { languageOf } from "~/content/language";
import { text } from "~/db/literals.server";
import { ownCoalition, type Reading } from "~/db/reading.server";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { today } from "../today";
import { isOverdue, seesTask, sourceKinds, type Task } from "./task";

export type MyTasks = {
  /** Given to me; I have not said yes yet. */
  readonly waiting: readonly Task[];
  readonly overdue: readonly Task[];
  /** Accepted, and not late: those with the nearest day first. */
  readonly due: readonly Task[];
};

const none: MyTasks = { waiting: [], overdue: [], due: [] };

const person = z.object({ id: z.string(), name: z.string(), left: z.boolean() });
const rows = z.array(z.object({
  id: z.string(), title: z.string(), language: z.string().nullable(), owner: person.nullable(), deputy: person.nullable(), addedBy: person, accepted: z.boolean(), due: z.string().nullable(),
  sourceKind: z.string(), sourceId: z.string().nullable(), restricted: z.boolean(), blocked: z.string().nullable(), version: z.number(),
}));

const personSql = (id: string) => `(select json_build_object('id', m.id, 'name', a.name, 'left', m.left_at is not null) from membership m join account a on a.id = m.account_id where m.coalition_id = t.coalition_id and m.id = ${id})`;

const sql = (owner: string) => `select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'language', t.language, 'owner', ${personSql("t.owner_id")}, 'deputy', ${personSql("t.deputy_id")},
    'addedBy', ${personSql("t.added_by")}, 'accepted', t.accepted_at is not null, 'due', t.due, 'sourceKind', t.source_kind, 'sourceId', t.source_id, 'restricted', t.restricted,
    'blocked', t.blocked_reason, 'version', t.version) order by t.due nulls last, t.id), '[]')
  from task t where t.coalition_id = ${ownCoalition} and t.owner_id = ${text(owner)}::uuid and t.done_at is null`;

/** What a member has to do, for their home page and for what waits for them. Each line leads to `path.task`. */
export function myTasksReading(member: Member): Reading<MyTasks> {
  if (!can(member, "task:write")) return { sql: "select null", of: () => none };
  return { sql: sql(member.membershipId), of: (found) => sorted(rows.parse(found).map(taskOf).filter((task) => seesTask(member, task))) };
}

function taskOf({ language, sourceKind, sourceId, ...row }: z.output<typeof rows>[number]): Task {
  const kind = sourceKinds.find((known) => known === sourceKind);
  return { ...row, language: languageOf(language), source: kind && sourceId !== null ? { kind, id: sourceId } : null, doneAt: null, proof: null, proofLink: null };
}

function sorted(tasks: readonly Task[]): MyTasks {
  const day = today();
  const accepted = tasks.filter((task) => task.accepted);
  return { waiting: tasks.filter((task) => !task.accepted), overdue: accepted.filter((task) => isOverdue(task, day)), due: accepted.filter((task) => !isOverdue(task, day)) };
}
