import { m, type Locale } from "~/content/messages";
import { asSystem } from "~/db/work.server";
import { sendMail } from "../mail/mail.server";
import { refuseUnless } from "../refusal";
import { sha256 } from "../sha256.server";
import type { FinishSignUp } from "./account.form";
import { openAccount, strongHash } from "./account.server";
import { limitPerAddress } from "./attempt.server";
import { letterExpiry, longOver, standingOf, type LinkStanding } from "./sign-up/letter-link";
import { seal, unseal } from "./gate/sealed.server";
import { secretToken } from "./sign-up/secret-token.server";
import { knownAddressLetter, signUpLetter } from "./sign-up/sign-up-letter";

/** Three letters to one e-mail, sixty askings from one network (a hall shares one), in fifteen minutes. Counted the same whether or
 *  not there is such an account. */
export async function limitSignUps(email: string, address: string): Promise<void> {
  await limitPerAddress("sign-up", address, 60);
  await limitPerAddress("sign-up-letter", email, 3);
}

type Asked = {
  readonly email: string;
  /** Where the person was going: an address on this site. */
  readonly next: string;
  readonly locale: Locale;
  readonly linkTo: (token: string) => string;
  /** Where somebody who has an account goes instead. */
  readonly signIn: string;
  readonly forgotten: string;
};

/** Sends the way to a first account to an address that has none, and to one that has one the ways to that. Whoever asks must be
 *  answered without waiting for this: the letter says what the answer does not. */
export async function sendSignUp({ email, next, locale, linkTo, ...ways }: Asked): Promise<void> {
  const token = secretToken();
  const known = await asSystem(async (db) => {
    await db.signUpLink.deleteMany({ where: longOver() });
    const account = await db.account.findUnique({ where: { email }, select: { locale: true } });
    if (!account) await db.signUpLink.create({ data: { tokenHash: sha256(token), email, nextSealed: seal(next, token), expiresAt: letterExpiry() }, select: { tokenHash: true } });
    return account;
  });
  await sendMail(known ? knownAddressLetter({ to: email, ...ways, locale: known.locale === "es" ? "es" : "en" }) : signUpLetter({ to: email, link: linkTo(token), locale }));
}

/** What became of a link to a first account, and for which address it is. Looking uses nothing up: mail scanners look too. */
export async function lookAtSignUp(token: string): Promise<{ readonly standing: LinkStanding; readonly email: string | null }> {
  const found = await asSystem((db) => db.signUpLink.findUnique({ where: { tokenHash: sha256(token) }, select: { email: true, expiresAt: true, usedAt: true } }));
  const standing = standingOf(found);
  return { standing, email: standing === "open" ? (found?.email ?? null) : null };
}

type Finishing = FinishSignUp & { readonly token: string; readonly locale: Locale };

/** Makes the account a link is for, once: its address is confirmed by the letter. Returns the account's id and where the person was
 *  going. Refuses "gone" for a link that is used or over, "invalid" for a weak password, which leaves the link good, and "conflict"
 *  when the address has come by an account meanwhile. */
export async function finishSignUp({ token, name, password, locale }: Finishing): Promise<{ readonly id: string; readonly next: string }> {
  const { email } = await lookAtSignUp(token);
  refuseUnless(email !== null, "gone", m.account_sign_up_gone());
  const passwordHash = await strongHash({ name, email, password });
  return asSystem(async (db) => {
    const { count } = await db.signUpLink.updateMany({ where: { tokenHash: sha256(token), usedAt: null }, data: { usedAt: new Date() } });
    refuseUnless(count === 1, "gone", m.account_sign_up_gone());
    const id = await openAccount(db, { name, email, passwordHash, locale, confirmedBy: "letter" });
    const { nextSealed } = await db.signUpLink.findUniqueOrThrow({ where: { tokenHash: sha256(token) }, select: { nextSealed: true } });
    await db.signUpLink.updateMany({ where: { email, usedAt: null }, data: { usedAt: new Date() } });
    return { id, next: nextSealed === null ? "" : unseal(nextSealed, token) };
  });
}
