import { locale } from "~/content/messages";
import { limitPerAddress } from "../account/attempt.server";
import type { Member } from "./member";
import { invitationLetter } from "./invitation-letter";
import { sendMail } from "../mail/mail.server";

/** Forty invitations by e-mail from one member in fifteen minutes: enough for a coalition, too few for advertising. */
export function limitInvitationMail({ accountId }: Member): Promise<void> {
  return limitPerAddress("invitation-mail", accountId, 40);
}

/** Sends an invitation that was made to the person it is for. Neither the address nor the link is kept. */
export function mailInvitation(member: Member, { to, invitee, link }: { readonly to: string; readonly invitee: string; readonly link: string }): Promise<void> {
  return sendMail(invitationLetter({ to, invitee, link, inviter: member.name, coalition: member.coalitionName }, locale()));
}
