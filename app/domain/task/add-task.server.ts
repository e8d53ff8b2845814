import { locale } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { announce, tell } from "../activity/activity.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { nameOfAssignee } from "./assignee.server";
import { isRestricted } from "./source.server";
import type { AddTask } from "./task.form";

/** Adds a task. Without an owner it is mine; what I give myself I have accepted. Returns its id. */
export function addTask(member: Member, { title, owner = member.membershipId, deputy, due, sourceKind, sourceId, language = locale() }: AddTask): Promise<string> {
  allow(member, "task:write");
  const { coalitionId, membershipId: me } = member;
  return asMember(member, async (db) => {
    const name = await nameOfAssignee(db, member, owner);
    if (deputy) await nameOfAssignee(db, member, deputy);
    const source = sourceKind && sourceId ? { kind: sourceKind, id: sourceId } : null;
    const restricted = source !== null && (await isRestricted(db, member, source));
    const { id } = await db.task.create({
      data: {
        coalitionId, title, language, ownerId: owner, deputyId: deputy ?? null, addedById: me, restricted,
        acceptedAt: owner === me ? new Date() : null,
        due: due ? new Date(due) : null,
        ...(source && { sourceKind: source.kind, sourceId: source.id }),
      },
      select: { id: true },
    });
    await db.taskEvent.create({ data: { coalitionId, taskId: id, kind: "added", byId: me, words: owner === me ? "" : name } });
    await tell(db, member, "task.added", { kind: "task", id }, restricted ? {} : { text: title });
    return id;
  });
}

/** Takes back a task that came from elsewhere, while nobody has done anything with it: it is closed, and says why. Returns whether it was. */
export function takeTaskBack(member: Member, { task, words }: { readonly task: string; readonly words: string }): Promise<boolean> {
  allow(member, "task:write");
  const { coalitionId, membershipId: me } = member;
  return asMember(member, async (db) => {
    const { count } = await db.task.updateMany({ where: { coalitionId, id: task, version: 1, doneAt: null }, data: { doneAt: new Date(), proof: words, version: 2 } });
    if (count === 0) return false;
    await db.taskEvent.create({ data: { coalitionId, taskId: task, kind: "finished", byId: me, words, language: locale() } });
    await announce(db, coalitionId, "task");
    return true;
  });
}
