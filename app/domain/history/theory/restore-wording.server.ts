import { m } from "~/content/messages";
import { changeTogether } from "~/db/work.server";
import { audit } from "../../activity/audit.server";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { reviseNode } from "../../theory/theory.server";
import { saidIn } from "./read-revisions.server";

type Restoring = { readonly revision: string; /** The version of the row that stood when somebody chose it. */ readonly seen: number };

/** Words a row of the theory once more as it was after an earlier change: a new wording, nothing is lost. What an older line does not
 *  hold (for whom, by when) stays as it stands. Refuses "stale" when somebody changed the row since. */
export function restoreWording(member: Member, { revision, seen }: Restoring): Promise<void> {
  const { coalitionId } = member;
  return changeTogether(member, async (db) => {
    const found = await db.theoryRevision.findFirst({ where: { coalitionId, id: revision }, select: { subjectId: true, after: true } });
    const was = saidIn(found?.after);
    const node = found && (await db.theoryNode.findFirst({ where: { coalitionId, id: found.subjectId, removedAt: null } }));
    refuseUnless(was && node, "not-found", m.history_no_such_version());
    refuseUnless(node.version === seen, "stale", m.history_stale());
    await audit(db, member, "theory.wording_restored", { subject: node.id, detail: { text: was.text } });
    await reviseNode(member, {
      ...{ node: node.id, seen, text: was.text },
      language: was.language ?? undefined,
      who: was.who ?? node.who,
      detail: was.detail ?? node.detail,
      dimensions: was.dimensions ?? node.dimensions,
      predictor: (was.predictor === undefined ? node.predictor : was.predictor) ?? undefined,
      dueOn: (was.dueOn === undefined ? node.dueOn?.toISOString().slice(0, 10) : was.dueOn) ?? undefined,
    });
  });
}
