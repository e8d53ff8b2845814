import { languageOf } from "~/content/language";
import { readAtOnce } from "~/db/reading.server";
import { asAccountSql, asMember } from "~/db/work.server";
import { prepared } from "~/db/statement-name.server";
import type { Member } from "../coalition/member";
import { type MyTasks, myTasksReading } from "./my-tasks.server";
import { readAssignees } from "./assignee.server";
import { readTasks } from "./read-task.server";
import { type ShownSource, shownSource } from "./source.server";
import { type Person, type Task, type TaskEvent } from "./task";

/** The door of tasks. */
export { actOnTask } from "./act-on-task.server";
export { type MyTasks, myTasksReading } from "./my-tasks.server";
export { addTask, takeTaskBack } from "./add-task.server";
export { tasksFile } from "./tasks-file.server";

/** One task with its history and where it comes from. */
export type OpenTask = Task & { readonly events: readonly TaskEvent[]; readonly shownSource: ShownSource | null };

export type TasksPage = { readonly tasks: readonly Task[]; readonly open: OpenTask | null; /** Who may be given a task. */ readonly people: readonly Person[] };

/** All tasks that a member may see, the one they have opened, and who can be given one. */
export function tasksPage(member: Member, { open: id }: { readonly open: string | null }): Promise<TasksPage> {
  return asMember(member, async (db) => {
    const { coalitionId } = member;
    const tasks = await readTasks(db, member);
    const people = await readAssignees(db, member);
    const found = tasks.find((task) => task.id === id);
    if (!found) return { tasks, open: null, people };
    const events = await db.taskEvent.findMany({ where: { coalitionId, taskId: found.id }, include: { by: { select: { account: { select: { name: true } } } } }, orderBy: { id: "asc" } });
    return {
      tasks,
      people,
      open: { ...found, shownSource: await shownSource(db, member, found), events: events.map(({ id: event, kind, words, language, at, by }) => ({ id: event, kind, words, language: languageOf(language), by: by.account.name, at: at.toISOString() })) },
    };
  });
}

/** Who may be given a task, by name. */
export function listAssignees(member: Member): Promise<readonly Person[]> {
  return asMember(member, (db) => readAssignees(db, member));
}

/** What a member has to do. One message. */
export function tasksForMe(member: Member): Promise<MyTasks> {
  return readAtOnce(member, (ask) => ask(myTasksReading(member)));
}

export type TaskElsewhere = { readonly id: string; readonly title: string; readonly language: ReturnType<typeof languageOf>; readonly due: string | null; readonly accepted: boolean; readonly coalition: { readonly slug: string; readonly name: string } };

/** What a person has to do in all their coalitions, the nearest day first. */
export function tasksOfAccount(accountId: string): Promise<readonly TaskElsewhere[]> {
  return asAccountSql(accountId, async (db) => {
    const { rows } = await db.query<{ id: string; title: string; language: string | null; due: string | null; accepted: boolean; slug: string; name: string }>(prepared(
      `select t.id, t.title, t.language, t.due::text as due, t.accepted_at is not null as accepted, c.slug, c.name
       from task t join coalition c on c.id = t.coalition_id where t.done_at is null order by t.due nulls last, t.id limit 200`,
      [],
    ));
    return rows.map(({ id, title, language, due, accepted, slug, name }) => ({ id, title, language: languageOf(language), due, accepted, coalition: { slug, name } }));
  });
}
