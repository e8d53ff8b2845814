import type { Db, Tenant } from "~/db/work.server";
import { m } from "~/content/messages";
import { refuseUnless } from "~/domain/refusal";

/** A row that is on the worksheet of the member's coalition; refused as not found otherwise. */
export async function liveNode(db: Db, { coalitionId }: Tenant, id: string) {
  const node = await db.theoryNode.findFirst({ where: { coalitionId, id, removedAt: null } });
  refuseUnless(node !== null, "not-found", m.theory_row_not_found());
  return node;
}
