import { m } from "~/content/messages";
import { asAccount } from "~/db/work.server";
import { env } from "~/env.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { keepingOf, type Keeping } from "../keeper";

/** Whether a member may bring releases in, put them into use and take them back; and if not, whether confirming their address would
 *  change that. */
export async function keeping({ accountId, roles, readOnly }: Member): Promise<Keeping> {
  const account = await asAccount(accountId, (db) => db.account.findUnique({ where: { id: accountId }, select: { email: true, confirmedBy: true } }));
  return account === null ? "not" : keepingOf({ roles, readOnly, ...account }, env.RELEASE_KEEPERS ?? []);
}

/** The same as yes or no. */
export async function keepsReleases(member: Member): Promise<boolean> {
  return (await keeping(member)) === "keeps";
}

/** Refuses whoever may not. */
export async function allowKeeping(member: Member): Promise<void> {
  allow(member, "baseline:freeze");
  const standing = await keeping(member);
  refuseUnless(standing !== "unconfirmed", "forbidden", m.release_keeper_unconfirmed());
  refuseUnless(standing === "keeps", "forbidden", m.release_keepers_only());
}
