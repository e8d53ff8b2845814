import { m } from "~/content/messages";
import { asSystem, type Db } from "~/db/work.server";
import { sendMail } from "../mail/mail.server";
import { Refusal, refuseUnless } from "../refusal";
import { sha256 } from "../sha256.server";
import { limitPerAddress } from "./attempt.server";
import { confirmAddress } from "./confirmed.server";
import { forgetDevices } from "./known-device.server";
import { hashPassword } from "./password.server";
import { leastStrength, strengthOf } from "./password-strength";
import { resetLetter } from "./reset-letter";
import { secretToken } from "./sign-up/secret-token.server";
import { endSessions } from "./session.server";

const hour = 3600 * 1000;

/** Three letters to one e-mail, thirty questions from one network address, in fifteen minutes. Counted the same whether or not
 *  there is such an account. */
export async function limitResets(email: string, address: string): Promise<void> {
  await limitPerAddress("forgotten-address", address, 30);
  await limitPerAddress("forgotten-account", email, 3);
}

/** Sends the way to a new password to an account's own e-mail; does nothing when there is no such account. Whoever asks must be
 *  answered without waiting for this: how long it takes tells whether the account exists.
 *  `linkTo` makes the address of the page from the token, which is kept only as its hash. */
export async function sendReset({ email, linkTo }: { readonly email: string; readonly linkTo: (token: string) => string }): Promise<void> {
  const token = secretToken();
  const account = await asSystem(async (db) => {
    const found = await db.account.findUnique({ where: { email }, select: { id: true, locale: true } });
    if (found) await openReset(db, { accountId: found.id, token, hours: 1, handedBy: "letter" });
    return found;
  });
  if (account) await sendMail(resetLetter({ to: email, link: linkTo(token), locale: account.locale === "es" ? "es" : "en" }));
}

type NewReset = { readonly accountId: string; readonly token: string; readonly hours: number; /** Who hands it over, and so vouches for the address. */ readonly handedBy: "letter" | "operator" };

/** A way to a new password, inside a unit of work. */
export async function openReset(db: Db, { accountId, token, hours, handedBy }: NewReset): Promise<void> {
  await db.passwordReset.deleteMany({ where: { expiresAt: { lte: new Date() } } });
  await db.passwordReset.create({ data: { tokenHash: sha256(token), accountId, handedBy, expiresAt: new Date(Date.now() + hours * hour) } });
}

/** Whose new password a link is for. Looking uses nothing up: mail scanners look too. Refuses "gone". */
export async function lookAtReset(token: string): Promise<{ readonly email: string }> {
  const { email } = await accountBehind(token);
  return { email };
}

/** Gives an account its new password, once for each link, and ends all its sessions and other links; its devices are strangers
 *  again. Who got the link has shown that the address is theirs. Returns the account's id. Refuses "gone", and "invalid" for a
 *  weak password, which leaves the link good. */
export async function resetPassword({ token, password }: { readonly token: string; readonly password: string }): Promise<string> {
  const { id, name, email, handedBy } = await accountBehind(token);
  refuseUnless(strengthOf(password, [name, email]) >= leastStrength, "invalid", m.mail_reset_weak());
  const passwordHash = await hashPassword(password);
  await asSystem(async (db) => {
    // First the account: it makes others with a link to it wait their turn.
    await db.account.update({ where: { id }, data: { passwordHash }, select: { id: true } });
    const { count } = await db.passwordReset.deleteMany({ where: good(token) });
    if (count !== 1) throw gone();
    await db.passwordReset.deleteMany({ where: { accountId: id } });
    await confirmAddress(db, { accountId: id, by: handedBy });
    await forgetDevices(db, id);
    await endSessions(db, id);
  });
  return id;
}

async function accountBehind(token: string) {
  const found = await asSystem((db) => db.passwordReset.findFirst({ where: good(token), select: { handedBy: true, account: { select: { id: true, name: true, email: true } } } }));
  if (!found) throw gone();
  return { ...found.account, handedBy: found.handedBy === "operator" ? ("operator" as const) : ("letter" as const) };
}

function good(token: string) {
  return { tokenHash: sha256(token), expiresAt: { gt: new Date() } };
}

function gone(): Refusal {
  return new Refusal("gone", m.mail_reset_gone());
}
