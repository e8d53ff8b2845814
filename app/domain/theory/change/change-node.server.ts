import { m } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import { Refusal, refuseUnless } from "~/domain/refusal";
import { fillSheet } from "./fill-sheet.server";
import { liveNode } from "./live-node.server";
import { kept, type NodeValues, saidBy } from "./node-values.server";
import { record } from "./record.server";

type Revision = NodeValues & { readonly node: string; readonly seen: number };

/** Changes what a row says. If somebody else has since `seen`, nothing changes and the refusal carries what stands now, so
 *  that both texts can be shown side by side. */
export function reviseNode(member: Member, { node, seen, ...values }: Revision): Promise<void> {
  return fillSheet(member, async (db) => {
    const before = await liveNode(db, member, node);
    const { count } = await db.theoryNode.updateMany({
      where: { coalitionId: member.coalitionId, id: node, version: seen, removedAt: null },
      data: { ...kept(values), version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", m.theory_row_changed(), standing(await liveNode(db, member, node)));
    await record(db, member, "revised", { subject: node, text: values.text, before: saidBy(before), after: saidBy(await liveNode(db, member, node)) });
  });
}

/** Takes a row off the worksheet. Its links, assumptions and origin stay, so that bringing it back brings all back. */
export function removeNode(member: Member, { node }: { node: string }): Promise<void> {
  return fillSheet(member, async (db) => {
    const row = await liveNode(db, member, node);
    await db.theoryNode.update({ where: { coalitionId_id: { coalitionId: member.coalitionId, id: node } }, data: { removedAt: new Date(), version: { increment: 1 } } });
    await record(db, member, "removed", { subject: node, text: row.text, before: saidBy(row) });
  });
}

/** Brings a removed row back where it stood. */
export function restoreNode(member: Member, { node }: { node: string }): Promise<void> {
  return fillSheet(member, async (db) => {
    const row = await db.theoryNode.findFirst({ where: { coalitionId: member.coalitionId, id: node } });
    refuseUnless(row !== null, "not-found", m.theory_row_not_found());
    if (row.removedAt === null) return;
    await db.theoryNode.update({ where: { coalitionId_id: { coalitionId: member.coalitionId, id: node } }, data: { removedAt: null, highlighted: false, version: { increment: 1 } } });
    await record(db, member, "restored", { subject: node, text: row.text, after: saidBy(row) });
  });
}

/** What another person made of a row in the meantime. */
export type Standing = { readonly text: string; readonly seen: number };

function standing({ text, version }: { text: string; version: number }): Standing {
  return { text, seen: version };
}
