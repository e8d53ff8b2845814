import { locale } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import type { Db } from "~/db/work.server";
import { fillSheet } from "./fill-sheet.server";
import { between } from "../order";
import { appendLink } from "./link.server";
import { oneAtATime } from "./one-at-a-time.server";
import { record } from "./record.server";
import { byDay, type NewNode, saidBy } from "./node-values.server";
import type { NodeKind } from "../theory";

/** Adds a row at the end of its list; linked to what it is needed for when `toward` names it. Returns its id. */
export function addNode(member: Member, wanted: NewNode): Promise<string> {
  return fillSheet(member, (db) => appendNode(db, member, wanted));
}

/** The same inside a transaction that is already open: several results of a workshop arrive together or not at all. */
export async function appendNode(db: Db, member: Member, { toward, origin, ...wanted }: NewNode): Promise<string> {
  await oneAtATime(db, member);
  const row = await db.theoryNode.create({
    data: {
      coalitionId: member.coalitionId,
      addedById: member.accountId,
      position: between(await lastPosition(db, member, wanted.kind), null),
      language: locale(),
      ...wanted,
      dueOn: byDay(wanted.dueOn),
    },
  });
  const { id } = row;
  await db.provenance.create({ data: { coalitionId: member.coalitionId, subjectKind: "theory_node", subjectId: id, ...(origin ?? byHand(member)) } });
  await record(db, member, "added", { subject: id, text: wanted.text, after: saidBy(row) });
  if (toward) await appendLink(db, member, { from: id, to: toward });
  return id;
}

function byHand(member: Member) {
  return { sourceKind: "person", sourceId: member.accountId, label: member.name };
}

async function lastPosition(db: Db, { coalitionId }: Member, kind: NodeKind): Promise<string | null> {
  const rows = await db.theoryNode.findMany({ where: { coalitionId, kind }, select: { position: true } });
  return rows.reduce<string | null>((last, { position }) => (last === null || position > last ? position : last), null);
}
