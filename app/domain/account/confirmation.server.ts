import { m } from "~/content/messages";
import { asSystem } from "~/db/work.server";
import { sendMail } from "../mail/mail.server";
import { refuseUnless } from "../refusal";
import { sha256 } from "../sha256.server";
import { limitPerAddress } from "./attempt.server";
import { confirmAddress } from "./confirmed.server";
import { letterExpiry, longOver, standingOf, type LinkStanding } from "./sign-up/letter-link";
import { seal, unseal } from "./gate/sealed.server";
import { secretToken } from "./sign-up/secret-token.server";
import type { Account } from "./session.server";
import { confirmLetter } from "./sign-up/sign-up-letter";
import { isFirm } from "./word";

type Asked = { readonly next: string; readonly linkTo: (token: string) => string };

/** Three of these letters for one account in fifteen minutes. */
export function limitConfirmations({ id }: Pick<Account, "id">): Promise<void> {
  return limitPerAddress("confirmation-letter", id, 3);
}

/** Sends an account the link that confirms its address. */
export async function sendConfirmation({ id, email, locale }: Account, { next, linkTo }: Asked): Promise<void> {
  const token = secretToken();
  await asSystem(async (db) => {
    await db.confirmationLink.deleteMany({ where: longOver() });
    await db.confirmationLink.create({ data: { tokenHash: sha256(token), accountId: id, nextSealed: seal(next, token), expiresAt: letterExpiry() }, select: { tokenHash: true } });
  });
  await sendMail(confirmLetter({ to: email, link: linkTo(token), locale }));
}

/** What became of a link to whoever is signed in. `other`: it is for another account. That one's owner has to sign in: who holds the
 *  mailbox alone may be somebody whose address a stranger took, and would confirm that stranger's account. */
export type ConfirmationStanding = LinkStanding | "other";

/** Looking uses nothing up: mail scanners look too. */
export async function lookAtConfirmation(token: string, { id, confirmedBy }: Pick<Account, "id" | "confirmedBy">): Promise<ConfirmationStanding> {
  const found = await asSystem((db) => db.confirmationLink.findUnique({ where: { tokenHash: sha256(token) } }));
  if (found !== null && found.accountId !== id) return "other";
  return found !== null && isFirm(confirmedBy) ? "used" : standingOf(found);
}

/** Confirms the address of who is signed in by the link sent to it; returns where they were going. Refuses "gone". */
export async function confirmByLetter(token: string, account: Pick<Account, "id" | "confirmedBy">): Promise<string> {
  refuseUnless((await lookAtConfirmation(token, account)) === "open", "gone", m.account_confirm_gone());
  const tokenHash = sha256(token);
  return asSystem(async (db) => {
    const { count } = await db.confirmationLink.updateMany({ where: { tokenHash, usedAt: null }, data: { usedAt: new Date() } });
    refuseUnless(count === 1, "gone", m.account_confirm_gone());
    await confirmAddress(db, { accountId: account.id, by: "letter" });
    const { nextSealed } = await db.confirmationLink.findUniqueOrThrow({ where: { tokenHash }, select: { nextSealed: true } });
    return nextSealed === null ? "" : unseal(nextSealed, token);
  });
}
