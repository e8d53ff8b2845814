import { m } from "~/content/messages";
import { asAccount, asSystem, type Db, takeTurn } from "~/db/work.server";
import { Refusal, refuseUnless } from "../refusal";
import { tries } from "./attempt.server";
import type { SignIn, SignUp } from "./account.form";
import { confirmAddress } from "./confirmed.server";
import { knownDevice } from "./known-device.server";
import { hashPassword, passwordMatches } from "./password.server";
import { leastStrength, strengthOf } from "./password-strength";
import type { Word } from "./word";

/** The account that is behind an e-mail address and a password. The same refusal, after the same time, for an unknown
 *  address and a wrong password. Tries are limited by account and network (a hall shares one), and on a device where somebody has
 *  signed in before (`token` of its cookie) apart from all others, so that nobody else can keep them out. */
export async function signIn({ email, password }: SignIn, address: string, token: string | null = null): Promise<string> {
  const { spend, giveBack } = tries({ email, address, device: await knownDevice({ email, token }) });
  await spend();
  const account = await asSystem((db) => db.account.findUnique({ where: { email }, select: { id: true, passwordHash: true } }));
  const matches = await passwordMatches(account?.passwordHash, password);
  if (!account || !matches) throw new Refusal("invalid", m.account_sign_in_refused());
  await giveBack();
  return account.id;
}

type Newcomer = Omit<SignUp, "next">;

/** Makes an account; returns its id. `confirmedBy`: on whose word the address is its own, when there is one already. Refuses
 *  "conflict" when the address has an account: only who has shown that it is theirs may be told so. */
export async function signUp({ name, email, password }: Newcomer, locale: "en" | "es", confirmedBy: Word | null = null): Promise<string> {
  const passwordHash = await strongHash({ name, email, password });
  return asSystem((db) => openAccount(db, { name, email, passwordHash, locale, confirmedBy }));
}

/** The hash of a password that is hard enough to guess; refuses "invalid" otherwise. */
export async function strongHash({ name, email, password }: Newcomer): Promise<string> {
  refuseUnless(strengthOf(password, [name, email]) >= leastStrength, "invalid", m.account_password_weak());
  return hashPassword(password);
}

type Opening = { readonly name: string; readonly email: string; readonly passwordHash: string; readonly locale: "en" | "es"; readonly confirmedBy: Word | null };

/** The same inside a unit of work. */
export async function openAccount(db: Db, { name, email, passwordHash, locale, confirmedBy }: Opening): Promise<string> {
  await takeTurn(db, `sign-up ${email}`);
  const taken = await db.account.findUnique({ where: { email }, select: { id: true } });
  refuseUnless(!taken, "conflict", m.account_email_taken());
  const { id } = await db.account.create({ data: { name, email, passwordHash, locale }, select: { id: true } });
  if (confirmedBy !== null) await confirmAddress(db, { accountId: id, by: confirmedBy });
  return id;
}

/** Makes an account where no letter can say what became of it: the answer is the same whether or not the address had one, and signing
 *  in tells its owner. Refuses "invalid" for a weak password. */
export async function signUpUnseen(newcomer: Newcomer, locale: "en" | "es"): Promise<void> {
  await signUp(newcomer, locale).catch((refusal: unknown) => {
    if (!(refusal instanceof Refusal) || refusal.reason !== "conflict") throw refusal;
  });
}

/** Remembers the language a person chose. */
export async function chooseLanguage(accountId: string, locale: "en" | "es"): Promise<void> {
  await asAccount(accountId, (db) => db.account.update({ where: { id: accountId }, data: { locale }, select: { id: true } }));
}
