import { randomBytes } from "node:crypto";
import { m } from "~/content/messages";
import { asSystem, takeTurn } from "~/db/work.server";
import { limitPerAddress } from "../account/attempt.server";
import type { Account } from "../account/session.server";
import { refuseWithoutMail, sendMail } from "../mail/mail.server";
import { refuseUnless } from "../refusal";
import { sha256 } from "../sha256.server";
import { changedLetter, newAddressLetter } from "./address-letter";
import { askPassword, refuseSample } from "./own-password.server";

const day = 24 * 3_600_000;

/** Before a letter to a new address: the old password, three letters in a quarter of an hour. Refuses "limited", "invalid", "forbidden". */
export async function mayAskNewAddress(account: Account, { email, password }: { readonly email: string; readonly password: string }): Promise<void> {
  refuseWithoutMail();
  refuseSample(account);
  refuseUnless(email !== account.email, "invalid", m.settings_email_same());
  await limitPerAddress("email-change", account.id, 3);
  await askPassword(account, password);
}

/** Sends a link to the new address; the old one stays until it is pressed. To an address that has an account already nothing goes out, and
 *  who asked is not told: that is for its owner to know. */
export async function askNewAddress({ id, locale }: Account, { email, linkTo }: { readonly email: string; readonly linkTo: (token: string) => string }): Promise<void> {
  const token = randomBytes(32).toString("base64url");
  const free = await asSystem(async (db) => {
    if ((await db.account.count({ where: { email } })) > 0) return false;
    await db.emailChange.deleteMany({ where: { OR: [{ accountId: id }, { expiresAt: { lte: new Date() } }] } });
    await db.emailChange.create({ data: { tokenHash: sha256(token), accountId: id, email, expiresAt: new Date(Date.now() + day) } });
    return true;
  });
  if (free) await sendMail(newAddressLetter({ to: email, link: linkTo(token), locale }));
}

/** The address that a link is for. Looking uses nothing up: mail scanners look too. Refuses "gone", also to another account. */
export async function lookAtNewAddress({ id }: Pick<Account, "id">, token: string): Promise<string> {
  const found = await asSystem((db) => db.emailChange.findFirst({ where: { tokenHash: sha256(token), accountId: id, expiresAt: { gt: new Date() } } }));
  refuseUnless(found, "gone", m.settings_email_gone());
  return found.email;
}

/** Takes the new address, once; it is confirmed, links to the old one end, and the old one is told. Refuses "gone", and "conflict" when
 *  somebody has an account with it by now. */
export async function takeNewAddress(account: Account, token: string): Promise<string> {
  const email = await lookAtNewAddress(account, token);
  await asSystem(async (db) => {
    await takeTurn(db, `sign-up ${email}`);
    const { count } = await db.emailChange.deleteMany({ where: { tokenHash: sha256(token), accountId: account.id } });
    refuseUnless(count === 1, "gone", m.settings_email_gone());
    refuseUnless((await db.account.count({ where: { email } })) === 0, "conflict", m.settings_email_taken());
    await db.account.update({ where: { id: account.id }, data: { email, confirmedAt: new Date(), confirmedBy: "letter" }, select: { id: true } });
    await db.passwordReset.deleteMany({ where: { accountId: account.id } });
    await db.confirmationLink.deleteMany({ where: { accountId: account.id } });
  });
  return email;
}

/** Tells the old address, so that its owner can act when it was not them. */
export function tellOldAddress({ email: to, locale }: Pick<Account, "email" | "locale">, email: string): Promise<void> {
  return sendMail(changedLetter({ to, email, locale }));
}
