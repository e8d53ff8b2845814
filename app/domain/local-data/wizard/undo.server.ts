import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { putRowsBack } from "../../process/process.server";
import { refuseUnless } from "../../refusal";
import { isId, readIndicator } from "../page/local-rows.server";
import { oneAtATime } from "./load.server";

/** Takes a whole load back: its figures are gone, that it was there stays on record. Baselines that were frozen from it are
 *  copies and stay; their number is returned, so that it can be said. */
export function undoLoad(member: Member, { batch }: { readonly batch: string }): Promise<{ readonly baselines: number }> {
  allow(member, "baseline:freeze");
  const { coalitionId, accountId } = member;
  return asMember(member, async (db) => {
    const row = isId(batch) ? await db.localBatch.findFirst({ where: { coalitionId, id: batch } }) : null;
    refuseUnless(row, "not-found", m.local_not_found());
    await oneAtATime(db, row.localId);
    const { count } = await db.localBatch.updateMany({ where: { coalitionId, id: batch, undoneAt: null }, data: { undoneAt: new Date(), undoneById: accountId } });
    refuseUnless(count === 1, "conflict", m.local_undone_before());
    await db.localValue.deleteMany({ where: { coalitionId, batchId: batch } });
    await putRowsBack(db, member, row.sheetRows);
    const { name } = await readIndicator(db, member, row.localId);
    await tell(db, member, "local.undone", { kind: "local", id: row.localId }, { name });
    return { baselines: await db.baseline.count({ where: { coalitionId, fileSha256: row.sha256, indicator: { localId: row.localId } } }) };
  });
}
