import { m } from "~/content/messages";
import { asAccount, asSystem, takeTurn } from "~/db/work.server";
import { Refusal, refuseUnless } from "../refusal";
import { tries } from "./attempt.server";
import type { SignIn, SignUp } from "./account.form";
import { hashPassword, passwordMatches } from "./password.server";
import { leastStrength, strengthOf } from "./password-strength";

/** The account that is behind an e-mail address and a password. The same refusal, after the same time, for an unknown
 *  address and a wrong password; tries are limited per account and per network address (a hall shares one). */
export async function signIn({ email, password }: SignIn, address: string): Promise<string> {
  const { spend, giveBack } = tries(email, address);
  await spend();
  const account = await asSystem((db) => db.account.findUnique({ where: { email }, select: { id: true, passwordHash: true } }));
  const matches = await passwordMatches(account?.passwordHash, password);
  if (!account || !matches) throw new Refusal("invalid", m.account_sign_in_refused());
  await giveBack();
  return account.id;
}

/** Makes an account; returns its id. */
export async function signUp({ name, email, password }: SignUp, locale: "en" | "es"): Promise<string> {
  refuseUnless(strengthOf(password, [name, email]) >= leastStrength, "invalid", m.account_password_weak());
  const passwordHash = await hashPassword(password);
  return asSystem(async (db) => {
    await takeTurn(db, `sign-up ${email}`);
    const taken = await db.account.findUnique({ where: { email }, select: { id: true } });
    refuseUnless(!taken, "conflict", m.account_email_taken());
    const account = await db.account.create({ data: { name, email, passwordHash, locale }, select: { id: true } });
    return account.id;
  });
}

/** Remembers the language a person chose. */
export async function chooseLanguage(accountId: string, locale: "en" | "es"): Promise<void> {
  await asAccount(accountId, (db) => db.account.update({ where: { id: accountId }, data: { locale }, select: { id: true } }));
}
