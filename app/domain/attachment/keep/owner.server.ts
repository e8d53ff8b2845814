import { m } from "~/content/messages";
import { worksheetOf } from "~/content/steps";
import { numbered, say } from "~/content/text";
import { fieldsOf } from "~/content/worksheet-fields";
import type { Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { isId } from "../../kept-id";
import { mayFill, mayRead, seesAll } from "../../process/sheet-door";
import { isList } from "../../process/worksheet";
import { refuseUnless } from "../../refusal";
import { seesTask } from "../../task/task";
import type { Spot } from "../attachment";

/** What files belong to, as it is called, and whether the reader may add to it. `cautioned`: the guide asks to keep them to the core team. */
export type Owner = { readonly title: string; readonly mayAdd: boolean; readonly cautioned: boolean };

/** What a place for files belongs to, when it is there and open to who asks: who may read the thing may know of its files. Refuses
 *  "not-found". */
export async function ownerBefore(db: Db, member: Member, spot: Spot): Promise<Owner> {
  const found = spot.kind === "worksheet" ? await fieldBefore(db, member, spot) : spot.item === null && spot.field === "" && can(member, "coalition:read") ? await thingBefore(db, member, spot) : null;
  refuseUnless(found, "not-found", m.file_place_not_found());
  return { ...found, mayAdd: found.mayAdd && !member.readOnly };
}

async function fieldBefore(db: Db, member: Member, { id, item, field }: Spot): Promise<Owner | null> {
  const sheet = worksheetOf(id);
  const asks = fieldsOf(sheet?.key ?? "").find(({ key, control }) => key === field && control === "file");
  if (!sheet || sheet.key !== id || !asks || !mayRead(member, sheet) || isList(sheet) !== (item !== null)) return null;
  if (item !== null) {
    const own = seesAll(member, sheet) ? {} : { addedById: member.accountId };
    const stands = await db.worksheetItem.count({ where: { coalitionId: member.coalitionId, id: item, worksheet: sheet.key, removedAt: null, ...own } });
    if (stands === 0) return null;
  }
  return { title: `${numbered(sheet)}: ${say(asks.label)}`, mayAdd: mayFill(member, sheet), cautioned: asks.caution !== undefined };
}

async function thingBefore(db: Db, member: Member, { kind, id }: Spot): Promise<Owner | null> {
  const { coalitionId } = member;
  if (kind === "decision") {
    const found = /^[1-9]\d{0,8}$/.test(id) ? await db.decision.findFirst({ where: { coalitionId, number: Number(id) }, select: { question: true } }) : null;
    return found && { title: found.question, mayAdd: can(member, "decision:record"), cautioned: false };
  }
  if (!isId(id)) return null;
  if (kind === "meeting") {
    const found = await db.meeting.findFirst({ where: { coalitionId, id }, select: { title: true } });
    return found && { title: found.title, mayAdd: can(member, "meeting:run"), cautioned: false };
  }
  const task = await db.task.findFirst({ where: { coalitionId, id }, select: { title: true, restricted: true, ownerId: true, deputyId: true, addedById: true } });
  const person = (one: string | null) => (one === null ? null : { id: one, name: "", left: false });
  const sees = task && seesTask(member, { restricted: task.restricted, owner: person(task.ownerId), deputy: person(task.deputyId), addedBy: { id: task.addedById, name: "", left: false } });
  return task && sees ? { title: task.title, mayAdd: can(member, "task:write"), cautioned: task.restricted } : null;
}
