import { m } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import type { Db } from "~/db/work.server";
import { fillSheet } from "./fill-sheet.server";
import { liveNode } from "./live-node.server";
import { oneAtATime } from "./one-at-a-time.server";
import { record } from "./record.server";
import { mayLead, wouldLoop } from "../theory";

type Pair = { readonly from: string; readonly to: string };

/** Says that `from` leads to `to`. Refused when it would point downward or let something depend on itself. Saying it
 *  twice says it once. Returns the link's id. */
export function link(member: Member, pair: Pair): Promise<string> {
  return fillSheet(member, (db) => appendLink(db, member, pair));
}

/** The same inside a transaction that is already open. */
export async function appendLink(db: Db, member: Member, { from, to }: Pair): Promise<string> {
  const { coalitionId } = member;
  await oneAtATime(db, member);
  const [start, end] = [await liveNode(db, member, from), await liveNode(db, member, to)];
  const links = await db.theoryLink.findMany({ where: { coalitionId, removedAt: null }, select: { id: true, fromId: true, toId: true } });
  const same = links.find((existing) => existing.fromId === from && existing.toId === to);
  if (same) return same.id;
  refuseUnless(from !== to && mayLead(start.kind, end.kind), "invalid", m.theory_link_points_down());
  const pairs = links.map(({ fromId, toId }) => ({ from: fromId, to: toId }));
  refuseUnless(!wouldLoop(pairs, { from, to }), "conflict", m.theory_link_closes_circle());
  const { id } = await db.theoryLink.create({ data: { coalitionId, fromId: from, toId: to, addedById: member.accountId } });
  await record(db, member, "linked", { subject: id, text: start.text, after: { from, to, text: `${start.text} → ${end.text}` } });
  return id;
}

/** Takes a link away; its assumptions go with it and stay in the record of changes. */
export function unlink(member: Member, { link: id }: { link: string }): Promise<void> {
  return fillSheet(member, async (db) => {
    const row = await liveLink(db, member, id);
    await db.theoryLink.update({ where: { coalitionId_id: { coalitionId: member.coalitionId, id } }, data: { removedAt: new Date(), version: { increment: 1 } } });
    await record(db, member, "unlinked", { subject: id, text: row.from.text, before: { from: row.fromId, to: row.toId } });
  });
}

/** A link that stands, in the member's coalition; refused as not found otherwise. */
export async function liveLink(db: Db, { coalitionId }: Member, id: string) {
  const row = await db.theoryLink.findFirst({ where: { coalitionId, id, removedAt: null }, include: { from: { select: { text: true } } } });
  refuseUnless(row !== null, "not-found", m.theory_row_not_found());
  return row;
}
