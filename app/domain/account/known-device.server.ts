import { asSystem, type Db } from "~/db/work.server";
import { sha256 } from "../sha256.server";
import { secretToken } from "./sign-up/secret-token.server";

/** How long a device stays known after somebody last signed in on it, in seconds. */
export const deviceKept = 365 * 24 * 3600;

/** More devices than this one person has are forgotten, the oldest first. */
const mostDevices = 20;

/** The hash of a device's cookie when somebody has signed in on it to the account with this e-mail; else null. */
export async function knownDevice({ email, token }: { readonly email: string; readonly token: string | null }): Promise<string | null> {
  if (token === null) return null;
  const tokenHash = sha256(token);
  const known = await asSystem((db) => db.knownDevice.count({ where: { tokenHash, usedAt: { gt: oldest() }, account: { email } } }));
  return known > 0 ? tokenHash : null;
}

/** Makes the device somebody has just signed in on known to their account. Returns its new cookie, which takes over what the one it
 *  had was known to: a new one every time, so that a planted cookie gains nothing. */
export async function rememberDevice(accountId: string, before: string | null): Promise<string> {
  const token = secretToken();
  const tokenHash = sha256(token);
  await asSystem(async (db) => {
    if (before !== null) await db.knownDevice.updateMany({ where: { tokenHash: sha256(before) }, data: { tokenHash } });
    const one = { tokenHash, accountId };
    await db.knownDevice.upsert({ where: { tokenHash_accountId: one }, create: one, update: { usedAt: new Date() } });
    await forgetOld(db, accountId);
  });
  return token;
}

/** Every device is a stranger again, as after a new password. Inside the unit of work that gives it. */
export async function forgetDevices(db: Db, accountId: string): Promise<void> {
  await db.knownDevice.deleteMany({ where: { accountId } });
}

async function forgetOld(db: Db, accountId: string): Promise<void> {
  await db.knownDevice.deleteMany({ where: { usedAt: { lte: oldest() } } });
  const surplus = await db.knownDevice.findMany({ where: { accountId }, orderBy: { usedAt: "desc" }, skip: mostDevices, select: { tokenHash: true } });
  await db.knownDevice.deleteMany({ where: { accountId, tokenHash: { in: surplus.map((one) => one.tokenHash) } } });
}

function oldest(): Date {
  return new Date(Date.now() - deviceKept * 1000);
}
