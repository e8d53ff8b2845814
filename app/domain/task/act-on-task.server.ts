import { locale, m } from "~/content/messages";
import type { Prisma } from "~/db/generated/client";
import { asMember, type Db } from "~/db/work.server";
import { announce, tell } from "../activity/activity.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import { nameOfAssignee } from "./assignee.server";
import { readTasks } from "./read-task.server";
import { actsFor, type Task } from "./task";
import type { TaskInput } from "./task.form";

type Act = Exclude<TaskInput, { intent: "add" }>;
/** `words`: a reason or a proof, in the language of the writer's pages. `name`: whom it is given to, or what it was called, which is in none. */
type Change = { readonly data: Prisma.TaskUncheckedUpdateManyInput; readonly event: string; readonly words?: string; readonly name?: string };

/** Does one act on a task that stands as the member has seen it, writes it into the task's history, and tells what others should know.
 *  Refuses "not-found", "stale", "forbidden". */
export function actOnTask(member: Member, act: Act): Promise<void> {
  allow(member, "task:write");
  const { coalitionId, membershipId } = member;
  return asMember(member, async (db) => {
    const [task] = await readTasks(db, member, { id: act.task });
    refuseUnless(task, "not-found", m.task_not_found());
    refuseUnless(task.version === act.seen, "stale", m.task_stale());
    refuseUnless(actsFor(member, task).includes(act.intent), "forbidden", m.task_not_yours());
    const { data, event, words, name = "" } = await changeOf(db, member, { act, task });
    const { count } = await db.task.updateMany({ where: { coalitionId, id: task.id, version: act.seen }, data: { ...data, version: { increment: 1 } } });
    refuseUnless(count === 1, "stale", m.task_stale());
    await db.taskEvent.create({ data: { coalitionId, taskId: task.id, kind: event, byId: membershipId, words: words ?? name, language: words === undefined ? null : locale() } });
    if (event === "changed") await announce(db, coalitionId, "task");
    else await tell(db, member, `task.${event}`, { kind: "task", id: task.id }, task.restricted ? {} : { text: task.title });
  });
}

/** What an act changes. What is done is no longer blocked; who finishes what nobody had accepted has accepted it. */
async function changeOf(db: Db, member: Member, { act, task }: { readonly act: Act; readonly task: Task }): Promise<Change> {
  switch (act.intent) {
    case "accept": return { data: { acceptedAt: new Date() }, event: "accepted" };
    case "hand-back": return { data: { ownerId: null, acceptedAt: null }, event: "handed_back", words: act.reason };
    case "assign": {
      const name = await nameOfAssignee(db, member, act.owner);
      return { data: { ownerId: act.owner, acceptedAt: act.owner === member.membershipId ? new Date() : null }, event: "assigned", name };
    }
    case "block": return { data: { blockedAt: new Date(), blockedReason: act.reason }, event: "blocked", words: act.reason };
    case "unblock": return { data: { blockedAt: null, blockedReason: null }, event: "unblocked" };
    case "finish": return { data: { doneAt: new Date(), proof: act.proof, proofLink: act.link ?? null, blockedAt: null, blockedReason: null }, event: "finished", words: act.proof };
    case "reopen": return { data: { doneAt: null, proof: null, proofLink: null }, event: "reopened", words: act.reason };
    case "change": {
      if (act.deputy && act.deputy !== task.deputy?.id) await nameOfAssignee(db, member, act.deputy);
      const data = { title: act.title, due: act.due ? new Date(act.due) : null, deputyId: act.deputy ?? null, ...(act.language && { language: act.language }) };
      return { data, event: "changed", name: act.title === task.title ? (act.due ?? "") : task.title };
    }
  }
}
