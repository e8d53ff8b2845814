import type { Db } from "~/db/work.server";
import { confirmAddress } from "../account/confirmed.server";
import { sha256 } from "../sha256.server";
import { can } from "./permission";

/** What an invitation keeps of the address its giver named: nothing that could be found by trying addresses without the link. */
export function addressMark(token: string, email: string): string {
  return sha256(`${token} ${email}`);
}

type Vouching = {
  readonly coalitionId: string;
  readonly invitedById: string;
  /** The mark the invitation holds, and the one of the account that accepts it. */
  readonly named: string | null;
  readonly mark: string;
};

/** Takes a lead's word for the address of who accepts their invitation: they named it, and lead the coalition with an address that
 *  is confirmed itself, or anybody could start a coalition and vouch for their own inventions. */
export async function vouch(db: Db, accountId: string, { coalitionId, invitedById, named, mark }: Vouching): Promise<void> {
  if (named !== mark) return;
  const inviter = await db.membership.findFirst({
    where: { coalitionId, accountId: invitedById, leftAt: null, account: { confirmedAt: { not: null } } },
    select: { roles: true },
  });
  if (inviter && can(inviter, "coalition:manage")) await confirmAddress(db, { accountId, by: "invitation" });
}
