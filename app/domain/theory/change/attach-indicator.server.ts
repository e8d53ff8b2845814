import { m } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import type { Db } from "~/db/work.server";
import { measureSheet } from "./fill-sheet.server";
import { liveNode } from "./live-node.server";
import { record } from "./record.server";
import { isMeasured } from "../theory";

type NodeAndIndicator = { readonly node: string; readonly indicator: string };

/** Says which indicator (with its frozen baseline) tells whether a row comes true. One indicator may serve several rows. */
export function attachIndicator(member: Member, { node, indicator }: NodeAndIndicator): Promise<void> {
  const { coalitionId } = member;
  return measureSheet(member, async (db) => {
    const row = await liveNode(db, member, node);
    refuseUnless(isMeasured(row.kind), "invalid", m.theory_row_not_measured());
    const { name } = await indicatorOf(db, member, indicator);
    const pair = { nodeId: node, indicatorId: indicator };
    await db.nodeIndicator.upsert({ where: { nodeId_indicatorId: pair }, create: { coalitionId, ...pair }, update: {} });
    await record(db, member, "measured", { subject: node, text: row.text, after: { indicator, name } });
  });
}

/** Takes an indicator off a row; the indicator itself stays. */
export function detachIndicator(member: Member, { node, indicator }: NodeAndIndicator): Promise<void> {
  const { coalitionId } = member;
  return measureSheet(member, async (db) => {
    const row = await liveNode(db, member, node);
    const { count } = await db.nodeIndicator.deleteMany({ where: { coalitionId, nodeId: node, indicatorId: indicator } });
    if (count > 0) await record(db, member, "unmeasured", { subject: node, text: row.text, before: { indicator } });
  });
}

async function indicatorOf(db: Db, { coalitionId }: Member, id: string) {
  const indicator = await db.indicator.findFirst({ where: { coalitionId, id }, select: { name: true } });
  refuseUnless(indicator !== null, "not-found", m.theory_indicator_not_found());
  return indicator;
}
