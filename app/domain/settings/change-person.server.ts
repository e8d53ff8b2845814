import { asAccount, asSystem } from "~/db/work.server";
import { strongHash } from "../account/account.server";
import { forgetDevices } from "../account/known-device.server";
import { endOtherSessions, type Account } from "../account/session.server";
import { askPassword, refuseSample } from "./own-password.server";

/** A name as people see it from now on, also beside what was written before; and the language of pages and letters. */
export async function changeName(account: Account, { name, locale }: { readonly name: string; readonly locale: "en" | "es" }): Promise<void> {
  refuseSample(account);
  await asAccount(account.id, (db) => db.account.update({ where: { id: account.id }, data: { name, locale }, select: { id: true } }));
}

type NewPassword = { readonly password: string; readonly wanted: string; readonly cookie: string | null };

/** Gives an account a new password, for who knows the old one; signs out everywhere else, where every device is a stranger again.
 *  Refuses "invalid" for a wrong or a weak one: then nothing has changed. */
export async function changePassword(account: Account, { password, wanted, cookie }: NewPassword): Promise<void> {
  refuseSample(account);
  await askPassword(account, password);
  const passwordHash = await strongHash({ name: account.name, email: account.email, password: wanted });
  await asSystem(async (db) => {
    await db.account.update({ where: { id: account.id }, data: { passwordHash }, select: { id: true } });
    await db.passwordReset.deleteMany({ where: { accountId: account.id } });
    await forgetDevices(db, account.id);
    await endOtherSessions(db, { accountId: account.id, cookie });
  });
}
