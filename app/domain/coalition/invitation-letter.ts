import { locales, m, type Locale } from "~/content/messages";
import { type Letter, plainName } from "../mail/letter";

export type InvitationNews = { readonly to: string; readonly inviter: string; readonly invitee: string; readonly coalition: string; readonly link: string };

/** The letter with an invitation. Nobody knows yet which language its reader reads: it says everything in both, that of the
 *  inviter first. */
export function invitationLetter({ to, link, ...typed }: InvitationNews, first: Locale): Letter {
  const names = { inviter: plainName(typed.inviter), invitee: plainName(typed.invitee), coalition: plainName(typed.coalition) };
  const parts = [first, ...locales.filter((locale) => locale !== first)].map((locale) =>
    [m.mail_greeting({}, { locale }), m.mail_invitation_why(names, { locale }), link, m.mail_invitation_unknown({}, { locale })].join("\n\n"),
  );
  return { to, subject: m.mail_invitation_subject({ coalition: names.coalition }, { locale: first }), text: `${parts.join("\n\n———\n\n")}\n` };
}
