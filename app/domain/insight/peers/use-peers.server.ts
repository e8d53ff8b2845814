import type { Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { readPeerSets } from "./peer-rows.server";
import type { PeerSet, UseKind } from "./peer-set";

/** The peers of the coalition as they stand: the newest version; null when none was saved for the place it works for. */
export async function standingPeers(db: Db, member: Member): Promise<PeerSet | null> {
  const [newest] = await readPeerSets(db, member, { newest: 1 });
  return newest?.geography === member.communityId ? newest : null;
}

/** Notes, inside the transaction that refers to it, that a version of the peers is in use: from then on it is frozen, and
 *  changing the peers needs a reason. The same reference twice is one. */
export async function usePeers(db: Db, { coalitionId, accountId }: Member, { set, kind, subject }: { readonly set: string; readonly kind: UseKind; readonly subject: string }): Promise<void> {
  await db.peerSetUse.createMany({ data: [{ coalitionId, peerSetId: set, kind, subjectId: subject, usedById: accountId }], skipDuplicates: true });
}
