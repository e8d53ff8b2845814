import { m } from "~/content/messages";
import type { FlowLink } from "~/content/process/flow";
import { changeTogether, type Db, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { fitting, isAsPut, renewAnswers, setRowsAside, takeAnswers } from "../../process/process.server";
import { refuseUnless } from "../../refusal";
import { takeTaskBack } from "../../task/task.server";
import { removeNode } from "../../theory/theory.server";
import { arriving } from "../arriving";
import type { Values } from "../flow";
import { itemsOf } from "../read/items.server";
import { carriedValue } from "../read/found";
import { readFlow } from "../read/read-flow.server";
import { openLinks } from "./open-link.server";

type Which = { readonly worksheet: string; readonly arrival: string };

/** Takes back something that was brought in. A row in which somebody has written since stays, and so does every word of theirs. */
export async function takeBack(member: Member, { worksheet, arrival }: Which): Promise<void> {
  const links = openLinks(member, worksheet);
  return changeTogether(member, async (db) => {
    const { link, ...came } = await standingArrival(db, member, links, arrival);
    const { coalitionId, membershipId } = member;
    const { count } = await db.carried.updateMany({ where: { coalitionId, id: arrival, undoneAt: null }, data: { undoneAt: new Date(), undoneById: membershipId } });
    refuseUnless(count === 1, "conflict", m.flow_gone());
    if (came.itemId === null) return takeElsewhere(db, member, link, came);
    const row = { worksheet: link.to, item: came.itemId };
    if (!came.made) {
      await takeAnswers(db, member, { ...row, written: came.values, before: came.before });
      return tell(db, member, "answer.changed", { kind: "answer", id: link.to });
    }
    refuseUnless(await isAsPut(db, member, { ...row, written: came.values }), "conflict", m.flow_written_since());
    await setRowsAside(db, member, [came.itemId]);
    return tell(db, member, "answer.row_removed", { kind: "answer", id: link.to });
  });
}

/** Takes the newer words of the source of something that was carried, in every field that still says what came then. Returns how many
 *  fields took them. */
export async function takeNewWords(member: Member, { worksheet, arrival }: Which): Promise<number> {
  const links = openLinks(member, worksheet);
  return changeTogether(member, async (db) => {
    const { link, ...came } = await standingArrival(db, member, links, arrival);
    const item = itemsOf(link, await readFlow(db, member, [link])).find(({ id }) => id === came.sourceId);
    refuseUnless(link.how === "carry" && item && came.itemId !== null, "conflict", m.flow_source_gone());
    const now = fitting(link.to, arriving(link, item));
    const changed = Object.fromEntries(Object.entries(now).filter(([place, value]) => JSON.stringify(value) !== JSON.stringify(came.values[place])));
    const renewed = await renewAnswers(db, member, { worksheet: link.to, item: came.itemId, put: came.values, now: changed, language: item.language });
    const { coalitionId, membershipId } = member;
    await db.carried.create({ data: { coalitionId, link: link.id, sourceId: item.id, sourceVersion: item.version, itemId: came.itemId, made: came.made, values: { ...came.values, ...now }, before: came.before, carriedById: membershipId } });
    await tell(db, member, "answer.changed", { kind: "answer", id: link.to });
    return renewed.length;
  });
}

type Came = { readonly sourceId: string; readonly itemId: string | null; readonly targetId: string | null; readonly made: boolean; readonly values: Values; readonly before: Values };

async function standingArrival(db: Db, member: Member, links: readonly FlowLink[], id: string): Promise<Came & { readonly link: FlowLink }> {
  const found = await db.carried.findFirst({ where: { coalitionId: member.coalitionId, id, undoneAt: null } });
  const link = links.find((one) => one.id === found?.link);
  refuseUnless(found && link, "not-found", m.flow_gone());
  await takeTurn(db, `flow ${member.coalitionId} ${link.to}`);
  const { sourceId, itemId, targetId, made } = found;
  return { link, sourceId, itemId, targetId, made, values: carriedValue.shape.values.parse(found.values), before: carriedValue.shape.values.parse(found.before) };
}

/** Takes back what became an element of the theory or a task, while it still is what came. */
async function takeElsewhere(db: Db, member: Member, { arrives }: FlowLink, { targetId }: Came): Promise<void> {
  if (targetId === null) return;
  if (arrives?.into === "task") return refuseUnless(await takeTaskBack(member, { task: targetId, words: m.flow_task_taken_back() }), "conflict", m.flow_task_taken_up());
  const node = await db.theoryNode.findFirst({ where: { coalitionId: member.coalitionId, id: targetId, removedAt: null }, select: { version: true } });
  refuseUnless(node?.version === 1, "conflict", m.flow_written_since());
  await removeNode(member, { node: targetId });
}
