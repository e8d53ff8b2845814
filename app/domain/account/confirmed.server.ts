import { m } from "~/content/messages";
import type { Db } from "~/db/work.server";
import { mailIsOn } from "../mail/mail.server";
import { refuseUnless } from "../refusal";
import { isFirm, type Word } from "./word";

/** Whether somebody has to confirm their address before they come by new rights: everybody, where letters can be sent. Elsewhere
 *  people could not, and an address carries nothing until somebody has vouched for it. */
export function mustConfirm({ confirmedBy }: { readonly confirmedBy: Word | null }): boolean {
  return mailIsOn() && confirmedBy === null;
}

/** The same inside a unit of work. Refuses "forbidden". */
export async function refuseUnconfirmed(db: Db, accountId: string): Promise<void> {
  if (!mailIsOn()) return;
  const confirmed = await db.account.count({ where: { id: accountId, confirmedAt: { not: null } } });
  refuseUnless(confirmed === 1, "forbidden", m.account_confirm_first());
}

/** Notes on whose word an address belongs to its account. The first firm word stays; a lead's gives way to it. */
export async function confirmAddress(db: Db, { accountId, by }: { readonly accountId: string; readonly by: Word }): Promise<void> {
  const unheard = isFirm(by) ? { OR: [{ confirmedBy: null }, { confirmedBy: "invitation" }] } : { confirmedBy: null };
  await db.account.updateMany({ where: { id: accountId, ...unheard }, data: { confirmedAt: new Date(), confirmedBy: by } });
}
