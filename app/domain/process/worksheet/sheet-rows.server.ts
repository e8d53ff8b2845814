import type { Prisma } from "~/db/generated/client";
import type { Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";

type Who = Pick<Member, "coalitionId" | "accountId">;

/** Takes rows out of their worksheet, for what they say now stands elsewhere. They and their answers are kept. Part of the caller's
 *  unit of work. */
export async function setRowsAside(db: Db, who: Who, rows: readonly string[]): Promise<void> {
  await takeOut(db, who, { id: { in: [...rows] } });
}

/** Puts them back where they stood. */
export async function putRowsBack(db: Db, who: Who, rows: readonly string[]): Promise<void> {
  await bringBack(db, who, { id: { in: [...rows] } });
}

/** Takes out every such row that stands, and keeps who did it; returns how many. */
export function takeOut(db: Db, who: Who, which: Prisma.WorksheetItemWhereInput): Promise<number> {
  return change(db, who, { verb: "removed", which: { ...which, removedAt: null }, removedAt: new Date() });
}

/** Brings back every such row that is out, and keeps who did it; returns how many. */
export function bringBack(db: Db, who: Who, which: Prisma.WorksheetItemWhereInput): Promise<number> {
  return change(db, who, { verb: "restored", which: { ...which, removedAt: { not: null } }, removedAt: null });
}

type Change = { readonly verb: "removed" | "restored"; readonly which: Prisma.WorksheetItemWhereInput; readonly removedAt: Date | null };

async function change(db: Db, { coalitionId, accountId }: Who, { verb, which, removedAt }: Change): Promise<number> {
  const changed = await db.worksheetItem.updateManyAndReturn({ where: { ...which, coalitionId }, data: { removedAt }, select: { id: true } });
  await db.worksheetItemEvent.createMany({ data: changed.map(({ id }) => ({ coalitionId, itemId: id, verb, byId: accountId })) });
  return changed.length;
}
