import { m } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { fillSheet } from "./fill-sheet.server";
import { liveNode } from "./live-node.server";
import { oneAtATime } from "./one-at-a-time.server";
import { moved } from "../order";
import { record } from "./record.server";
import { mostHighlighted } from "../theory";

/** Moves a row one place up or down in its list; at the end of the list nothing happens. */
export function moveNode(member: Member, { node, direction }: { node: string; direction: "up" | "down" }): Promise<void> {
  const { coalitionId } = member;
  return fillSheet(member, async (db) => {
    await oneAtATime(db, member);
    const row = await liveNode(db, member, node);
    const list = await db.theoryNode.findMany({ where: { coalitionId, kind: row.kind }, select: { id: true, position: true, removedAt: true } });
    const position = moved(list, node, direction);
    if (position === null) return;
    await db.theoryNode.update({ where: { coalitionId_id: { coalitionId, id: node } }, data: { position } });
    await record(db, member, "moved", { subject: node, text: row.text, before: { position: row.position }, after: { position } });
  });
}

/** Shows an outcome first, or no longer; at most three at a time, as on paper. */
export function highlightNode(member: Member, { node, highlighted }: { node: string; highlighted: boolean }): Promise<void> {
  const { coalitionId } = member;
  return fillSheet(member, async (db) => {
    await oneAtATime(db, member);
    const row = await liveNode(db, member, node);
    refuseUnless(row.kind === "outcome", "invalid", m.theory_only_outcomes_first());
    const others = await db.theoryNode.count({ where: { coalitionId, highlighted: true, removedAt: null, id: { not: node } } });
    refuseUnless(!highlighted || others < mostHighlighted, "conflict", m.theory_three_are_first());
    await db.theoryNode.update({ where: { coalitionId_id: { coalitionId, id: node } }, data: { highlighted } });
    await record(db, member, highlighted ? "put_first" : "put_back", { subject: node, text: row.text });
  });
}
