import { m, type Locale } from "~/content/messages";
import type { Letter } from "../mail/letter";

/** The letter to an address that somebody wants to sign in with from now on. */
export function newAddressLetter({ to, link, locale }: { readonly to: string; readonly link: string; readonly locale: Locale }): Letter {
  const words = [m.mail_greeting({}, { locale }), m.settings_mail_new({}, { locale }), link, m.settings_mail_new_not_you({}, { locale })];
  return { to, subject: m.settings_mail_new_subject({}, { locale }), text: `${words.join("\n\n")}\n` };
}

/** The letter to the address that was left. */
export function changedLetter({ to, email, locale }: { readonly to: string; readonly email: string; readonly locale: Locale }): Letter {
  const words = [m.mail_greeting({}, { locale }), m.settings_mail_changed({ email }, { locale }), m.settings_mail_changed_not_you({}, { locale })];
  return { to, subject: m.settings_mail_changed_subject({}, { locale }), text: `${words.join("\n\n")}\n` };
}
