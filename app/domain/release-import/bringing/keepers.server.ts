import { m } from "~/content/messages";
import { asAccount } from "~/db/work.server";
import { env } from "~/env.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { refuseUnless } from "../../refusal";

/** Whether a member may bring releases in, put them into use and take them back. What is loaded is seen by every coalition
 *  of this planner, so besides the right to freeze baselines it takes being named in the setting RELEASE_KEEPERS, unless
 *  that says "leads". */
export async function keepsReleases(member: Member): Promise<boolean> {
  if (!can(member, "baseline:freeze")) return false;
  const keepers: readonly string[] = env.RELEASE_KEEPERS ?? [];
  if (keepers.includes("leads")) return true;
  if (keepers.length === 0) return false;
  const { accountId } = member;
  const account = await asAccount(accountId, (db) => db.account.findUnique({ where: { id: accountId }, select: { email: true } }));
  return account !== null && keepers.includes(account.email);
}

/** Refuses whoever may not. */
export async function allowKeeping(member: Member): Promise<void> {
  allow(member, "baseline:freeze");
  refuseUnless(await keepsReleases(member), "forbidden", m.release_keepers_only());
}
