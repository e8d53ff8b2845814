import { m, type Locale } from "~/content/messages";
import type { Letter } from "../mail/letter";

/** The letter with the way to a new password, in the language of the account. Nothing in it was typed by anybody: an account can
 *  be made with somebody else's address, and its name would speak to them in ours. */
export function resetLetter({ to, link, locale }: { readonly to: string; readonly link: string; readonly locale: Locale }): Letter {
  const words = [m.mail_greeting({}, { locale }), m.mail_reset_why({}, { locale }), link, m.mail_reset_not_you({}, { locale })];
  return { to, subject: m.mail_reset_subject({}, { locale }), text: `${words.join("\n\n")}\n` };
}
